/** Accessible names that no two connections share. */
import { labelOf, type Connection } from './connection.js';
import { skeletonOf } from './look-alike.js';
import { isBlank, visible } from './visible.js';

/** What tells connections apart whose names look alike, in this order, as far as it is needed. */
const DETAILS: readonly ((connection: Connection, index: number) => string)[] = [
  ({ name, id }, index) => [name, id].find((text) => !isBlank(text ?? '')) ?? `${index + 1}`,
  ({ id }, index) => id ?? `${index + 1}`,
  (_connection, index) => `${index + 1}`,
];

/**
 * A unique name for each connection of a list, for the accessible names of its controls: the display name, followed by
 * the technical name, the id or the place in the list where two would look alike.
 *
 * @param unnamed the name of a connection that has none
 */
export function uniqueLabels(connections: readonly Connection[], unnamed: string): string[] {
  let labels = connections.map((connection) => labelOf(connection, unnamed));
  for (const detail of DETAILS) {
    const skeletons = labels.map(skeletonOf);
    const seen = new Map<string, number>();
    for (const skeleton of skeletons) seen.set(skeleton, (seen.get(skeleton) ?? 0) + 1);
    if (seen.size === labels.length) break;
    labels = labels.map((label, index) => {
      const connection = connections[index];
      const isShared = seen.get(skeletons[index] ?? '') !== 1;
      return connection && isShared ? `${label} (${visible(detail(connection, index))})` : label;
    });
  }
  return labels;
}
