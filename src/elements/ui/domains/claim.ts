import { LitElement, nothing, type TemplateResult } from 'lit';
import {
  DomainCreatedEvent,
  DomainCreateEvent,
  DomainVerifiedEvent,
  DomainVerifyEvent,
} from '../../../domain-events.js';
import { domains as english } from '../../../localize/en/domains/domains.js';
import { Localize } from '../../../localize/localize.js';
import { readDomainEntry, type DomainEntry } from '../../../model/domain/domain-entry.js';
import type { OrganizationDomain } from '../../../model/domain/organization-domain.js';
import { domainStoreOf, type DomainStore } from '../../../store/domains/domain-store.js';
import type { OrganizationStore } from '../../../store/organization-store.js';
import { forms } from '../../../styles/forms.js';
import { shared } from '../../../styles/shared.js';
import type { TransportError } from '../../../transport/transport-error.js';
import { Announcer } from '../announcer.js';
import { valuesStyles } from '../copyable/values.styles.js';
import '../dialog/dialog.js';
import { DIALOG_PARTS } from '../dialog/dialog.js';
import { ErrorReporter } from '../errors/error-reporter.js';
import { ofPage } from '../page/view.js';
import { html, register } from '../register.js';
import { Select } from '../select.js';
import { ChangeFailure } from './change-failure.js';
import { claimStyles } from './claim.styles.js';
import { renderEntry, renderRecord, verdictText, type Verdict } from './claim.template.js';
import { domainText } from './domain-name.template.js';

/**
 * The dialog that adds a domain and verifies it, or verifies one that is there. While the record is not found, it is looked for
 * again at growing intervals, as long as the dialog can be seen.
 *
 * @tag org-domain-claim
 * @internal
 */
export class OrgDomainClaim extends LitElement {
  static override properties = {
    store: { attribute: false },
    domain: { attribute: false },
    done: { attribute: false },
    lang: {},
  };

  static override styles = [shared, forms, valuesStyles, claimStyles];

  store!: OrganizationStore;
  /** The domain to verify; undefined to add one first. */
  domain: OrganizationDomain | undefined;
  /** Called with the domain once it is verified, or with undefined when the admin closes the dialog. */
  done: (verified?: OrganizationDomain) => void = () => {};
  override lang = '';

  readonly #localize = new Localize(this).with(english, 'domains');
  readonly #announcer = new Announcer(this);
  readonly #errors = new ErrorReporter(this, () => this.store);
  readonly #failure = new ChangeFailure({
    host: this,
    localize: this.#localize,
    announcer: this.#announcer,
    errors: this.#errors,
  });
  #typed = '';
  #entry: DomainEntry | undefined;
  /** Why what was entered can't be added. */
  #fault: (() => string) | undefined;
  /** The domain of personal mailboxes that was asked about; adding it once more adds it. */
  #doubted: string | undefined;
  #isBusy = false;
  #verdict: Verdict | undefined;
  #looking: AbortController | undefined;

  constructor() {
    super();
    new Select(this, (store) => [store.epoch, this.domain && domainStoreOf(store).domain(this.domain.id)]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('visibilitychange', this.#lookWhileVisible);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('visibilitychange', this.#lookWhileVisible);
    this.#looking?.abort();
  }

  /** Without the list, the server says what is there already. */
  override firstUpdated(): void {
    void this.#domains.ensureList().catch(() => {});
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    const current = this.#current;
    const heading = current
      ? localize.text('verifyTitle', domainText(current.domain))
      : localize.text('addDomainTitle');
    return html`<org-dialog exportparts=${DIALOG_PARTS} .heading=${heading} .dismiss=${() => this.done()}>
      <div class="content">
        ${current ? this.#renderRecord(current) : this.#renderEntry()} ${this.#failure.render()}
      </div>
      <button class="button" part="dialog-button" slot="actions" type="button" @click=${() => this.done()}>
        ${localize.text(current ? 'close' : 'cancel')}
      </button>
      ${this.#renderNext(current)}
      <!-- Screen readers ignore live regions outside of a modal dialog. -->
      ${this.#announcer.render()}
    </org-dialog>`;
  }

  get #domains(): DomainStore {
    return domainStoreOf(this.store);
  }

  /** The domain as it is known now. */
  get #current(): OrganizationDomain | undefined {
    return this.domain && (this.#domains.domain(this.domain.id) ?? this.domain);
  }

  #renderEntry(): TemplateResult {
    return renderEntry({
      localize: this.#localize,
      typed: this.#typed,
      entry: this.#entry,
      fault: this.#fault?.(),
      type: (typed) => this.#type(typed),
      check: () => this.#check(),
      submit: () => void this.#add(),
    });
  }

  #renderRecord(domain: OrganizationDomain): unknown {
    const localize = this.#localize;
    if (domain.status === 'verified')
      return html`<p part="message">${localize.text('domainVerified', domainText(domain.domain))}</p>`;
    return renderRecord({
      localize,
      announce: this.#announcer.announce,
      domain,
      verdict: this.#verdict,
    });
  }

  /** The button that goes on. */
  #renderNext(current: OrganizationDomain | undefined): unknown {
    const localize = this.#localize;
    if (current?.status === 'verified') return nothing;
    const go = () => void (current ? this.#verify(current) : this.#add());
    return html`<button
      class="button primary"
      part="save dialog-button"
      slot="actions"
      type="button"
      aria-busy=${this.#isBusy}
      @click=${go}
    >
      ${localize.text(current ? 'verifyNow' : 'add')}
    </button>`;
  }

  #type(typed: string): void {
    this.#typed = typed;
    this.#entry = this.#fault = undefined;
    this.#failure.forget();
    this.requestUpdate();
  }

  #check(): void {
    this.#entry = this.#typed.trim() ? readDomainEntry(this.#typed) : undefined;
    this.requestUpdate();
  }

  /** Claims the domain. One that is there already is not claimed again, and can be verified. */
  async #add(): Promise<void> {
    if (this.#isBusy) return;
    const entry = (this.#entry = readDomainEntry(this.#typed));
    const { domain } = entry;
    this.requestUpdate();
    if (entry.problem) return this.#focus('#domain');
    const known = this.#domains.list.value?.domains.find((one) => one.domain === domain);
    if (known) return this.#showKnown(known);
    if (entry.isMailbox && this.#doubted !== domain) return this.#doubt(domain);
    if (!this.dispatchEvent(new DomainCreateEvent(domain))) return;
    const created = await this.#attempt(
      () => this.#domains.create(domain),
      (error) => {
        if (isTaken(error)) return this.#refuse(() => this.#localize.text('domainKnown', domainText(domain)));
        const key = error.isCertain ? 'domainAddFailed' : 'domainAddUncertain';
        this.#failure.tell(error, 'create-domain', () => this.#localize.text(key, domainText(domain)));
      },
    );
    if (!created) return;
    this.dispatchEvent(new DomainCreatedEvent(created));
    if (created.status === 'verified') return this.#finish(created);
    this.domain = created;
    this.#focus('.intro');
  }

  /** The first press only says that it is probably a mistake. */
  #doubt(domain: string): void {
    this.#doubted = domain;
    this.#announcer.announce(this.#localize.text('mailboxDomain', domainText(domain)));
    this.#focus('#domain');
  }

  #showKnown(known: OrganizationDomain): void {
    const text = () => this.#localize.text('domainKnown', domainText(known.domain));
    if (known.status === 'verified') return this.#refuse(text);
    this.#announcer.announce(text());
    this.domain = known;
    this.#focus('.intro');
  }

  /** Shows at the field why what was entered can't be added. */
  #refuse(fault: () => string): void {
    this.#fault = fault;
    this.#focus('#domain');
  }

  /** Looks for the record: one request that writes, then reads as long as the dialog can be seen. */
  async #verify(domain: OrganizationDomain): Promise<void> {
    if (this.#isBusy || !this.dispatchEvent(new DomainVerifyEvent(domain))) return;
    this.#looking?.abort();
    this.#verdict = undefined;
    const answer = await this.#attempt(
      () => this.#domains.verify(domain.id),
      (error) => {
        const key = error.isCertain ? 'verifyFailed' : 'verifyUncertain';
        this.#failure.tell(error, 'verify-domain', () => this.#localize.text(key, domainText(domain.domain)));
      },
    );
    if (!answer) return;
    if (answer.status === 'verified') return this.#finish(answer);
    this.#setVerdict(answer.status);
    void this.#look(domain.id);
  }

  async #look(id: string): Promise<void> {
    if (!this.isConnected) return;
    const looking = (this.#looking = new AbortController());
    const last = await this.#domains.watch(id, looking.signal);
    if (looking.signal.aborted) return;
    this.#looking = undefined;
    if (last?.status === 'verified') this.#finish(last);
    else this.#setVerdict('over');
  }

  readonly #lookWhileVisible = (): void => {
    const isVisible = ofPage(this, 'visibilityState') === 'visible';
    const { domain } = this;
    if (!isVisible) this.#looking?.abort();
    else if (domain && this.#looking?.signal.aborted) void this.#look(domain.id);
  };

  #setVerdict(verdict: Verdict): void {
    this.#verdict = verdict;
    this.#announcer.announce(verdictText(this.#localize, verdict));
    this.requestUpdate();
  }

  /** @returns undefined if it failed */
  async #attempt<T>(work: () => Promise<T>, failed: (error: TransportError) => void): Promise<T | undefined> {
    this.#isBusy = true;
    this.#failure.forget();
    this.requestUpdate();
    try {
      return await work();
    } catch (error) {
      failed(error as TransportError);
      return undefined;
    } finally {
      this.#isBusy = false;
      this.requestUpdate();
    }
  }

  #finish(verified: OrganizationDomain): void {
    this.dispatchEvent(new DomainVerifiedEvent(verified));
    if (this.isConnected) this.done(verified);
  }

  #focus(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

/** Whether the organization has the domain already (contract A9). */
function isTaken({ code, apiCode }: TransportError): boolean {
  return code === 'conflict' && apiCode !== 'A0E-409-0001';
}

register('org-domain-claim', OrgDomainClaim);

declare global {
  interface HTMLElementTagNameMap {
    'org-domain-claim': OrgDomainClaim;
  }
}
