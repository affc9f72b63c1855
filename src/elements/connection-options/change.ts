/** One change of a connection's options: the question before it is saved, and what becomes of it. */
import type { Connection, ConnectionPatch } from '../../model/connection.js';
import { storedPem } from '../../model/options/effect.js';
import type { OptionName } from '../../model/options/fields.js';
import type { UpdateNeed, UpdateNote } from '../../model/options/update-options.js';
import type { Localize } from '../../localize/localize.js';
import { TransportError } from '../../transport/transport-error.js';
import { changedText } from '../ui/editing/form.template.js';
import type { Saving, SavingContext } from '../ui/editing/saving.js';
import { optionFaultsOf } from '../ui/options/option-faults.js';
import type { EditingForm } from './editing-form.js';
import { theirs } from './form.template.js';
import { keepFormer } from './former-certificates.js';
import type { OptionChange } from './options-draft.js';
import type { OptionsView, OptionsViewMessages } from './options-view.js';

/** What the admin is asked before it is saved. */
interface Question {
  readonly form: EditingForm;
  /** Of the form's secret control. */
  readonly secret: string;
  readonly changes: readonly OptionChange[];
  readonly notes: readonly UpdateNote[];
}

export interface ChangeContext extends SavingContext {
  readonly localize: Localize<OptionsViewMessages>;
  readonly saving: Saving;
  /** The form that is shown; undefined while the settings are only looked at. */
  readonly shown: () => EditingForm | undefined;
  /** What is in the secret's control. */
  readonly secret: () => string;
  /** What the templates show of a form. */
  readonly view: (form: EditingForm, connection: Connection) => OptionsView;
  /** Shows the form, and a field of it. */
  readonly show: (form: EditingForm, option?: OptionName) => void;
  /** Closes the form, if it is still the one that is shown, and says that it is saved. */
  readonly saved: (form: EditingForm, connection: Connection, isFurther: boolean) => void;
}

export class Change {
  readonly #context: ChangeContext;
  #question: Question | undefined;

  constructor(context: ChangeContext) {
    this.#context = context;
  }

  get question(): Question | undefined {
    return this.#question;
  }

  /** Forgets the question that is open, which has the secret. */
  forget(): void {
    this.#question = undefined;
  }

  /**
   * Asks before it is saved, once there is nothing wrong with it.
   *
   * @param isRepeated whether it is saved although nothing of it changes
   */
  review(form: EditingForm, secret: string, isRepeated = false): void {
    const { host, saving, show } = this.#context;
    if (saving.isBusy) return;
    const invalid = form.check(secret);
    if (invalid) return show(form, invalid);
    const changes = form.changes(secret !== '');
    if (changes.length === 0 && !isRepeated) return saving.sayNothingToSave();
    const sent = form.toSend(secret);
    if ('needs' in sent) return this.#ask(form, sent);
    this.#question = { form, secret, changes, notes: sent.notes };
    host.requestUpdate();
  }

  /** Answers the question that is open. */
  answer(isAgreed: boolean): void {
    const question = this.#question;
    this.#question = undefined;
    this.#context.host.requestUpdate();
    if (isAgreed && question) this.#save(question);
  }

  #save({ form, secret, changes }: Question): void {
    const { host, saving, store, shown } = this.#context;
    const { revision } = form;
    let before: string | undefined;
    saving.start({
      changes: (truth, isSeen) => {
        before = storedPem(truth.options) ?? undefined;
        return this.#patchOf(form, secret, changes.length === 0, truth, isSeen);
      },
      saved: (saved, sent) => {
        const isReplaced = sent.options?.['signingCert'] !== before;
        const known = store();
        // What was put back has nothing to be put back after it.
        if (known && isReplaced) keepFormer(known, host.connectionId, shown() && before);
        const isFurther = form.revision !== revision || this.#context.secret() !== secret;
        this.#context.saved(form, saved, isFurther);
      },
      refused: (error) => this.#refused(form, error),
    });
  }

  /** What is to be sent; undefined where nothing is, once that was said. */
  #patchOf(
    form: EditingForm,
    secret: string,
    isRepeated: boolean,
    truth: Connection,
    isSeen: boolean,
  ): ConnectionPatch | undefined {
    const { saving, localize } = this.#context;
    const conflicts = form.follow(truth.options);
    // Nobody is there to look again.
    if (!isSeen && (truth.hasHiddenOptions || conflicts.length > 0)) throw new TransportError('conflict');
    // Another admin has entered what can’t be shown, which saving would delete.
    if (truth.hasHiddenOptions) return void saving.say(() => [localize.text('optionsHidden')]);
    if (conflicts.length > 0) return this.#lookAgain(form, conflicts, truth);
    const sent = form.toSend(secret);
    if ('needs' in sent) return void this.#ask(form, sent);
    if (isRepeated || form.changes(secret !== '').length > 0) return { options: sent.options };
    if (isSeen) saving.sayNothingToSave();
    return undefined;
  }

  /** Shows what has to be given first. */
  #ask(form: EditingForm, { name, needs, reason }: UpdateNeed): void {
    const { localize, show } = this.#context;
    // The hint of the secret gives its reason.
    const said = needs === 'secret' ? 'missing' : reason;
    form.faults = { [name]: () => localize.text(`need:${said}`) };
    show(form, name);
  }

  /** The admin has now seen the other admin's change, so saving again overwrites it. */
  #lookAgain(form: EditingForm, conflicts: readonly OptionName[], truth: Connection): undefined {
    const { localize, saving, show } = this.#context;
    const view = this.#context.view(form, truth);
    const all = conflicts.map((name) => theirs(view, name));
    form.accept(truth.options);
    show(form);
    saving.say(() => [
      localize.text('lookAgain'),
      ...all.map(({ label, text }) => `${label}: ${changedText(localize, text || localize.text('notSet'))}`),
    ]);
  }

  /** Shows what the server has said of single fields, where they are shown. */
  #refused(form: EditingForm, error: TransportError): (() => readonly string[]) | undefined {
    const { localize, shown, show } = this.#context;
    const names = form.fields.map(({ name }) => name);
    const faults = optionFaultsOf(localize, error, names);
    const [first] = names.filter((name) => faults[name]);
    if (!first) return undefined;
    form.faults = faults;
    if (shown() === form) show(form, first);
    const said = Object.values(faults);
    return () => (shown() === form ? [] : said.map((fault) => fault()));
  }
}
