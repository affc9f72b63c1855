/** Adds a column of checkboxes and a bar to a selectable list, and loads the selection itself on demand. */
import { nothing, type ReactiveController } from 'lit';
import { lazy } from '../../ui/lazy.js';
import { renderLoadFailure } from '../../ui/load-failure.template.js';
import type { ConnectionColumn } from '../columns.js';
import { renderTools } from '../connection-list.template.js';
import type { ListContext } from '../list-context.js';
import type { Listed, Selection } from './selection.js';

const file = lazy(() => import('./selection.js'));

export class Selectable implements ReactiveController {
  readonly #context: ListContext;
  #selection: Selection | undefined;
  #isRequested = false;

  constructor(context: ListContext) {
    this.#context = context;
    context.host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#isOn) return;
    if (file.value) this.#selection ??= new file.value.Selection(this.#context);
    else if (!this.#isRequested) this.#load();
  }

  /** Changes whenever {@link createColumn} would return a different column. */
  get columnKey(): unknown {
    return this.#isOn && (this.#selection ?? 'empty');
  }

  /** The column of checkboxes, if there is one; it is empty until the selection is loaded. */
  createColumn(): readonly ConnectionColumn[] {
    if (!this.#isOn) return [];
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

  /** The bar above the rows. Its space is reserved while it loads. */
  renderBar(listed: Listed): unknown {
    if (!this.#isOn) return nothing;
    const { localize } = this.#context;
    return renderTools(
      'selection-place',
      file.hasFailed
        ? renderLoadFailure(localize, file.state === 'pending', () => void this.#tryAgain())
        : this.#selection?.renderBar(listed),
    );
  }

  /** The outcome of the last change. */
  renderMessage(): unknown {
    return this.#selection?.renderMessage();
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

  async #tryAgain(): Promise<void> {
    const { host, announcer, localize } = this.#context;
    // Alerts are announced when they appear; this one is already shown.
    if (!(await file.load(host))) announcer.announce(localize.text('openFailed'));
  }

  #load(): void {
    this.#isRequested = true;
    void file.load(this.#context.host);
  }
}
