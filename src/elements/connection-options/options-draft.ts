/** Unsaved changes of a connection's options, and how they are merged with another admin's changes to the same options. */
import type { Connection } from '../../model/connection.js';
import { variantOfWay, type Way } from '../../model/options/draft.js';
import { changedOptions, effectOf, storedPem, type Effect } from '../../model/options/effect.js';
import { fieldsOf, type Field, type OptionName, type Values } from '../../model/options/fields.js';
import {
  updateOptions,
  type SecretOnEdit,
  type UpdatedOptions,
  type UpdateNeed,
} from '../../model/options/update-options.js';
import { variantOf } from '../../model/options/variants.js';
import type { Strategy } from '../../model/strategy.js';
import { check, NO_ENTRIES, type Entries } from '../ui/options/entries.js';

type Stored = Connection['options'];

/** Immutable plain data: every function returns a new draft. */
export interface OptionsDraft {
  readonly strategy: Strategy;
  /** The options that the admin has last seen as the server's; null where the answer gave none. */
  readonly shown: Stored;
  /** How the settings are to be given. */
  readonly way: Way;
  readonly entries: Entries;
}

/** One line of what is about to be saved. */
export interface OptionChange {
  /** `type` where the way to give the settings changes. */
  readonly name: OptionName;
  readonly before: string | boolean | undefined;
  /** Undefined for a secret. */
  readonly after: string | boolean | undefined;
  readonly effect: Effect;
}

/** A draft without changes. */
export function startOptions(strategy: Strategy, shown: Stored): OptionsDraft {
  return { strategy, shown, way: variantOf(strategy, shown), entries: NO_ENTRIES };
}

/** The fields of the way that is chosen. */
export function fieldsIn({ strategy, way }: OptionsDraft): readonly Field[] {
  return fieldsOf(strategy, variantOfWay(strategy, way));
}

/** What a field shows: what was entered, or else what is stored. */
export function valueIn({ shown, entries }: OptionsDraft, field: Field): string | boolean | undefined {
  return entries.values[field.name] ?? storedValue(shown, field);
}

/** What is stored, for a field. A certificate is PEM, in whichever form it is stored. */
export function storedValue(stored: Stored, { name, type }: Field): string | boolean | undefined {
  const value = type === 'certificate' ? storedPem(stored) : stored?.[name];
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/** What is about to be saved, and which of it can stop sign-in. */
export function changesIn(draft: OptionsDraft, hasSecret = false): readonly OptionChange[] {
  const { strategy, shown, way } = draft;
  const edits = editsIn(draft);
  const names = changedOptions(strategy, shown, variantOfWay(strategy, way), edits);
  const changes = fieldsIn(draft).flatMap((field): OptionChange[] => {
    const { name, type } = field;
    const effect = effectOf(name, shown, edits);
    if (type === 'secret') return hasSecret ? [{ name, before: undefined, after: undefined, effect }] : [];
    const [before, after] = [storedValue(shown, field), edits[name] ?? storedValue(shown, field)];
    return names.includes(name) && before !== after ? [{ name, before, after, effect }] : [];
  });
  const [from, to] = [variantOf(strategy, shown), variantOfWay(strategy, way)];
  if (from === to) return changes;
  return [{ name: 'type', before: from, after: way, effect: 'can-stop-sign-in' }, ...changes];
}

/** Cleans what was entered. What is stored is not judged: the server has taken it. */
export function checkOptions(draft: OptionsDraft, secret: string): OptionsDraft {
  const edits = editsIn(draft);
  const fields = fieldsIn(draft).filter(({ name, type }) =>
    type === 'secret' ? secret !== '' : edits[name] !== undefined,
  );
  return { ...draft, entries: check(draft.entries, draft.strategy, fields, secret) };
}

/**
 * The complete options to send, or what has to be given first.
 *
 * @param secret cleaned; empty where none was entered
 */
export function optionsToSend(
  draft: OptionsDraft,
  secret: string,
  secretOnEdit: SecretOnEdit,
): UpdatedOptions | UpdateNeed {
  const { strategy, shown, way } = draft;
  const edits: Values = secret ? { ...editsIn(draft), client_secret: secret } : editsIn(draft);
  return updateOptions(strategy, shown, variantOfWay(strategy, way), edits, secretOnEdit);
}

/**
 * Merges the server's current options into the draft. Fields that are not being edited show the current value.
 *
 * @returns the draft, and the edited fields that another admin has changed in the meantime; `type` for the way
 */
export function followOptions(
  given: OptionsDraft,
  now: Stored,
): { readonly draft: OptionsDraft; readonly conflicts: readonly OptionName[] } {
  const draft = withoutIdle(given);
  const { strategy, shown } = draft;
  if (changesIn(draft).length === 0) {
    const isSameWay = variantOf(strategy, now) === variantOf(strategy, shown);
    return { draft: isSameWay ? { ...draft, shown: now } : startOptions(strategy, now), conflicts: [] };
  }
  if (variantOf(strategy, now) !== variantOf(strategy, shown)) return { draft, conflicts: ['type'] };
  const edits = editsIn(draft);
  const conflicts = fieldsIn(draft).filter((field) => {
    const [edit, current] = [edits[field.name], storedValue(now, field)];
    return edit !== undefined && edit !== current && storedValue(shown, field) !== current;
  });
  const seen = conflicts.map(storedAs).map((name) => [name, shown?.[name]] as const);
  return {
    draft: { ...draft, shown: now && { ...now, ...Object.fromEntries(seen) } },
    conflicts: conflicts.map(({ name }) => name),
  };
}

/** The admin has seen what another one has changed: what is stored now is what is shown. */
export function acceptOptions(draft: OptionsDraft, now: Stored): OptionsDraft {
  return { ...draft, shown: now };
}

/** What was typed back to what is stored is not edited, so that another admin's change to it is taken over. */
function withoutIdle(draft: OptionsDraft): OptionsDraft {
  const { strategy, shown, way, entries } = draft;
  const changed = changedOptions(strategy, shown, variantOfWay(strategy, way), entries.values);
  const idle = fieldsIn(draft).filter(({ name }) => !changed.includes(name));
  if (idle.every(({ name }) => entries.values[name] === undefined)) return draft;
  const without = Object.fromEntries(idle.map(({ name }) => [name, undefined]));
  return { ...draft, entries: { ...entries, values: { ...entries.values, ...without } } };
}

/** What was entered. A certificate that was taken out of its field, and not replaced, is not changed. */
function editsIn(draft: OptionsDraft): Values {
  const { values } = draft.entries;
  const { signingCert, ...others } = values;
  return signingCert === '' && storedPem(draft.shown) ? others : values;
}

/** The member of an answer that has a field's value (contract A6). */
function storedAs({ name, type }: Field): string {
  return type === 'certificate' ? 'cert' : name;
}
