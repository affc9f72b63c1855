/**
 * Says that another organization or person is signed in than the page was rendered for, until the admin closes it or
 * changes something. Of all elements that show one organization, one says it, and `org-error` fires once.
 */
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { OrgAction } from '../../../events.js';
import type { Localize } from '../../../localize/localize.js';
import type { OrganizationStore } from '../../../store/organization-store.js';
import type { Announcer } from '../announcer.js';
import { renderButton } from '../button.template.js';
import type { ErrorReporter } from './error-reporter.js';

/** What the element already has. */
export interface SessionNoticeContext {
  readonly host: ReactiveElement;
  readonly localize: Localize;
  readonly announcer: Announcer;
  readonly errors: ErrorReporter;
  readonly store: () => OrganizationStore | undefined;
}

export class SessionNotice implements ReactiveController {
  readonly #context: SessionNoticeContext;
  readonly #action: OrgAction;

  /** @param action what the element does anew */
  constructor(context: SessionNoticeContext, action: OrgAction) {
    this.#context = context;
    this.#action = action;
    context.host.addController(this);
  }

  /** Whether this element is the one that says it. */
  get isShown(): boolean {
    const { host, store } = this.#context;
    return host.isConnected && (store()?.sessionTeller.isToldBy(this) ?? false);
  }

  hostUpdate(): void {
    // Later: the page may do anything when it hears of it.
    if (this.isShown) queueMicrotask(() => this.#tellOnce());
  }

  hostDisconnected(): void {
    this.#context.store()?.sessionTeller.release(this);
  }

  render(): TemplateResult | typeof nothing {
    if (!this.isShown) return nothing;
    const { localize, store } = this.#context;
    const dismiss = () => store()?.dismissSessionChanged();
    return html`<div class="notice session" part="session">
      <p>${localize.text('sessionChanged')}</p>
      ${renderButton(localize.text('close'), 'dismiss', false, dismiss)}
    </div>`;
  }

  #tellOnce(): void {
    const { announcer, errors, localize, store: getStore } = this.#context;
    const store = getStore();
    const error = store?.sessionChanged;
    if (!store || !error || !this.isShown || !store.sessionTeller.announceOnce()) return;
    if (errors.tell(error, this.#action) === 'handled') store.dismissSessionChanged();
    else announcer.announce(localize.text('sessionChanged'));
  }
}
