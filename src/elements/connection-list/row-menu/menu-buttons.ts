/** Opens the menu of a row when its button is pressed, and says below the row if the menu could not be loaded. */
import { lazy } from '../../ui/lazy.js';
import { renderLoadFailure } from '../../ui/errors/load-failure.template.js';
import type { ConnectionRow, ListContext } from '../list-context.js';
import type { RowMenu } from './row-menu.js';

const file = lazy(() => import('./row-menu.js'));

/** The row whose menu could not be loaded, and how to try again. */
interface LoadFailure {
  readonly id: string | null;
  readonly retry: () => void;
}

export class MenuButtons {
  readonly #context: ListContext;
  #menu: RowMenu | undefined;
  #failure: LoadFailure | undefined;
  /** The last press: while the file loads, only its menu opens. */
  #pressed: object | undefined;

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
    void this.#open(row, button, isFromEnd);
  };

  /** For the row of a connection: that its menu could not be loaded. */
  renderFailure(id: string | null): unknown {
    const failure = this.#failure;
    if (failure?.id !== id) return undefined;
    return renderLoadFailure(this.#context.localize, file.state === 'pending', failure.retry);
  }

  /** The dependencies of {@link renderFailure}. */
  failureOf(id: string | null): readonly unknown[] {
    const failure = this.#failure;
    return failure?.id === id ? [failure, file.state] : [];
  }

  /** The outcome of the last action. */
  renderMessage(): unknown {
    return this.#menu?.renderMessage();
  }

  /** The menu or dialog that is open. */
  render(): unknown {
    return this.#menu?.render();
  }

  async #open(row: ConnectionRow, button: HTMLElement, isFromEnd: boolean): Promise<void> {
    const { host, announcer, localize } = this.#context;
    const { id } = row.connection;
    const isRetry = this.#failure?.id === id;
    const pressed = (this.#pressed = {});
    const loaded = await file.load(host);
    if (this.#pressed !== pressed || !host.isConnected) return;
    this.#failure = loaded ? undefined : { id, retry: () => void this.#open(row, button, isFromEnd) };
    host.requestUpdate();
    // An alert announces itself only when it appears.
    if (!loaded && isRetry) announcer.announce(localize.text('openFailed'));
    if (!loaded) return;
    this.#menu ??= new loaded.RowMenu(this.#context);
    this.#menu.open(row, button, isFromEnd);
  }
}
