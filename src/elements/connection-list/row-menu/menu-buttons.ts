/** Opens the menu of a row when its button is pressed, and says below the row if the menu could not be loaded. */
import { lazy } from '../../ui/loading/lazy.js';
import { Opener } from '../../ui/loading/opener.js';
import type { ConnectionRow, ListContext } from '../list-context.js';
import type { RowMenu } from './row-menu.js';

const file = lazy(() => import('./row-menu.js'));

export class MenuButtons {
  readonly #context: ListContext;
  readonly #opener: Opener<{ readonly RowMenu: typeof RowMenu }>;
  #menu: RowMenu | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    this.#opener = new Opener(context, file);
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
    void this.#opener.press(row.connection.id, (loaded) => {
      this.#menu ??= new loaded.RowMenu(this.#context);
      this.#menu.open(row, button, isFromEnd);
    });
  };

  /** For the row of a connection: that its menu could not be loaded. */
  renderFailure(id: string | null): unknown {
    return this.#opener.renderFailure(id);
  }

  /** The dependencies of {@link renderFailure}. */
  failureOf(id: string | null): readonly unknown[] {
    return this.#opener.failureOf(id);
  }

  /** The outcome of the last action. */
  renderMessage(): unknown {
    return this.#menu?.renderMessage();
  }

  /** The menu or dialog that is open. */
  render(): unknown {
    return this.#menu?.render();
  }
}
