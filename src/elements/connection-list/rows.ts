/** Which connections a short list shows. */
import type { Connection } from '../../model/connection.js';

/** More than so many rows are not all in the page at once; so many are, also before it is known which are seen. */
export const MANY = 40;

/**
 * These connections, and at its place among those that were shown `before` the one that somebody is being asked about: it
 * stays, whatever becomes of it meanwhile.
 */
export function withAsking(
  asking: string | undefined,
  connections: readonly Connection[],
  before: readonly Connection[],
): readonly Connection[] {
  if (asking === undefined || connections.some(({ id }) => id === asking)) return connections;
  const index = before.findIndex(({ id }) => id === asking);
  return connections.toSpliced(index, 0, ...before.slice(index, index + 1));
}
