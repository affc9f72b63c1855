/** Opens the details of a connection when its name is pressed, and says below the row if they could not be loaded. */
import { ConnectionSelectEvent } from '../../../events.js';
import { lazy } from '../../ui/loading/lazy.js';
import { Opener } from '../../ui/loading/opener.js';
import type { ConnectionRow, ListContext } from '../list-context.js';
import type { DetailsDialog } from './details-dialog.js';

const file = lazy(() => import('./details-dialog.js'));

export class NameButtons {
  readonly #context: ListContext;
  readonly #opener: Opener<{ readonly DetailsDialog: typeof DetailsDialog }>;
  #dialog: DetailsDialog | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    this.#opener = new Opener(context, file);
  }

  /** The id of the connection whose details are open. */
  get openRow(): string | undefined {
    return this.#dialog?.openRow;
  }

  /** Handles a click on a name. Trying again does not ask again: the page has agreed. */
  readonly press = ({ connection }: ConnectionRow): void => {
    const { id } = connection;
    this.#opener.cancel();
    if (id === null || !this.#context.host.dispatchEvent(new ConnectionSelectEvent(connection))) return;
    void this.#opener.press(id, (loaded) => {
      this.#dialog ??= new loaded.DetailsDialog(this.#context);
      this.#dialog.open(id);
    });
  };

  /** For the row of a connection: that its details could not be loaded. */
  renderFailure(id: string | null): unknown {
    return this.#opener.renderFailure(id);
  }

  /** The dependencies of {@link renderFailure}. */
  failureOf(id: string | null): readonly unknown[] {
    return this.#opener.failureOf(id);
  }

  /** The details, while they are open. */
  render(): unknown {
    return this.#dialog?.render();
  }
}
