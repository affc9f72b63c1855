/** Validators that the schemas of both APIs' `bodies.ts` are composed of. */
import type { ValidationError } from './wire-errors.js';

/** The message for a missing member. */
export const IS_REQUIRED = 'is required';
/** The message for an unknown member. */
export const IS_NOT_ALLOWED = 'is not an allowed property';

/** Returns the errors of a value; none if it is valid. */
export type Check = (value: unknown, pointer: string) => ValidationError[];

/** A text of a limited length. */
export const text =
  (least = 0, most = Infinity): Check =>
  (value, pointer) => {
    if (typeof value !== 'string') return problem(pointer, 'must be string');
    if (value.length < least) return problem(pointer, `must NOT have fewer than ${least} characters`);
    if (value.length > most) return problem(pointer, `must NOT have more than ${most} characters`);
    return [];
  };

/** A text that matches a pattern. */
export const matching =
  (pattern: RegExp): Check =>
  (value, pointer) =>
    typeof value === 'string' && pattern.test(value)
      ? []
      : problem(pointer, `must match pattern "${pattern.source}"`);

/** One of these texts. */
export const oneOf =
  (...values: readonly string[]): Check =>
  (value, pointer) =>
    values.includes(value as string)
      ? []
      : problem(pointer, `must be equal to one of the allowed values: ${values.join(', ')}`);

/** A boolean. */
export const flag: Check = (value, pointer) =>
  typeof value === 'boolean' ? [] : problem(pointer, 'must be boolean');

/** A whole number above another one. */
export const integerAbove =
  (limit: number): Check =>
  (value, pointer) => {
    if (!Number.isInteger(value)) return problem(pointer, 'must be integer');
    return (value as number) > limit ? [] : problem(pointer, `must be > ${limit}`);
  };

/** Null, or a value that passes the check. */
export const nullable =
  (check: Check): Check =>
  (value, pointer) =>
    value === null ? [] : check(value, pointer);

/** An array whose items all pass the check. */
export const listOf =
  (check: Check): Check =>
  (value, pointer) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => check(entry, `${pointer}/${index}`))
      : problem(pointer, 'must be array');

/** Always refused, with this message. */
export const refused =
  (detail: string): Check =>
  (_value, pointer) =>
    problem(pointer, detail);

/** Any object. */
export const anyObject: Check = (value, pointer) =>
  isObject(value) ? [] : problem(pointer, 'must be object');

/** An object with these members and no others, some of them required. */
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

/** Chooses the check by the value. */
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
