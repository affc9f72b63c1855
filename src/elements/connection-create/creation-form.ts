/** What is in the assistant's form: the draft, what cleaning has said of its values, and what the server has said. */
import { DISPLAY_NAME_LENGTH, type NewConnection } from '../../model/connection.js';
import type { Cleaned } from '../../model/options/cleaning/codes.js';
import { createOptions } from '../../model/options/create-options.js';
import {
  EMPTY_DRAFT,
  variantOfWay,
  waysOf,
  type CreationDraft,
  type DraftStep,
  type Way,
} from '../../model/options/draft.js';
import { fieldsOf, type Field, type OptionName, type Values } from '../../model/options/fields.js';
import { checkName, proposeName, type NameProblem } from '../../model/options/name.js';
import type { Strategy } from '../../model/strategy.js';
import { check, cleanedOf, enter, invalidOf, type as typeIn, type Entries } from '../ui/options/entries.js';
import { FROM_METADATA, type OptionsForm } from '../ui/options/options-form.js';
import { isBlank } from '../../model/visible.js';

/** A control of the form: an option, or a member of the connection itself. */
export type ControlName = OptionName | 'displayName' | 'name' | 'showAsButton' | 'assignMembershipOnLogin';

/** What the server has said of controls: functions, because the language can change while it is shown. */
export type Faults = Readonly<Partial<Record<ControlName, () => string>>>;

/** What is sent besides what the admin enters: settings that the tenant leaves to admins. */
export interface Settable {
  readonly showAsButton: boolean;
  readonly assignMembershipOnLogin: boolean;
}

export class CreationForm implements OptionsForm {
  #draft: CreationDraft;
  #cleaned: Entries['cleaned'] = {};
  #faults: Faults = {};
  #takenNames: readonly string[] = [];
  #areNamesChecked = false;
  readonly #changed: () => void;

  /** @param changed called whenever the draft has changed */
  constructor(draft: CreationDraft | undefined, changed: () => void) {
    this.#draft = draft ?? EMPTY_DRAFT;
    this.#changed = changed;
  }

  get draft(): CreationDraft {
    return this.#draft;
  }

  /** Whether there is anything that would be lost. */
  get isBegun(): boolean {
    return this.#draft.strategy !== undefined;
  }

  get strategy(): Strategy | undefined {
    return this.#draft.strategy;
  }

  get way(): Way | undefined {
    const { strategy, way } = this.#draft;
    return strategy && (way ?? waysOf(strategy)[0]);
  }

  /** The fields of the way that is chosen. */
  get fields(): readonly Field[] {
    const [strategy, way] = [this.strategy, this.way];
    return strategy && way ? fieldsOf(strategy, variantOfWay(strategy, way)) : [];
  }

  /** The technical name: the one that was entered, or the proposed one. */
  get name(): string {
    const { name, displayName, strategy } = this.#draft;
    return name ?? (strategy ? proposeName(displayName, strategy, this.#takenNames) : '');
  }

  /** Why the technical name can't be used. */
  get nameProblem(): NameProblem | null {
    return checkName(this.name, this.#takenNames);
  }

  /** Why the display name can't be used. */
  get displayNameProblem(): 'missing' | 'too-long' | null {
    const { displayName } = this.#draft;
    if (isBlank(displayName)) return 'missing';
    return displayName.length > DISPLAY_NAME_LENGTH ? 'too-long' : null;
  }

  /** The settings that the tenant can leave to admins: what is chosen, or else Auth0's default (contract A3). */
  get settings(): Readonly<Record<keyof Settable, boolean>> {
    const { showAsButton = true, assignMembershipOnLogin = false } = this.#draft;
    return { showAsButton, assignMembershipOnLogin };
  }

  /** Whether problems of the names are to be shown: not before the admin has gone on from them. */
  get areNamesChecked(): boolean {
    return this.#areNamesChecked;
  }

  valueOf({ name }: Field): string | boolean | undefined {
    return this.#draft.values[name];
  }

  /** What the server has said of a control. */
  faultOf(control: ControlName): string | undefined {
    return this.#faults[control]?.();
  }

  cleanedOf(option: OptionName): Cleaned | undefined {
    return this.#cleaned[option];
  }

  /** The names that can't be used again. */
  set takenNames(names: readonly string[]) {
    this.#takenNames = names;
  }

  set faults(faults: Faults) {
    this.#faults = faults;
  }

  /** Changes the draft. Values of one strategy make no sense for another. */
  change(change: Partial<CreationDraft>): void {
    const isOther = change.strategy !== undefined && change.strategy !== this.#draft.strategy;
    if (isOther) [this.#cleaned, this.#faults] = [{}, {}];
    this.#draft = { ...this.#draft, ...(isOther ? { values: {}, way: undefined } : {}), ...change };
    for (const control of Object.keys(change) as ControlName[]) this.#forgive(control);
    this.#changed();
  }

  /** Shows another step, and keeps what the server has said. */
  goTo(step: DraftStep): void {
    this.#draft = { ...this.#draft, step };
  }

  chooseWay(way: Way): void {
    this.change({ way });
  }

  type(field: Field, value: string): void {
    this.#take(typeIn(this.#entries, field, value), field);
  }

  enter(field: Field, value: string | boolean): Cleaned | undefined {
    const { strategy } = this;
    if (!strategy) return undefined;
    this.#take(enter(this.#entries, strategy, field, value), field);
    return this.#cleaned[field.name];
  }

  /**
   * Replaces what metadata says.
   *
   * @param values empty where it couldn't be read; the other settings are the admin's and stay
   */
  enterAll(values: Values): void {
    const before = Object.fromEntries(FROM_METADATA.map((name) => [name, undefined]));
    const { strategy, fields } = this;
    if (!strategy) return;
    const all = { ...this.#draft.values, ...before, ...values };
    const read = fields.filter(({ name }) => FROM_METADATA.includes(name) && values[name]);
    const entries = { values: all, cleaned: { ...this.#cleaned, ...before } };
    this.#cleaned = check(entries, strategy, read, '').cleaned;
    FROM_METADATA.forEach((name) => this.#forgive(name));
    this.change({ values: all });
  }

  /**
   * Checks what a step asks for.
   *
   * @param secret what is in its control
   * @returns the first control with a problem; undefined if there is none
   */
  check(step: DraftStep, secret: string): ControlName | undefined {
    if (step === 'naming') {
      this.#areNamesChecked = true;
      if (this.displayNameProblem) return 'displayName';
      return this.nameProblem ? 'name' : undefined;
    }
    const { strategy, fields } = this;
    if (step !== 'values' || !strategy) return undefined;
    const checked = check(this.#entries, strategy, fields, secret);
    this.#cleaned = checked.cleaned;
    return invalidOf(checked, fields);
  }

  /**
   * What is to be created.
   *
   * @param secret the client secret; empty for what the page is asked
   */
  wanted(secret: string, settable: Settable): NewConnection | undefined {
    const { strategy, values, displayName } = this.#draft;
    const { way, settings } = this;
    if (!strategy || !way) return undefined;
    const all = secret ? { ...values, client_secret: this.#cleanSecret(secret) } : values;
    return {
      name: this.name,
      strategy,
      options: createOptions(strategy, variantOfWay(strategy, way), all),
      displayName: displayName.trim(),
      isEnabled: false,
      ...(settable.showAsButton ? { showAsButton: settings.showAsButton } : {}),
      ...(settable.assignMembershipOnLogin
        ? { assignMembershipOnLogin: settings.assignMembershipOnLogin }
        : {}),
    };
  }

  /** As it is sent: without what was copied around it. */
  #cleanSecret(secret: string): string {
    const { strategy, fields } = this;
    const field = fields.find(({ type }) => type === 'secret');
    return strategy && field ? cleanedOf(this.#entries, strategy, field, secret).value : secret;
  }

  get #entries(): Entries {
    return { values: this.#draft.values, cleaned: this.#cleaned };
  }

  #take({ values, cleaned }: Entries, { name }: Field): void {
    this.#draft = { ...this.#draft, values };
    this.#cleaned = cleaned;
    this.#forgive(name);
    this.#changed();
  }

  #forgive(control: ControlName): void {
    const { [control]: _fault, ...others } = this.#faults;
    this.#faults = others;
  }
}
