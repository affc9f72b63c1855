/** What the requests for all resources have in common: their address, and how often they may be sent. */
import type { HttpRequest } from '../http/request.js';
import type { ParameterOf, Route } from '../routes/route.js';
import { TransportError } from '../transport-error.js';

/** Attempts in all, for a server that fails or doesn't answer. What creates or destroys is sent once. */
export const TRIES = { read: 3, update: 2, once: 1 };

/** The part of a request that the table of routes decides. */
type Address = Pick<HttpRequest<unknown>, 'method' | 'path' | 'scope'>;

/**
 * The address of a route.
 *
 * @param parameters what stands for each `{name}` of its path, not encoded
 * @throws TransportError `not-found` for a parameter that no path can hold
 */
export function to<Path extends string>(
  { method, path, scope }: Route<Path>,
  parameters: Readonly<Record<ParameterOf<Path>, string>>,
): Address {
  const values: Readonly<Record<string, string>> = parameters;
  return {
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => segment(values[name] ?? '')),
    scope,
  };
}

/** A URL would read `.` and `..` as directions, and can't hold half a surrogate pair. */
function segment(value: string): string {
  if (/^\.{0,2}$/.test(value) || !value.isWellFormed())
    throw new TransportError('not-found', { detail: `“${value}” isn't an id.` });
  return encodeURIComponent(value);
}
