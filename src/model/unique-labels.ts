/** Accessible names that no two connections share. */
import { labelOf, type Connection } from './connection.js';
import { visible } from './visible.js';

/**
 * A unique name for each connection of a list, for the accessible names of its controls: the display name, followed by
 * the technical name or the place in the list where two would be the same.
 *
 * @param unnamed the name of a connection that has none
 */
export function uniqueLabels(connections: readonly Connection[], unnamed: string): string[] {
  const labels = connections.map((connection) => labelOf(connection, unnamed));
  const seen = new Map<string, number>();
  for (const label of labels) seen.set(label, (seen.get(label) ?? 0) + 1);
  return connections.map(({ name, id }, index) => {
    const label = labels[index] ?? unnamed;
    return seen.get(label) === 1 ? label : `${label} (${visible(name ?? id ?? `${index + 1}`)})`;
  });
}
