/** Reads what a panel, or a curl, wants changed; refuses what it does not know, by name. */
import { ACCESS, FAILURES, ORGANIZATIONS, TARGETS, type Change } from '../protocol.js';
import { isObject } from '../../src/cli/json.js';

/** What was sent is no change; the message says why. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
}

const LONGEST_LATENCY = 60_000;
const MOST_FAILURES = 1_000;

/** What each member takes, as a check and in words. */
const MEMBERS: Readonly<Record<keyof Change, readonly [(value: unknown) => boolean, string]>> = {
  latency: number(LONGEST_LATENCY),
  failure: oneOf([...FAILURES, null]),
  failures: number(MOST_FAILURES),
  failing: oneOf(TARGETS),
  access: oneOf(ACCESS),
  isSignedIn: oneOf([true, false]),
  organization: oneOf(ORGANIZATIONS),
};

/** @throws ChangeError */
export function parseChange(json: unknown): Change {
  if (!isObject(json)) throw new ChangeError('A change is a JSON object.');
  for (const [name, value] of Object.entries(json)) {
    const member = Object.hasOwn(MEMBERS, name) ? MEMBERS[name as keyof Change] : undefined;
    if (!member) throw new ChangeError(`There is no "${name}"; there is ${Object.keys(MEMBERS).join(', ')}.`);
    const [isValid, takes] = member;
    if (!isValid(value)) throw new ChangeError(`"${name}" takes ${takes}.`);
  }
  return json;
}

function oneOf(values: readonly unknown[]) {
  return [(value: unknown) => values.includes(value), `one of ${JSON.stringify(values)}`] as const;
}

function number(most: number) {
  const isValid = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
  return [isValid, `a whole number from 0 to ${most}`] as const;
}
