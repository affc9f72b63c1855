/** Opens the menu of a row when its button is pressed, and says below the row if that could not be loaded. */
import { nothing } from 'lit';
import { lazy, type Lazy } from '../../ui/lazy.js';
import { renderLoadFailure } from '../../ui/load-failure.template.js';
import type { ConnectionRow, ListContext } from '../list-context.js';
import type { RowMenu } from './row-menu.js';

const file = lazy(() => import('./row-menu.js'));

/** What could not be loaded, and for which row. */
interface LoadFailure {
  readonly id: string | null;
  readonly file: Lazy<unknown>;
  readonly retry: () => void;
}

export class MenuButtons {
  readonly #context: ListContext;
  #menu: RowMenu | undefined;
  #failure: LoadFailure | undefined;
  /** The last thing that was asked for; while it is loaded, nothing else opens. */
  #wanted: object | undefined;

  constructor(context: ListContext) {
    this.#context = context;
  }

  /** The id of the connection whose menu or dialog is open. */
  get openRow(): string | undefined {
    return this.#menu?.openRow;
  }

  /** Handles a click on a menu button, or any key: an arrow opens the menu, too. */
  readonly press = (event: MouseEvent | KeyboardEvent, row: ConnectionRow): void => {
    if ('key' in event) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
    }
    const button = event.currentTarget as HTMLElement;
    const isFromEnd = 'key' in event && event.key === 'ArrowUp';
    void this.#load(file, row.connection.id, ({ RowMenu }) => {
      this.#menu ??= new RowMenu(this.#context, (other, id, use) => void this.#load(other, id, use));
      this.#menu.open(row, button, isFromEnd);
    });
  };

  /** For the row of a connection: that what was opened from there could not be loaded. */
  renderFailure(id: string | null): unknown {
    const failure = this.#failure;
    if (failure?.id !== id) return undefined;
    return renderLoadFailure(this.#context.localize, failure.file.state === 'pending', failure.retry);
  }

  /** What {@link renderFailure} depends on. */
  failureOf(id: string | null): readonly unknown[] {
    const failure = this.#failure;
    return failure?.id === id ? [failure, failure.file.state] : [];
  }

  /** The outcome of the last action. */
  renderMessage(): unknown {
    return this.#menu?.renderMessage() ?? nothing;
  }

  /** The menu or dialog that is open. */
  render(): unknown {
    return this.#menu?.render() ?? nothing;
  }

  /** Loads a file for a row and uses it, unless the person has asked for something else in the meantime. */
  async #load<T>(file: Lazy<T>, id: string | null, use: (loaded: T) => void): Promise<void> {
    const { host, announcer, localize } = this.#context;
    const isRetry = this.#failure?.id === id;
    const wanted = (this.#wanted = {});
    const loaded = await file.load(host);
    if (this.#wanted !== wanted || !host.isConnected) return;
    this.#failure = loaded ? undefined : { id, file, retry: () => void this.#load(file, id, use) };
    host.requestUpdate();
    if (loaded) use(loaded);
    // The alert is there already, and only announces itself when it comes.
    else if (isRetry) announcer.announce(localize.text('openFailed'));
  }
}
