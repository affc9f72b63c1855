/** The input and output of a route. */
import type { EmulatorBehavior } from '../behavior.js';
import type { Dns } from '../dns.js';
import { isObject, type Check } from './check.js';
import { badRequest, invalid, type Answer } from './wire-errors.js';
import type { EmulatorState } from '../wire.js';

/** An authorized request that reached its route. */
export interface Call {
  readonly state: EmulatorState;
  /** The state that lists show, which can lag behind (`behavior.listLag`). */
  readonly listed: EmulatorState;
  /** The time, in epoch milliseconds. */
  readonly now: number;
  /** The decoded value of each `{name}` in the route's path. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly behavior: EmulatorBehavior;
  readonly dns: Pick<Dns, 'resolve'>;
  readonly query: URLSearchParams;
  readonly text: string;
}

/** The response and, if it changes, the new state. */
export interface Outcome extends Answer {
  readonly state?: EmulatorState;
}

/** The JSON body, validated. */
export function parseBody({ text }: Call, check: Check): Record<string, unknown> {
  const body = parseJson(text);
  if (!isObject(body)) throw badRequest();
  const errors = check(body, '');
  if (errors.length > 0) throw invalid(errors);
  return body;
}

/** The value of a JSON text, or undefined if it isn't JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
