/** Adds a column of checkboxes to a selectable list, and loads the selection itself on demand. */
import { nothing, type ReactiveController } from 'lit';
import { whyNotSwitch } from '../../../model/connection.js';
import { whyNotRemove } from '../../../model/permitted.js';
import { DETACH_SCOPE, UPDATE_SCOPE } from '../../../model/scopes.js';
import { lazy } from '../../ui/loading/lazy.js';
import { Opener } from '../../ui/loading/opener.js';
import type { ConnectionColumn } from '../columns.js';
import type { ListContext } from '../list-context.js';
import type { Listed, Selection } from './selection.js';

const file = lazy(() => import('./selection.js'));
/** Where a failure is shown: below the rows, and not in one of them. */
const PLACE = 'list';

export class Selectable implements ReactiveController {
  readonly #context: ListContext;
  readonly #opener: Opener<unknown>;
  #selection: Selection | undefined;
  #isRequested = false;
  #isOffered = false;

  constructor(context: ListContext) {
    this.#context = context;
    this.#opener = new Opener(context, file);
    context.host.addController(this);
  }

  hostUpdate(): void {
    this.#isOffered = this.#isOn && this.#canChangeSome();
    if (!this.#isOn) return;
    if (file.value) this.#selection ??= new file.value.Selection(this.#context);
    else if (!this.#isRequested) this.#load();
  }

  /** Changes whenever {@link createColumn} would return a different column. */
  get columnKey(): unknown {
    return this.#isOffered && (this.#selection ?? 'empty');
  }

  /** The column of checkboxes, if there is one; it is empty until the selection is loaded. */
  createColumn(): readonly ConnectionColumn[] {
    if (!this.#isOffered) return [];
    const selection = this.#selection;
    const column: ConnectionColumn = {
      name: 'select',
      heading: () => selection?.renderSelectAll(),
      cell: ({ connection, label }) => selection?.renderSelect(connection, label),
    };
    return [column];
  }

  isSelected(id: string | null): boolean | undefined {
    return this.#selection?.has(id);
  }

  /** Call this before the checkboxes are rendered. */
  show(listed: Listed): void {
    this.#selection?.show(listed);
  }

  /** The bar and the outcome of the last change, below the rows. */
  renderDock(): unknown {
    if (this.#selection) return this.#selection.renderDock(this.#isOffered);
    return this.#isOffered ? this.#opener.renderFailure(PLACE) : nothing;
  }

  /** The dialog that is open. */
  render(): unknown {
    return this.#selection?.render();
  }

  /** Call this when the device is back online. */
  retry(): void {
    if (this.#isOn) this.#load();
  }

  get #isOn(): boolean {
    return this.#context.host.selectable;
  }

  /** Otherwise, there is nothing to select: an admin who can only read does not meet checkboxes. */
  #canChangeSome(): boolean {
    const store = this.#context.store();
    return Boolean(
      store?.list.value?.connections.some(
        (connection) =>
          !whyNotSwitch(connection, store.may(UPDATE_SCOPE)) ||
          !whyNotRemove(connection, store.may(DETACH_SCOPE)),
      ),
    );
  }

  #load(): void {
    this.#isRequested = true;
    // The next update creates the selection.
    void this.#opener.press(PLACE, () => {});
  }
}
