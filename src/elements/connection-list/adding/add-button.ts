/** The button that opens the assistant for a new connection, or why none can be added. */
import { html, nothing, type TemplateResult } from 'lit';
import { ConnectionAddEvent } from '../../../events.js';
import { CREATE_SCOPE } from '../../../model/scopes.js';
import { visible } from '../../../model/visible.js';
import { lazy } from '../../ui/loading/lazy.js';
import { Opener } from '../../ui/loading/opener.js';
import type { ListContext } from '../list-context.js';
import type { Adding } from './adding.js';

const file = lazy(() => import('./adding.js'));
/** Where a failure is shown: above the rows, and not in one of them. */
const PLACE = 'list';

export class AddButton {
  readonly #context: ListContext;
  readonly #opener: Opener<{ readonly Adding: typeof Adding }>;
  #adding: Adding | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    this.#opener = new Opener(context, file);
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
      aria-busy=${this.#opener.isBusy}
      @click=${() => this.#press()}
    >
      ${localize.text('addConnection')}
    </button>`;
  }

  /** That the assistant could not be loaded. */
  renderFailure(): unknown {
    return this.canAdd ? this.#opener.renderFailure(PLACE) : nothing;
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

  /** Trying again does not ask again: the page has agreed. */
  #press(): void {
    const { host } = this.#context;
    this.#opener.cancel();
    if (!host.dispatchEvent(new ConnectionAddEvent())) return;
    void this.#opener.press(PLACE, (loaded) => {
      if (!this.canAdd) return;
      this.#adding ??= new loaded.Adding(this.#context);
      this.#adding.open();
    });
  }
}
