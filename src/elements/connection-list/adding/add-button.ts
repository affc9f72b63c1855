/** The button that opens the assistant for a new connection, or why none can be added. */
import { html, nothing, type TemplateResult } from 'lit';
import { ConnectionAddEvent } from '../../../events.js';
import { CREATE_SCOPE } from '../../../model/scopes.js';
import { visible } from '../../../model/visible.js';
import { renderLoadFailure } from '../../ui/errors/load-failure.template.js';
import { lazy } from '../../ui/lazy.js';
import { onceGone } from '../../ui/page/once-gone.js';
import type { ListContext } from '../list-context.js';
import type { Adding } from './adding.js';

const file = lazy(() => import('./adding.js'));

export class AddButton {
  readonly #context: ListContext;
  #adding: Adding | undefined;
  /** The last press, while the file loads for it: only that one opens the assistant. */
  #pressed: object | undefined;
  /** Whether the file could not be loaded for this list. Others in the page did not ask for it. */
  #hasFailed = false;

  constructor(context: ListContext) {
    const { host } = (this.#context = context);
    host.addController({ hostDisconnected: () => onceGone(host, () => (this.#pressed = undefined)) });
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
      aria-busy=${this.#pressed !== undefined}
      @click=${() => this.#press()}
    >
      ${localize.text('addConnection')}
    </button>`;
  }

  /** That the assistant could not be loaded. */
  renderFailure(): unknown {
    if (!this.#hasFailed || !this.canAdd) return nothing;
    // The page has agreed already.
    const retry = () => void this.#open();
    return renderLoadFailure(this.#context.localize, this.#pressed !== undefined, retry);
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

  #press(): void {
    const { host } = this.#context;
    this.#pressed = undefined;
    if (host.dispatchEvent(new ConnectionAddEvent())) void this.#open();
    else host.requestUpdate();
  }

  /** Opens nothing if the list leaves its page meanwhile, or no connection can be added any more. */
  async #open(): Promise<void> {
    const { host, announcer, localize } = this.#context;
    const isRetry = this.#hasFailed;
    const pressed = (this.#pressed = {});
    host.requestUpdate();
    const loaded = await file.load(host);
    if (this.#pressed !== pressed || !host.isConnected) return;
    this.#pressed = undefined;
    this.#hasFailed = !loaded;
    host.requestUpdate();
    // An alert announces itself only when it appears.
    if (!loaded && isRetry) announcer.announce(localize.text('openFailed'));
    if (!loaded || !this.canAdd) return;
    this.#adding ??= new loaded.Adding(this.#context);
    this.#adding.open();
  }
}
