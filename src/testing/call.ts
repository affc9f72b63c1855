/** What a route is given and what it gives back. */
import { isObject, type Check } from './check.js';
import { badRequest, invalid, type Answer } from './wire-errors.js';
import type { EmulatorState } from './wire.js';

/** One request that reached its route and may use it. */
export interface Call {
  readonly state: EmulatorState;
  /** What stood in the address for each `{name}` of the route's path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly text: string;
}

/** The answer, and the state after it where that changes. */
export interface Outcome extends Answer {
  readonly state?: EmulatorState;
}

/** The JSON object that was sent, after it passed the check. */
export function parseBody({ text }: Call, check: Check): Record<string, unknown> {
  const body = parseJson(text);
  if (!isObject(body)) throw badRequest();
  const errors = check(body, '');
  if (errors.length > 0) throw invalid(errors);
  return body;
}

/** The value of a JSON text, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
