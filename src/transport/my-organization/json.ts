/** How to read the API's JSON: what all resources have in common. Absent and null mean the same everywhere. */
import { visible } from '../../model/visible.js';
import { UnreadableAnswer } from '../http/request.js';

/** JSON that is an object. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that is text. @throws UnreadableAnswer when it is there and isn't */
export function text(json: Json, member: string): string | null {
  return read(json, member, (value) => typeof value === 'string', 'text');
}

/** A member that is true or false. @throws UnreadableAnswer when it is there and isn't */
export function flag(json: Json, member: string): boolean | null {
  return read(json, member, (value) => typeof value === 'boolean', 'true or false');
}

/** A member that is a list of texts. @throws UnreadableAnswer when it is there and isn't */
export function texts(json: Json, member: string): readonly string[] | null {
  const isTexts = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every((one) => typeof one === 'string');
  return read(json, member, isTexts, 'a list of texts');
}

/** A member that is an object. @throws UnreadableAnswer when it is there and isn't */
export function object(json: Json, member: string): Json | null {
  return read(json, member, isJson, 'an object');
}

/**
 * What a bridge says in `why_not`, which Auth0 itself doesn't have: why an action isn't possible through it.
 *
 * @param action the member of `why_not`
 * @param name the member of the result, which is left out when there is no reason
 */
export function whyNot<Name extends string>(
  { why_not: reasons }: Json,
  action: string,
  name: Name,
): Partial<Record<Name, string>> {
  const reason = isJson(reasons) ? reasons[action] : undefined;
  const isReason = typeof reason === 'string' && reason !== '';
  return (isReason ? { [name]: visible(reason) } : {}) as Partial<Record<Name, string>>;
}

function read<T>(
  json: Json,
  member: string,
  test: (value: unknown) => value is T,
  expected: string,
): T | null {
  const value = json[member] ?? null;
  if (value === null || test(value)) return value;
  throw new UnreadableAnswer(`${member} is not ${expected}`);
}
