import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { register } from '../ui/register.js';
import { Localize } from '../../localize/localize.js';
import { labelOf, type Connection } from '../../model/connection.js';
import { ifPossible } from '../../model/if-possible.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import type { ConnectionState } from '../../store/connections/state.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Select } from '../ui/select.js';
import { notices } from '../../styles/notices.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../ui/announcer.js';
import { Attention } from '../ui/attention.js';
import { KeepFocus } from '../ui/focus/keep-focus.js';
import { tellReady } from '../ui/page/tell-ready.js';
import { OnChange } from '../ui/on-change.js';
import { Ticker } from '../ui/time/ticker.js';
import { warnAboutAttributes } from '../ui/errors/attributes.js';
import { readFailureText, renderReadFailure } from '../ui/errors/connection-errors.template.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { SessionNotice } from '../ui/errors/session-notice.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { missingConnectionId } from '../ui/errors/usage-errors.js';
import { styles } from './connection-toggle.styles.js';
import { renderSkeleton } from './connection-toggle.template.js';
import { Switches, type Confirm, type SwitchContext, type Switching } from './switching.js';

/**
 * A switch for one connection, which it reads by itself. A list has switches of its own.
 *
 * @tag org-connection-toggle
 * @slot sign-in - A link or button of the page's own with which to sign in, shown with every error that needs it.
 * @slot contact - How to reach the people who run the service, shown where only they can help.
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks before the connection is switched, with the known risks of a lock-out; `preventDefault()` leaves it as it is.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {OrgReadyEvent} org-ready - Tells that the connection is read and rendered; once for each organization, session and connection.
 * @fires {OrgErrorEvent} org-error - Tells that reading or switching failed; `preventDefault()` silences the message.
 * @csspart switch - The button with the role `switch`.
 * @csspart track - The switch track.
 * @csspart thumb - The switch thumb.
 * @csspart state - The state in words.
 * @csspart reason - Why it cannot be switched.
 * @csspart error - Why it was not switched or could not be read.
 * @csspart undo - The button that switches it on again.
 * @csspart copy - The button that copies the details for a help desk.
 * @csspart dialog - The question before a switch that could lock people out.
 * @csspart dialog-heading - The heading of the dialog.
 * @csspart dialog-body - The text of the dialog.
 * @csspart dialog-actions - The bar of its buttons.
 * @csspart dialog-button - One of its buttons.
 * @csspart retry - The button that tries again.
 * @csspart waiting - How long a request still waits.
 * @csspart problem - What the developer has to fix.
 * @csspart skeleton - The placeholder while it is read.
 * @csspart session - That another organization or person is signed in now.
 * @csspart dismiss - The button that closes that message.
 * @cssstate busy - A change is pending.
 * @cssstate asking - A question is open.
 */
export class OrgConnectionToggle extends LitElement {
  static override properties = {
    connectionId: { attribute: 'connection-id' },
    label: {},
    confirm: {},
    transport: { attribute: false },
    lang: {},
  };

  static override styles = [
    shared,
    styles,
    notices,
    css`
      :host {
        display: inline-block;
      }

      .skeleton {
        width: 36px;
        height: 20px;
        border-radius: 999px;
      }
    `,
  ];

  /** The connection's id, `con_…`. */
  connectionId = '';

  /** The accessible name of the switch. Default: the connection's display name. */
  label = '';

  /**
   * When to ask before switching: `risky`, when people could be locked out; `always`; or `never`.
   *
   * @default 'risky'
   */
  confirm: Confirm = 'risky';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English if the kit has no messages in it. */
  override lang = '';

  /** Set by an element around it: that element's store. @internal */
  store: OrganizationStore | undefined;

  readonly #internals = ifPossible(() => this.attachInternals());
  readonly #localize = new Localize(this);
  readonly #countdown = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    store.may(UPDATE_SCOPE),
    store.problem,
    store.epoch,
    this.#sessionNotice.isShown,
  ]);
  readonly #errors = new ErrorReporter(this, () => this.#slice.store);
  readonly #context: SwitchContext = {
    host: this,
    localize: this.#localize,
    announcer: this.#announcer,
    errors: this.#errors,
    countdown: this.#countdown,
    isListed: false,
    store: () => this.#slice.store,
  };
  readonly #switches = new Switches(this.#context);
  readonly #sessionNotice = new SessionNotice(this.#context, 'read');

  constructor() {
    super();
    new KeepFocus(this, 'button, [tabindex]');
    const subject = () => [...this.#slice.organization, this.connectionId];
    new OnChange(
      this,
      () => [...subject(), this.#slice.visits],
      () => void this.#read(),
    );
    new Attention(this, () => void this.#read());
    // An element around it tells that of itself.
    tellReady(this, () => !this.store && this.#shown && subject());
  }

  override updated(): void {
    this.#mark('busy', this.#switching.isBusy);
    this.#mark('asking', this.#switching.isAsking);
    warnAboutAttributes(this);
  }

  override render(): TemplateResult {
    const problem = this.#slice.problem ?? (this.connectionId ? undefined : missingConnectionId(this));
    return html`${problem ? renderUsageError(problem) : this.#renderConnection()}
    ${this.#sessionNotice.render()} ${this.#announcer.render()}`;
  }

  get #state(): ConnectionState | undefined {
    return this.#slice.store?.connection(this.connectionId);
  }

  /** The connection; undefined if it is not read yet, or is gone. */
  get #shown(): Connection | undefined {
    return this.#state?.error?.code === 'not-found' ? undefined : this.#state?.value;
  }

  get #switching(): Switching {
    return this.#switches.of(this.connectionId);
  }

  #renderConnection(): readonly unknown[] {
    const [connection, error, localize] = [this.#shown, this.#state?.error, this.#localize];
    return [
      connection
        ? this.#switching.render(connection, this.label || labelOf(connection, localize.text('unnamed')))
        : error
          ? nothing
          : renderSkeleton(localize),
      error && !this.#errors.isHandled(error) ? this.#renderFailure(error) : nothing,
      this.#switching.renderBeside(),
    ];
  }

  #renderFailure(error: TransportError): TemplateResult {
    const view = {
      localize: this.#localize,
      error,
      isFirst: !this.#state?.value,
      announce: this.#announcer.announce,
      isBusy: this.#state?.status === 'pending',
      retry: () => void this.#read(),
    };
    return renderReadFailure(view, this.connectionId);
  }

  /** Reads the connection again, unless it is fresh. */
  async #read(): Promise<void> {
    const [store, id] = [this.#slice.store, this.connectionId];
    if (!id) return;
    await store?.ensureConnection(id).catch((error: TransportError) => {
      // Meanwhile, it can have become the switch of another connection.
      if (store === this.#slice.store && id === this.connectionId) this.#report(error);
    });
  }

  #report(error: TransportError): void {
    if (this.#errors.report(error, 'read', this.#state?.value) !== 'show') return;
    this.#announcer.announce(readFailureText(this.#localize, error, !this.#state?.value).join(' '));
  }

  #mark(state: string, isSo: boolean): void {
    ifPossible(() => this.#internals?.states[isSo ? 'add' : 'delete'](state));
  }
}

register('org-connection-toggle', OrgConnectionToggle);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-toggle': OrgConnectionToggle;
  }
}
