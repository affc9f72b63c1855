import { Task } from '@lit/task';
import { LitElement, nothing, type TemplateResult } from 'lit';
import { html, register } from '../ui/register.js';
import { ConnectionRemovedEvent, ConnectionRemoveEvent } from '../../events.js';
import { describeError } from '../../localize/describe-error.js';
import { removal } from '../../localize/en/removal.js';
import { Localize } from '../../localize/localize.js';
import { whyNotSwitch, type Connection, type Removal } from '../../model/connection.js';
import type { LockOutReason } from '../../model/lock-out.js';
import { whyNotRemove } from '../../model/permitted.js';
import { DELETE_SCOPE, DETACH_SCOPE, UPDATE_SCOPE } from '../../model/scopes.js';
import { visible } from '../../model/visible.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Select } from '../ui/select.js';
import { forms } from '../../styles/forms.js';
import { shared } from '../../styles/shared.js';
import type { TransportError } from '../../transport/transport-error.js';
import { Announcer } from '../ui/announcer.js';
import '../ui/dialog/dialog.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { Ticker } from '../ui/time/ticker.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { styles } from './remove-dialog.styles.js';
import { renderRemoval } from './remove-dialog.template.js';

/** How the dialog ended: with a removal and its message, with the choice to switch off instead, or canceled (null). */
export type Ending =
  { readonly how: Removal; readonly message: Removal | 'alreadyGone' } | 'switch-off' | null;

interface Refusal {
  readonly error: TransportError;
  readonly how: Removal;
}

/**
 * The dialog that explains the effects of removing a connection, and removes it. It keeps its own copy of the connection, so
 * that it stays open whatever happens to the list in the meantime.
 *
 * @tag org-connection-remove-dialog
 * @internal
 */
export class OrgConnectionRemoveDialog extends LitElement {
  static override properties = {
    store: { attribute: false },
    connection: { attribute: false },
    label: { attribute: false },
    done: { attribute: false },
    lang: {},
  };

  static override styles = [shared, forms, styles];

  static {
    OrgConnectionRemoveDialog.disableWarning?.('change-in-update');
  }

  store!: OrganizationStore;
  connection!: Connection;
  /** The connection's label in the list. */
  label = '';
  /** Called when the dialog has ended; the element that shows it then removes it from the page. */
  done: (ending: Ending) => void = () => {};
  override lang = '';

  readonly #localize = new Localize(this).with(removal);
  readonly #announcer = new Announcer(this);
  readonly #errors = new ErrorReporter(this, () => this.store);
  readonly #ticker = new Ticker(this);
  readonly #configuration = new Task(this, {
    args: () => [this.store] as const,
    task: ([store]) => store.ensureConfiguration(),
    autoRun: 'afterUpdate',
  });

  #choice: Removal | null = null;
  /** Whether the admin has: another choice than theirs is never made for them. */
  #hasChosen = false;
  #typed = '';
  /** Whether the removal could lock people out. */
  #isRisky = false;
  #isBusy = false;
  /** The missing input. */
  #fault: 'choice' | 'name' | null = null;
  #refusal: Refusal | undefined;

  constructor() {
    super();
    new Select(this, (store) => [
      store.connection(this.#id),
      store.list,
      store.may(DETACH_SCOPE),
      store.may(DELETE_SCOPE),
      store.may(UPDATE_SCOPE),
    ]);
  }

  override willUpdate(): void {
    // The role of an open dialog must not change.
    if (!this.hasUpdated) this.#isRisky = this.#lockOut.length > 0;
    // The reason can arrive after the choice.
    if (this.#choice === 'deleted' && this.#whyNotDelete) this.#choice = null;
    if (!this.#hasChosen) this.#choice = this.#onlyChoice;
  }

  override render(): TemplateResult {
    const { connection, label } = this;
    const localize = this.#localize;
    return html`
      <org-dialog
        class=${this.#canSwitchOff ? 'with-alternative' : ''}
        exportparts=${DIALOG_PARTS}
        .isAlert=${this.#isRisky}
        .heading=${localize.text('removeTitle', label)}
        .dismiss=${() => this.#end(null)}
      >
        ${renderRemoval({
          localize,
          ticker: this.#ticker,
          announce: this.#announcer.announce,
          connection,
          name: this.#name,
          lockOut: this.#lockOut,
          whyNotDetach: this.#whyNotDetach,
          whyNotDelete: this.#whyNotDelete,
          configuration: this.#configuration.value,
          configurationError: this.#configuration.error as TransportError | undefined,
          choice: this.#choice,
          typed: this.#typed,
          fault: this.#fault,
          isBusy: this.#isBusy,
          waiting: this.store.connection(this.#id).waiting,
          refusal: this.#refusal && this.#refusalText(this.#refusal),
          error: this.#refusal?.error,
          choose: this.#choose,
          type: this.#type,
          submit: () => void this.#submit(),
        })}
        <button
          class="button"
          type="button"
          part="dialog-button"
          slot="actions"
          aria-disabled=${this.#isBusy}
          ?autofocus=${this.#isRisky}
          @click=${() => this.#end(null)}
        >
          ${localize.text('cancel')}
        </button>
        ${
          this.#canSwitchOff
            ? html`<button
                class="button"
                type="button"
                part="dialog-button"
                slot="actions"
                aria-disabled=${this.#isBusy}
                @click=${() => this.#end('switch-off')}
              >
                ${localize.text('switchOffInstead')}
              </button>`
            : nothing
        }
        ${
          this.#canRemove
            ? html`<button
                class="button danger"
                type="button"
                part="dialog-button"
                slot="actions"
                aria-busy=${this.#isBusy}
                @click=${() => void this.#submit()}
              >
                ${localize.text(this.#choice === 'deleted' ? 'delete' : this.#choice === 'detached' ? 'detach' : 'remove')}
              </button>`
            : nothing
        }
        <!-- Screen readers ignore live regions outside of a modal dialog. -->
        ${this.#announcer.render()}
      </org-dialog>
    `;
  }

  get #id(): string {
    return this.connection.id ?? '';
  }

  get #lockOut(): readonly LockOutReason[] {
    return this.store.lockOutReasons(this.#id);
  }

  /** The name to type to confirm the deletion. */
  get #name(): string {
    const { displayName, name } = this.connection;
    return displayName || name || this.#id;
  }

  get #canRemove(): boolean {
    return !this.#whyNotDetach || !this.#whyNotDelete;
  }

  /** Nobody is asked to choose where there is nothing to choose from. */
  get #onlyChoice(): Removal | null {
    const [whyNotDetach, whyNotDelete] = [this.#whyNotDetach, this.#whyNotDelete];
    if (Boolean(whyNotDetach) === Boolean(whyNotDelete)) return null;
    return whyNotDetach ? 'deleted' : 'detached';
  }

  get #canSwitchOff(): boolean {
    const { value } = this.store.connection(this.#id);
    return Boolean(value?.isEnabled && !whyNotSwitch(value, this.store.may(UPDATE_SCOPE)));
  }

  get #whyNotDetach(): string | undefined {
    return this.#whyNot(DETACH_SCOPE);
  }

  get #whyNotDelete(): string | undefined {
    return this.#whyNot(DELETE_SCOPE) ?? this.#configuration.value?.whyNotDelete;
  }

  #whyNot(scope: string): string | undefined {
    const whyNot = whyNotRemove(this.connection, this.store.may(scope));
    return whyNot ? this.#localize.text(`why-not-remove:${whyNot}`) : undefined;
  }

  #refusalText({ error, how }: Refusal): string[] {
    const key = !error.isCertain ? 'removeUncertain' : how === 'deleted' ? 'deleteFailed' : 'detachFailed';
    return [this.#localize.text(key, this.label), ...describeError(this.#localize, error)];
  }

  /** Stays open while a removal is under way, so that its outcome is reported. */
  #end(ending: 'switch-off' | null): void {
    if (!this.#isBusy) this.done(ending);
  }

  readonly #choose = (choice: Removal): void => {
    this.#choice = choice;
    this.#hasChosen = true;
    this.#fault = null;
    this.requestUpdate();
  };

  readonly #type = (typed: string): void => {
    this.#typed = typed;
    this.#fault = null;
    this.requestUpdate();
  };

  async #submit(): Promise<void> {
    const { connection, store } = this;
    if (this.#isBusy) return;
    this.#fault = this.#findFault();
    if (this.#fault || !this.#choice) return this.#showFault();
    const how = this.#choice;
    if (!this.dispatchEvent(new ConnectionRemoveEvent(connection, how, this.#lockOut))) return;
    this.#isBusy = true;
    this.requestUpdate();
    try {
      const { wasGone } = await store.remove(this.#id, how);
      if (this.isConnected) this.#removed(connection, how, wasGone);
    } catch (error) {
      this.#refused(error as TransportError, how);
    } finally {
      this.#isBusy = false;
      this.requestUpdate();
    }
  }

  #findFault(): 'choice' | 'name' | null {
    if (!this.#choice) return 'choice';
    const isRight = [this.#name, visible(this.#name)].map(plain).includes(plain(this.#typed));
    return this.#choice === 'deleted' && !isRight ? 'name' : null;
  }

  async #showFault(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const field = this.#fault === 'name' ? 'input[type=text]' : 'input[type=radio]';
    this.renderRoot.querySelector<HTMLElement>(field)?.focus();
  }

  #removed(connection: Connection, how: Removal, wasGone: boolean): void {
    this.dispatchEvent(new ConnectionRemovedEvent(connection, how));
    this.done({ how, message: wasGone ? 'alreadyGone' : how });
  }

  #refused(error: TransportError, how: Removal): void {
    const reported = this.#errors.report(error, 'remove', this.connection);
    if (reported === 'none' || reported === 'handled') return;
    this.#refusal = { error, how };
    this.#announcer.announce(this.#refusalText(this.#refusal).join(' '));
  }
}

/** As it is shown and typed: without isolates (U+2068, U+2069), which a copied name can contain, and with single spaces. */
function plain(name: string): string {
  return name
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

register('org-connection-remove-dialog', OrgConnectionRemoveDialog);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-remove-dialog': OrgConnectionRemoveDialog;
  }
}
