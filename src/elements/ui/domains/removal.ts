import { Task, TaskStatus } from '@lit/task';
import { LitElement, type TemplateResult } from 'lit';
import {
  DomainDissociatedEvent,
  DomainDissociateEvent,
  DomainRemovedEvent,
  DomainRemoveEvent,
} from '../../../domain-events.js';
import { domains as english } from '../../../localize/en/domains/domains.js';
import { Localize } from '../../../localize/localize.js';
import { labelOf, type Connection } from '../../../model/connection.js';
import { whyNotUseDomains } from '../../../model/domain/permitted.js';
import type { DomainUse, OrganizationDomain } from '../../../model/domain/organization-domain.js';
import { DISSOCIATE_DOMAIN_SCOPE, READ_SCOPE } from '../../../model/scopes.js';
import { domainStoreOf } from '../../../store/domains/domain-store.js';
import type { OrganizationStore } from '../../../store/organization-store.js';
import { forms } from '../../../styles/forms.js';
import { shared } from '../../../styles/shared.js';
import type { TransportError } from '../../../transport/transport-error.js';
import { Announcer } from '../announcer.js';
import '../dialog/dialog.js';
import { DIALOG_PARTS } from '../dialog/dialog.js';
import { ErrorReporter } from '../errors/error-reporter.js';
import { html, register } from '../register.js';
import { Select } from '../select.js';
import { ChangeFailure } from './change-failure.js';
import { claimStyles } from './claim.styles.js';
import { domainText } from './domain-name.template.js';
import { renderRemoval } from './removal.template.js';

/**
 * The dialog that asks before a domain is given up: it lists the connections that the domain leads to, and removes it from these
 * first, if the admin wants that.
 *
 * @tag org-domain-removal
 * @internal
 */
export class OrgDomainRemoval extends LitElement {
  static override properties = {
    store: { attribute: false },
    domain: { attribute: false },
    done: { attribute: false },
    lang: {},
  };

  static override styles = [shared, forms, claimStyles];

  store!: OrganizationStore;
  domain!: OrganizationDomain;
  /** Called with whether the domain was given up. */
  done: (isRemoved: boolean) => void = () => {};
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
  /** The connections that the domain leads to; undefined where the admin may not know. */
  readonly #uses = new Task(this, {
    args: () => [this.store, this.domain.id] as const,
    task: async ([store, id], { signal }) => {
      if (!store.may(READ_SCOPE)) return undefined;
      // What each of them is called, and whether it has another domain, is in the list.
      const list = store.ensureList().catch(() => undefined);
      const uses = await domainStoreOf(store).connectionsOf(id, signal);
      await list;
      return uses;
    },
    autoRun: 'afterUpdate',
  });
  #dissociatesFirst = true;
  #isBusy = false;

  constructor() {
    super();
    new Select(this, (store) => [store.list, store.epoch, store.may(DISSOCIATE_DOMAIN_SCOPE)]);
  }

  override render(): TemplateResult {
    const localize = this.#localize;
    return html`<org-dialog
      exportparts=${DIALOG_PARTS}
      .isAlert=${true}
      .heading=${localize.text('removeDomainTitle', domainText(this.domain.domain))}
      .dismiss=${() => this.done(false)}
    >
      <div class="content">
        ${renderRemoval({
          localize,
          uses: this.#uses.value,
          isReading: this.#uses.status <= TaskStatus.PENDING,
          labelOf: (use) => this.#labelOf(use),
          lastOf: this.#lastOf,
          whyNotDissociate: this.#whyNotDissociate,
          dissociatesFirst: this.#dissociatesFirst,
          choose: this.#choose,
        })}
        ${this.#failure.render()}
      </div>
      <button
        class="button"
        part="dialog-button"
        slot="actions"
        type="button"
        autofocus
        @click=${() => this.done(false)}
      >
        ${localize.text('cancel')}
      </button>
      <button
        class="button danger"
        part="dialog-button"
        slot="actions"
        type="button"
        aria-busy=${this.#isBusy || this.#uses.status <= TaskStatus.PENDING}
        @click=${() => void this.#remove()}
      >
        ${localize.text('removeDomain')}
      </button>
      <!-- Screen readers ignore live regions outside of a modal dialog. -->
      ${this.#announcer.render()}
    </org-dialog>`;
  }

  #connectionOf({ id }: DomainUse): Connection | undefined {
    return this.store.connection(id).value;
  }

  #labelOf(use: DomainUse): string {
    const connection = this.#connectionOf(use);
    const unnamed = this.#localize.text('unnamed');
    return connection ? labelOf(connection, unnamed) : use.displayName || unnamed;
  }

  /** The enabled connections to which no other domain leads. */
  get #lastOf(): readonly DomainUse[] {
    return (this.#uses.value ?? []).filter((use) => {
      const connection = this.#connectionOf(use);
      return connection?.isEnabled && connection.domains?.every((one) => one === this.domain.domain);
    });
  }

  /** Why the domain can't be removed from these connections first. */
  get #whyNotDissociate(): string | undefined {
    const may = this.store.may(DISSOCIATE_DOMAIN_SCOPE);
    const reasons = (this.#uses.value ?? []).map((use) => {
      const connection = this.#connectionOf(use);
      return connection ? whyNotUseDomains(connection, may) : may ? null : 'scope-missing';
    });
    const reason = reasons.find(Boolean);
    if (!reason) return undefined;
    return this.#localize.text(reason === 'scope-missing' ? 'may-not:use-domains' : 'may-not-use:access');
  }

  readonly #choose = (dissociatesFirst: boolean): void => {
    this.#dissociatesFirst = dissociatesFirst;
    this.requestUpdate();
  };

  async #remove(): Promise<void> {
    if (this.#isBusy || this.#uses.status <= TaskStatus.PENDING) return;
    const [store, domain, uses] = [this.store, this.domain, this.#uses.value ?? []];
    if (!this.dispatchEvent(new DomainRemoveEvent(domain, uses))) return;
    this.#isBusy = true;
    this.#failure.forget();
    this.requestUpdate();
    const isFirst = this.#dissociatesFirst && !this.#whyNotDissociate;
    if ((!isFirst || (await this.#dissociate(store, domain, uses))) && (await this.#giveUp(store, domain))) {
      this.dispatchEvent(new DomainRemovedEvent(domain));
      if (this.isConnected) this.done(true);
    }
    this.#isBusy = false;
    this.requestUpdate();
  }

  /** One after the other. @returns whether the domain leads to none of them any more */
  async #dissociate(
    store: OrganizationStore,
    { domain }: OrganizationDomain,
    uses: readonly DomainUse[],
  ): Promise<boolean> {
    for (const use of uses) {
      const connection = this.#connectionOf(use);
      const label = this.#labelOf(use);
      try {
        if (connection && !this.dispatchEvent(new DomainDissociateEvent(domain, connection))) return false;
        await domainStoreOf(store).use(domain, use.id, false);
        if (connection) this.dispatchEvent(new DomainDissociatedEvent(domain, connection));
      } catch (error) {
        const headline = () => this.#localize.text('dissociateFailed', domainText(domain), label);
        this.#failure.tell(error as TransportError, 'use-domain', headline);
        void this.#uses.run();
        return false;
      }
    }
    return true;
  }

  /** @returns whether that has worked */
  async #giveUp(store: OrganizationStore, { id, domain }: OrganizationDomain): Promise<boolean> {
    try {
      await domainStoreOf(store).delete(id);
      return true;
    } catch (thrown) {
      const error = thrown as TransportError;
      const key = error.isCertain ? 'domainRemoveFailed' : 'domainRemoveUncertain';
      this.#failure.tell(error, 'remove-domain', () => this.#localize.text(key, domainText(domain)));
      return false;
    }
  }
}

register('org-domain-removal', OrgDomainRemoval);

declare global {
  interface HTMLElementTagNameMap {
    'org-domain-removal': OrgDomainRemoval;
  }
}
