/** What is entered in a strategy's fields, and what cleaning has said of it. */
import { clean } from '../../../model/options/cleaning/clean.js';
import type { Cleaned } from '../../../model/options/cleaning/codes.js';
import type { Field, OptionName, Values } from '../../../model/options/fields.js';
import type { Strategy } from '../../../model/strategy.js';

/** Immutable plain data: every function returns new entries. */
export interface Entries {
  /** Cleaned, once they are complete. Never the client secret. */
  readonly values: Values;
  /** What cleaning said. Of a client secret, without its value. */
  readonly cleaned: Readonly<Partial<Record<OptionName, Cleaned>>>;
}

export const NO_ENTRIES: Entries = { values: {}, cleaned: {} };

/** Takes a value as it is typed. What was said of it before no longer holds. */
export function type({ values, cleaned }: Entries, { name }: Field, value: string): Entries {
  return { values: { ...values, [name]: value }, cleaned: { ...cleaned, [name]: undefined } };
}

/** Takes a value that is complete, and cleans it. A secret is judged and not kept. */
export function enter(entries: Entries, strategy: Strategy, field: Field, value: string | boolean): Entries {
  const said = typeof value === 'string' ? cleanedOf(entries, strategy, field, value) : undefined;
  // An empty field is only wrong once the admin goes on.
  const isShown = said?.problem !== 'missing';
  const kept = field.type === 'secret' ? {} : { [field.name]: said?.value ?? value };
  return {
    values: { ...entries.values, ...kept },
    cleaned: { ...entries.cleaned, [field.name]: isShown && said ? withoutSecret(field, said) : undefined },
  };
}

/**
 * Cleans everything that the fields ask for.
 *
 * @param secret what is in its control
 */
export function check(
  entries: Entries,
  strategy: Strategy,
  fields: readonly Field[],
  secret: string,
): Entries {
  // What is chosen has a preset, so it is never missing.
  const given = fields.filter(({ type }) => type !== 'choice' && type !== 'flag');
  const checked = given.map((field) => {
    const value = field.type === 'secret' ? secret : (entries.values[field.name] ?? '');
    return [field.name, withoutSecret(field, cleanedOf(entries, strategy, field, String(value)))] as const;
  });
  return { ...entries, cleaned: { ...entries.cleaned, ...Object.fromEntries(checked) } };
}

/** The first field with a problem. */
export function invalidOf({ cleaned }: Entries, fields: readonly Field[]): OptionName | undefined {
  return fields.find(({ name }) => cleaned[name]?.problem)?.name;
}

/** What cleaning says of a value. */
export function cleanedOf({ cleaned }: Entries, strategy: Strategy, field: Field, value: string): Cleaned {
  const before = cleaned[field.name];
  const now = clean(strategy, field, value);
  // Leaving a field that was cleaned when something was pasted doesn't take away what was said then.
  const isSame = before?.value === now.value && now.changes.length === 0;
  return isSame ? { ...now, changes: before.changes } : now;
}

/** A secret is only in its control, from which it can be wiped. */
function withoutSecret({ type: fieldType }: Field, said: Cleaned): Cleaned {
  return fieldType === 'secret' ? { ...said, value: '' } : said;
}
