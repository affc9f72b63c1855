import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { register } from '../../register.js';
import { OrgErrorEvent } from '../../events.js';
import { Localize } from '../../localize/localize.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import { visible } from '../../model/visible.js';
import type { ConnectionState } from '../../store/knowledge.js';
import { Select } from '../../store/select.js';
import { skeletons } from '../../styles/skeleton.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../announcer.js';
import { Attention } from '../attention.js';
import { KeepFocus } from '../keep-focus.js';
import { Need } from '../need.js';
import { Ticker } from '../ticker.js';
import { Trouble } from '../trouble/trouble.js';
import { styles } from './connection-toggle.styles.js';
import { renderSkeleton } from './connection-toggle.template.js';
import { Switches, type Confirm, type Switching } from './switching.js';

/**
 * Switches one connection on and off, which it reads by itself. A list has switches of its own.
 *
 * @tag org-connection-toggle
 * @fires {ConnectionToggleEvent} org-connection-toggle - Asks whether the connection may be switched, and says who may be locked out; `preventDefault()` leaves it.
 * @fires {ConnectionToggledEvent} org-connection-toggled - Tells that the server has confirmed it.
 * @fires {OrgErrorEvent} org-error - Tells that reading or switching failed; `preventDefault()` keeps the message away.
 * @csspart switch - The button with the role `switch`.
 * @csspart track - What the thumb moves in.
 * @csspart thumb - What moves.
 * @csspart state - The state in words.
 * @csspart reason - Why it cannot be switched.
 * @csspart error - Why it was not switched, or could not be read.
 * @csspart undo - The button that switches it on again.
 * @csspart copy - The button that copies what a help desk asks for.
 * @csspart dialog - The question before a switch that may lock people out.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - What its buttons stand on.
 * @csspart dialog-button - One of its buttons.
 * @csspart retry - The button that reads it again.
 * @csspart waiting - How long a request still waits.
 * @csspart problem - What the page's developer has to mend.
 * @csspart skeleton - What is shown while it is read.
 * @cssstate busy - A wish is not confirmed yet.
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
    skeletons,
    styles,
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

  /** What the switch is called to people who do not see it. Default: the connection's display name. */
  label = '';

  /**
   * When to ask before switching: `risky`, when people may be locked out by it; `always`; or `never`.
   *
   * @default 'risky'
   */
  confirm: Confirm = 'risky';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English where the kit does not have that. */
  override lang = '';

  readonly #internals = this.attachInternals();
  readonly #localize = new Localize(this);
  readonly #countdown = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #trouble = new Trouble(this, this.#localize);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    store.may(UPDATE_SCOPE),
    store.problem,
    store.epoch,
  ]);
  readonly #switches = new Switches({
    host: this,
    localize: this.#localize,
    announcer: this.#announcer,
    trouble: this.#trouble,
    countdown: this.#countdown,
    isListed: false,
    store: () => this.#slice.store,
  });
  #silenced: TransportError | undefined;

  constructor() {
    super();
    new KeepFocus(this, 'button');
    const need = () => {
      const { store, visits } = this.#slice;
      return [store, this.connectionId, store?.epoch, visits] as const;
    };
    new Need(this, need, ([store]) => store && void this.#read());
    new Attention(this, () => void this.#read());
  }

  override updated(): void {
    this.#mark('busy', this.#switching.isBusy);
    this.#mark('asking', this.#switching.isAsking);
    if (this.#state?.value) this.#trouble.prepare();
  }

  override render(): TemplateResult {
    const problem =
      this.#slice.problem ?? (this.connectionId ? undefined : `<${this.localName}> needs a connection-id.`);
    return html`${problem ? this.#trouble.renderProblem(problem) : this.#renderConnection()}
    ${this.#announcer.render()}`;
  }

  get #state(): ConnectionState | undefined {
    return this.#slice.store?.connection(this.connectionId);
  }

  get #switching(): Switching {
    return this.#switches.of(this.connectionId);
  }

  #renderConnection(): readonly unknown[] {
    const [connection, error, localize] = [this.#state?.value, this.#state?.error, this.#localize];
    const isSilenced = error !== undefined && error === this.#silenced;
    const retry = () => void this.#read();
    const failure = error && {
      localize,
      error,
      announce: this.#announcer.announce,
      isBusy: this.#state?.status === 'pending',
      retry,
    };
    const told =
      failure && !isSilenced
        ? this.#trouble.render((words) => words.renderReadFailure(failure, this.connectionId), retry)
        : undefined;
    const isTold = Boolean(told) || isSilenced;
    const isShown = connection && !(isTold && error?.code === 'not-found');
    const label = this.label || visible(connection?.displayName ?? '') || localize.text('unnamed');
    return [
      isShown ? this.#switching.render(connection, label) : isTold ? nothing : renderSkeleton(localize),
      told,
      this.#switching.renderBeside(),
    ];
  }

  /** Reads the connection again, unless it is fresh. */
  async #read(): Promise<void> {
    if (!this.connectionId) return;
    await this.#slice.store
      ?.ensureConnection(this.connectionId)
      .catch((error: TransportError) => this.#report(error));
  }

  /** Tells the page, and people who do not see it; unless the page wants to tell it in its own way. */
  #report(error: TransportError): void {
    const { store } = this.#slice;
    if (error.code === 'aborted' || !this.isConnected) return;
    // Requests that end together because nobody is signed in are one piece of news.
    if (error.code === 'unauthorized' && store?.signedOut !== error) return;
    if (this.dispatchEvent(new OrgErrorEvent(error, 'read', this.#state?.value)))
      void this.#trouble.say(this.#announcer.announce, (words) =>
        words.readFailureText(this.#localize, error).join(' '),
      );
    else {
      this.#silenced = error;
      this.requestUpdate();
    }
  }

  #mark(state: string, isSo: boolean): void {
    const { states } = this.#internals;
    if (isSo) states.add(state);
    else states.delete(state);
  }
}

register('org-connection-toggle', OrgConnectionToggle);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-toggle': OrgConnectionToggle;
  }
}
