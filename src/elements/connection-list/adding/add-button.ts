/** The button that opens the assistant for a new connection, or why none can be added. */
import { html, nothing, type TemplateResult } from 'lit';
import { ConnectionAddEvent } from '../../../events.js';
import { CREATE_SCOPE } from '../../../model/scopes.js';
import { visible } from '../../../model/visible.js';
import { renderLoadFailure } from '../../ui/errors/load-failure.template.js';
import { lazy } from '../../ui/lazy.js';
import type { ListContext } from '../list-context.js';
import type { Adding } from './adding.js';

const file = lazy(() => import('./adding.js'));

export class AddButton {
  readonly #context: ListContext;
  #adding: Adding | undefined;

  constructor(context: ListContext) {
    this.#context = context;
  }

  /** Whether a connection can be added, as far as is known. */
  get canAdd(): boolean {
    return this.#whyNot === undefined;
  }

  /** In the toolbar. Before the list is read, there is room for the button, so that nothing moves. */
  render(): TemplateResult {
    const { localize } = this.#context;
    const whyNot = this.#whyNot;
    if (whyNot) return html`<span class="updated" part="why-not-add">${whyNot}</span>`;
    return html`<button
      class="button primary"
      part="add"
      type="button"
      aria-haspopup="dialog"
      aria-busy=${file.state === 'pending'}
      @click=${() => void this.#open()}
    >
      ${localize.text('addConnection')}
    </button>`;
  }

  /** That the assistant could not be loaded. */
  renderFailure(): unknown {
    if (!file.hasFailed) return nothing;
    return renderLoadFailure(this.#context.localize, file.state === 'pending', () => void this.#open());
  }

  /** The assistant, while it is open. */
  renderDialog(): unknown {
    return this.#adding?.render() ?? nothing;
  }

  get #whyNot(): string | undefined {
    const { localize, store: getStore } = this.#context;
    const store = getStore();
    const said = store?.list.value?.whyNotCreate;
    if (said) return visible(said);
    return store && !store.may(CREATE_SCOPE) ? localize.text('why-not-add:scope-missing') : undefined;
  }

  async #open(): Promise<void> {
    const { host } = this.#context;
    if (!host.dispatchEvent(new ConnectionAddEvent())) return;
    const loaded = await file.load(host);
    if (!loaded || !host.isConnected) return;
    this.#adding ??= new loaded.Adding(this.#context);
    this.#adding.open();
  }
}
