import { Task, TaskStatus } from '@lit/task';
import { LitElement, nothing, type TemplateResult } from 'lit';
import { html, register } from '../ui/register.js';
import { list } from '../../localize/en/list.js';
import { settings } from '../../localize/en/settings.js';
import { Localize } from '../../localize/localize.js';
import type { ConnectionConfiguration } from '../../model/configuration.js';
import type { Connection, ConnectionPatch } from '../../model/connection.js';
import { whyNotEdit, type Setting } from '../../model/permitted.js';
import { isSame } from '../../model/same.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import { Select } from '../ui/select.js';
import { forms } from '../../styles/forms.js';
import { shared } from '../../styles/shared.js';
import { TransportError } from '../../transport/transport-error.js';
import type { Transport } from '../../transport/transport.js';
import { Announcer } from '../ui/announcer.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { KeepFocus } from '../ui/focus/keep-focus.js';
import { changedText, renderReadFailure, renderSkeleton } from '../ui/editing/form.template.js';
import { Saving } from '../ui/editing/saving.js';
import { UnsavedChanges } from '../ui/editing/unsaved-changes.js';
import { OnChange } from '../ui/on-change.js';
import { Ticker } from '../ui/time/ticker.js';
import { readFailureText } from '../ui/errors/connection-errors.template.js';
import { ErrorReporter } from '../ui/errors/error-reporter.js';
import { SessionNotice } from '../ui/errors/session-notice.js';
import { renderUsageError } from '../ui/errors/usage-error.template.js';
import { missingConnectionId } from '../ui/errors/usage-errors.js';
import { tellReady } from '../ui/page/tell-ready.js';
import { styles } from './connection-settings.styles.js';
import { renderForm } from './connection-settings.template.js';
import {
  accept,
  changesOf,
  edit,
  follow,
  isChanged,
  keepEdits,
  SETTINGS,
  startDraft,
  type Draft,
} from './draft.js';
import { faultsIn, faultsOf, type FieldFaults } from './field-faults.js';

/**
 * The settings of one connection: its display name, its button on the login page, and membership on login. Inside a
 * provider it reads that one connection by itself; a list opens it in a dialog.
 *
 * @tag org-connection-settings
 * @slot sign-in - A link or button of the page's own with which to sign in, shown if the connection can't be read without.
 * @slot contact - How to reach the people who run the service, shown where only they can help.
 * @fires {ConnectionUpdateEvent} org-connection-update - Asks before the changes are saved; `preventDefault()` leaves the connection as it is.
 * @fires {ConnectionUpdatedEvent} org-connection-updated - Tells that they are saved.
 * @fires {OrgReadyEvent} org-ready - Tells that the settings are read and rendered; once for each organization, session and connection.
 * @fires {OrgErrorEvent} org-error - Tells that reading or saving failed; `preventDefault()` silences the message.
 * @csspart form - The form.
 * @csspart facts - The type, the technical name, the domains and the id.
 * @csspart reason - Why no setting can be changed.
 * @csspart field - One setting with its hint and messages.
 * @csspart input - A text field or a checkbox.
 * @csspart save - The button that saves.
 * @csspart message - Whether it was saved, or why not.
 * @csspart session - That another organization or person is signed in now.
 * @csspart dismiss - The button that closes that message.
 * @csspart copy - The button that copies the details for a help desk.
 * @csspart retry - The button that tries again.
 * @csspart skeleton - The placeholder while it is read.
 * @csspart error - Why it could not be read.
 * @csspart problem - What the developer has to fix.
 * @csspart dialog - The question before unsaved changes are discarded.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - The bar of its buttons.
 * @csspart dialog-button - One of its buttons.
 */
export class OrgConnectionSettings extends LitElement {
  static override properties = {
    connectionId: { attribute: 'connection-id' },
    transport: { attribute: false },
    lang: {},
    store: { attribute: false },
    heading: { attribute: false },
    isPart: { attribute: false },
    close: { attribute: false },
  };

  static override styles = [shared, forms, styles];

  static {
    OrgConnectionSettings.disableWarning?.('change-in-update');
  }

  /** The connection's id, `con_…`. */
  connectionId = '';

  /** Makes the element work without a provider. */
  transport: Transport | undefined;

  /** The language, as BCP 47. Default: the page's; English if the kit has no messages in it. */
  override lang = '';

  /** Set by a list: the list's own store. @internal */
  store: OrganizationStore | undefined;

  /** Set by a list: the heading of the dialog. @internal */
  heading = '';

  /** Set by an element around it that shows the facts itself. @internal */
  isPart = false;

  /** Set by a list: closes the dialog that the settings are then shown in, with the connection if it was saved. @internal */
  close: ((saved?: Connection) => void) | undefined;

  readonly #localize = new Localize(this).with(list).with(settings);
  readonly #ticker = new Ticker(this);
  readonly #announcer = new Announcer(this);
  readonly #slice = new Select(this, (store) => [
    store.connection(this.connectionId),
    store.may(UPDATE_SCOPE),
    store.problem,
    store.epoch,
    this.#sessionNotice.isShown,
  ]);

  readonly #errors = new ErrorReporter(this, () => this.#slice.store);
  readonly #context = {
    host: this,
    localize: this.#localize,
    announcer: this.#announcer,
    errors: this.#errors,
    store: () => this.#slice.store,
  };
  readonly #sessionNotice: SessionNotice = new SessionNotice(this.#context, 'read');
  readonly #saving = new Saving(this.#context);

  #draft: Draft | undefined;
  #draftOf: readonly unknown[] = [];
  #conflicts: readonly Setting[] = [];
  #faults: FieldFaults = {};
  readonly #unsaved = new UnsavedChanges(this, this.#localize, () => this.isChanged);

  readonly #reading = new Task(this, {
    args: () => [this.#slice.store, this.connectionId, this.#slice.store?.epoch, this.#slice.visits] as const,
    task: async ([store, id]): Promise<ConnectionConfiguration | undefined> => {
      if (!store || !id) return undefined;
      // Without the configuration, everything can be edited, and the server refuses what isn't allowed.
      const configuration = store.ensureConnectionConfiguration().catch(() => undefined);
      await store.ensureConnection(id);
      return configuration;
    },
    onError: (error) => this.#unread(error as TransportError),
    autoRun: 'afterUpdate',
  });

  constructor() {
    super();
    new KeepFocus(this, 'input, button, [tabindex]');
    const subject = () => [...this.#slice.organization, this.connectionId];
    new OnChange(this, subject, () => this.#forget());
    // A list has shown its data before it opens the settings in a dialog.
    tellReady(this, () => !this.store && this.#isShown && subject());
  }

  /** Whether there are unsaved changes. */
  get isChanged(): boolean {
    return this.#draft !== undefined && isChanged(this.#draft);
  }

  /** Whether the form can be closed, once what is being saved is saved. With unsaved changes, the admin decides. */
  async mayLeave(): Promise<boolean> {
    await this.#saving.finished;
    return this.#unsaved.mayDiscard();
  }

  override willUpdate(): void {
    const truth = this.#truth;
    const subject = this.#subject;
    if (!truth || !isSame(this.#draftOf, subject)) {
      this.#draft = truth && startDraft(truth);
      this.#draftOf = truth ? subject : [];
      this.#conflicts = [];
    } else if (this.#draft) {
      const { draft, conflicts } = follow(this.#draft, truth);
      this.#draft = draft;
      this.#conflicts = conflicts;
    }
  }

  override render(): TemplateResult {
    const problem = this.#slice.problem ?? (this.connectionId ? undefined : missingConnectionId(this));
    const content = html`${problem ? renderUsageError(problem) : this.#renderSettings()}
    ${this.#sessionNotice.render()} ${this.#announcer.render()}`;
    if (!this.#leave) return content;
    return html`<org-dialog
      class="dialog"
      exportparts=${DIALOG_PARTS}
      .heading=${this.heading}
      .dismiss=${this.#leave}
      >${content}</org-dialog
    >`;
  }

  /** What was typed and said belongs to another connection or organization. */
  #forget(): void {
    this.#draftOf = [];
    this.#faults = {};
    this.#saving.forget();
    this.#announcer.clear();
    this.#unsaved.keep();
  }

  /** What the form is of. */
  get #subject(): readonly unknown[] {
    return [this.#slice.store, this.connectionId];
  }

  get #state() {
    return this.#slice.store?.connection(this.connectionId);
  }

  get #truth(): Connection | undefined {
    return this.#state?.value;
  }

  get #isReading(): boolean {
    return this.#reading.status <= TaskStatus.PENDING;
  }

  /** Whether the form is shown, which is once the configuration is read, too. */
  get #isShown(): boolean {
    const draft = this.#draft;
    if (!draft) return false;
    const { isBusy, outcome } = this.#saving;
    return (
      !this.#isReading || isBusy || outcome.length > 0 || Boolean(this.#reading.value) || isChanged(draft)
    );
  }

  #renderSettings(): unknown {
    const [localize, draft, truth, state] = [this.#localize, this.#draft, this.#truth, this.#state];
    if (!draft || !truth) {
      const error = state?.error;
      if (!error) return renderSkeleton(localize, this.#leave);
      if (this.#errors.isHandled(error)) return nothing;
      const retry = () => void this.#reading.run();
      const { announce } = this.#announcer;
      const view = { localize, error, isFirst: !truth, announce, isBusy: this.#isReading, retry };
      return renderReadFailure(view, this.connectionId, this.#leave);
    }
    if (!this.#isShown) return renderSkeleton(localize, this.#leave);
    return [
      renderForm({
        localize,
        ticker: this.#ticker,
        announce: this.#announcer.announce,
        connectionId: this.connectionId,
        draft,
        truth,
        hasFacts: !this.isPart,
        whyNot: (setting) => this.#whyNot(setting, truth),
        sharedReason: this.#sharedReason(truth),
        conflicts: this.#conflicts,
        faultOf: (setting) => this.#faults[setting]?.(),
        isBusy: this.#saving.isBusy,
        isRemoved: state?.error?.code === 'not-found',
        waiting: state?.waiting,
        outcome: this.#saving.outcome,
        error: this.#saving.error,
        edit: (setting, value) => this.#set(edit(draft, setting, value), setting),
        useTheirs: (setting) =>
          this.#set(edit(accept(draft, setting, truth), setting, truth[setting]), setting),
        save: () => this.#save(),
        leave: this.#leave,
        reset: () => this.#set(startDraft(truth)),
      }),
      this.#unsaved.render(),
    ];
  }

  #whyNot(setting: Setting, truth: Connection): string | undefined {
    const configuration = this.#reading.value;
    const mayUpdate = this.#slice.store?.may(UPDATE_SCOPE) ?? true;
    const whyNot = whyNotEdit(setting, truth, mayUpdate, configuration);
    if (whyNot === 'server') return configuration?.whyNotSetDisplayName;
    return whyNot ? this.#localize.text(`why-not-edit:${whyNot}`) : undefined;
  }

  #sharedReason(truth: Connection): string | undefined {
    const [reason, ...others] = SETTINGS.map((setting) => this.#whyNot(setting, truth));
    return others.every((other) => other === reason) ? reason : undefined;
  }

  #set(draft: Draft, setting?: Setting): void {
    this.#draft = draft;
    this.#faults = setting ? { ...this.#faults, [setting]: undefined } : {};
    this.#saving.forget();
    this.requestUpdate();
  }

  /** Leaves the dialog; undefined outside of one. */
  get #leave(): (() => void) | undefined {
    const { close } = this;
    return close && (() => void this.mayLeave().then((isSure) => isSure && close()));
  }

  #save(): void {
    const draft = this.#draft;
    if (this.#saving.isBusy || !draft) return;
    this.#faults = faultsOf(draft, this.#localize);
    if (Object.keys(this.#faults).length > 0) return this.#showFaults();
    if (!this.isChanged) return this.#saving.sayNothingToSave();
    this.#saving.start({
      changes: (truth, isSeen) => this.#changes(draft, truth, isSeen),
      saved: (saved, sent) => this.#saved(saved, sent),
      refused: (error) => this.#refused(error),
    });
  }

  /** What is to be sent of what was asked for; undefined where nothing is, once that was said. */
  #changes(asked: Draft, truth: Connection, isSeen: boolean): ConnectionPatch | undefined {
    const { draft, conflicts } = follow(asked, truth);
    // Nobody is there to look again.
    if (conflicts.length > 0 && !isSeen) throw new TransportError('conflict');
    if (conflicts.length === 0 && isChanged(draft)) return changesOf(draft);
    if (conflicts.length > 0) this.#lookAgain(conflicts, truth);
    else if (isSeen) this.#saving.sayNothingToSave();
    return undefined;
  }

  /** The admin has now seen the other admin's change, so saving again overwrites it. */
  #lookAgain(conflicts: readonly Setting[], truth: Connection): void {
    for (const setting of conflicts) this.#draft &&= accept(this.#draft, setting, truth);
    const values = () => conflicts.map((setting) => changedText(this.#localize, truth[setting]));
    this.#saving.say(() => [this.#localize.text('lookAgain'), ...values()]);
  }

  #saved(saved: Connection, changes: ConnectionPatch): void {
    this.#draft = this.#draft && keepEdits(this.#draft, changes, saved);
    // A dialog that closes tells it where it was opened.
    if (this.close && !this.isChanged) this.close(saved);
    else this.#saving.say(() => [this.#localize.text('saved')]);
  }

  #refused(error: TransportError): (() => readonly string[]) | undefined {
    const { faults, areAll } = faultsIn(error);
    this.#faults = { ...this.#faults, ...faults };
    if (!areAll) return undefined;
    this.#showFaults();
    return () => [];
  }

  #showFaults(): void {
    this.requestUpdate();
    const first = SETTINGS.find((setting) => this.#faults[setting]);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus());
  }

  #unread(error: TransportError): void {
    if (this.#errors.report(error, 'read', this.#truth) !== 'show') return;
    this.#announcer.announce(readFailureText(this.#localize, error, !this.#truth).join(' '));
  }
}

register('org-connection-settings', OrgConnectionSettings);

declare global {
  interface HTMLElementTagNameMap {
    'org-connection-settings': OrgConnectionSettings;
  }
}
