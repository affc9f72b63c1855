/** What is in the form with a connection's options: the draft, and what is wrong with it. */
import type { Connection } from '../../model/connection.js';
import type { Cleaned } from '../../model/options/cleaning/codes.js';
import type { Way } from '../../model/options/draft.js';
import type { Field, OptionName, Values } from '../../model/options/fields.js';
import type { SecretOnEdit, UpdatedOptions, UpdateNeed } from '../../model/options/update-options.js';
import type { Strategy } from '../../model/strategy.js';
import { check, cleanedOf, enter, invalidOf, NO_ENTRIES, type } from '../ui/options/entries.js';
import type { OptionFaults } from '../ui/options/option-faults.js';
import { FROM_METADATA, type OptionsForm } from '../ui/options/options-form.js';
import {
  acceptOptions,
  changesIn,
  checkOptions,
  fieldsIn,
  followOptions,
  optionsToSend,
  startOptions,
  valueIn,
  type OptionChange,
  type OptionsDraft,
} from './options-draft.js';

export class EditingForm implements OptionsForm {
  readonly #secretOnEdit: SecretOnEdit;
  readonly #changed: () => void;
  #draft: OptionsDraft;
  #faults: OptionFaults = {};
  #conflicts: readonly OptionName[] = [];
  #revision = 0;

  /** @param changed called whenever anything was entered */
  constructor(
    strategy: Strategy,
    options: Connection['options'],
    secretOnEdit: SecretOnEdit,
    changed: () => void,
  ) {
    this.#draft = startOptions(strategy, options);
    this.#secretOnEdit = secretOnEdit;
    this.#changed = changed;
  }

  get strategy(): Strategy {
    return this.#draft.strategy;
  }

  get way(): Way {
    return this.#draft.way;
  }

  /** A secret need not be entered where the API is trusted to keep the stored one. */
  get fields(): readonly Field[] {
    const isKept = this.#secretOnEdit === 'omit';
    return fieldsIn(this.#draft).map((field) =>
      field.type === 'secret' && isKept ? { ...field, isRequired: false } : field,
    );
  }

  /** The edited fields that another admin has changed in the meantime; `type` for the way. */
  get conflicts(): readonly OptionName[] {
    return this.#conflicts;
  }

  get isChanged(): boolean {
    return this.changes(false).length > 0;
  }

  /** Another number whenever anything was entered. */
  get revision(): number {
    return this.#revision;
  }

  set faults(faults: OptionFaults) {
    this.#faults = faults;
  }

  /** What is about to be saved. */
  changes(hasSecret: boolean): readonly OptionChange[] {
    return changesIn(this.#draft, hasSecret);
  }

  valueOf(field: Field): string | boolean | undefined {
    return valueIn(this.#draft, field);
  }

  cleanedOf(option: OptionName): Cleaned | undefined {
    return this.#draft.entries.cleaned[option];
  }

  faultOf(option: OptionName): string | undefined {
    return this.#faults[option]?.();
  }

  chooseWay(way: Way): void {
    this.#take({ ...this.#draft, way });
  }

  type(field: Field, value: string): void {
    this.#take({ ...this.#draft, entries: type(this.#draft.entries, field, value) }, field.name);
  }

  enter(field: Field, value: string | boolean): Cleaned | undefined {
    const { strategy, entries } = this.#draft;
    this.#take({ ...this.#draft, entries: enter(entries, strategy, field, value) }, field.name);
    return this.cleanedOf(field.name);
  }

  enterAll(values: Values): void {
    const { strategy, entries } = this.#draft;
    // Metadata that doesn't ask for signed requests doesn't forbid them either.
    const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== false));
    const replaced = [...FROM_METADATA, 'signSAMLRequest' as const];
    const before = Object.fromEntries(replaced.map((name) => [name, undefined]));
    const read = this.fields.filter(({ name }) => FROM_METADATA.includes(name) && values[name]);
    const all = {
      values: { ...entries.values, ...before, ...said },
      cleaned: { ...entries.cleaned, ...before },
    };
    this.#take({ ...this.#draft, entries: check(all, strategy, read, '') }, ...FROM_METADATA);
  }

  /**
   * Checks what was entered.
   *
   * @param secret what is in its control
   * @returns the first field with a problem; undefined if there is none
   */
  check(secret: string): OptionName | undefined {
    this.#draft = checkOptions(this.#draft, secret);
    return invalidOf(this.#draft.entries, this.fields);
  }

  /**
   * The complete options to send, or what has to be given first.
   *
   * @param secret what is in its control
   */
  toSend(secret: string): UpdatedOptions | UpdateNeed {
    const field = this.fields.find(({ type }) => type === 'secret');
    const clean = field ? cleanedOf(NO_ENTRIES, this.strategy, field, secret).value : '';
    return optionsToSend(this.#draft, clean, this.#secretOnEdit);
  }

  /**
   * Takes over what is stored now.
   *
   * @returns the edited fields that another admin has changed in the meantime
   */
  follow(now: Connection['options']): readonly OptionName[] {
    const { draft, conflicts } = followOptions(this.#draft, now);
    this.#draft = draft;
    this.#conflicts = conflicts;
    return conflicts;
  }

  /** The admin has seen what another one has changed, so saving overwrites it. */
  accept(now: Connection['options']): void {
    this.#draft = acceptOptions(this.#draft, now);
    this.#conflicts = [];
  }

  #take(draft: OptionsDraft, ...names: readonly OptionName[]): void {
    this.#draft = draft;
    this.#revision++;
    const faults = Object.entries(this.#faults).filter(([name]) => !names.some((one) => one === name));
    this.#faults = Object.fromEntries(faults);
    this.#changed();
  }
}
