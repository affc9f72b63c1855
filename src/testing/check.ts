/** Small checks from which the schemas of `bodies.ts` are put together. */
import type { ValidationError } from './wire-errors.js';

/** The words for a member that has to be there and is not. */
export const IS_REQUIRED = 'is required';
/** The words for a member that nobody knows. */
export const IS_NOT_ALLOWED = 'is not an allowed property';

/** What is wrong with a value; nothing when it is as it should be. */
export type Check = (value: unknown, pointer: string) => ValidationError[];

/** Text of so many characters. */
export const text =
  (least = 0, most = Infinity): Check =>
  (value, pointer) => {
    if (typeof value !== 'string') return problem(pointer, 'must be string');
    if (value.length < least) return problem(pointer, `must NOT have fewer than ${least} characters`);
    if (value.length > most) return problem(pointer, `must NOT have more than ${most} characters`);
    return [];
  };

/** Text of a form. */
export const matching =
  (pattern: RegExp): Check =>
  (value, pointer) =>
    typeof value === 'string' && pattern.test(value)
      ? []
      : problem(pointer, `must match pattern "${pattern.source}"`);

/** One of a few texts. */
export const oneOf =
  (...values: readonly string[]): Check =>
  (value, pointer) =>
    values.includes(value as string)
      ? []
      : problem(pointer, `must be equal to one of the allowed values: ${values.join(', ')}`);

/** True or false. */
export const flag: Check = (value, pointer) =>
  typeof value === 'boolean' ? [] : problem(pointer, 'must be boolean');

/** Null, or what the check wants. */
export const nullable =
  (check: Check): Check =>
  (value, pointer) =>
    value === null ? [] : check(value, pointer);

/** An array of which each entry passes. */
export const listOf =
  (check: Check): Check =>
  (value, pointer) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => check(entry, `${pointer}/${index}`))
      : problem(pointer, 'must be array');

/** Always refused, in these words. */
export const refused =
  (detail: string): Check =>
  (_value, pointer) =>
    problem(pointer, detail);

/** Any object. */
export const anyObject: Check = (value, pointer) =>
  isObject(value) ? [] : problem(pointer, 'must be object');

/** An object of these members and no others, some of which have to be there. */
export const object =
  (members: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, pointer) => {
    if (!isObject(value)) return problem(pointer, 'must be object');
    const missing = required.filter((member) => value[member] === undefined);
    return [
      ...missing.flatMap((member) => problem(`${pointer}/${member}`, IS_REQUIRED)),
      ...Object.entries(value).flatMap(([member, entry]) =>
        checkMember(members, member, entry, `${pointer}/${escape(member)}`),
      ),
    ];
  };

/** The check that fits the value. */
export const choose =
  (choice: (value: Readonly<Record<string, unknown>>) => Check): Check =>
  (value, pointer) =>
    choice(isObject(value) ? value : {})(value, pointer);

/** A plain JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkMember(
  members: Readonly<Record<string, Check>>,
  name: string,
  value: unknown,
  pointer: string,
) {
  const check = Object.hasOwn(members, name) ? members[name] : undefined;
  return check ? check(value, pointer) : problem(pointer, IS_NOT_ALLOWED);
}

function problem(pointer: string, detail: string): ValidationError[] {
  return [{ detail, field: `data${pointer}`, pointer, source: 'body' }];
}

/** A member's name in a JSON pointer (RFC 6901). */
const escape = (member: string) => member.replaceAll('~', '~0').replaceAll('/', '~1');
