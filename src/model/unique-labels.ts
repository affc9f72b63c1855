import { labelOf, type Connection } from './connection.js';
import { visible } from './visible.js';

/**
 * A name for each connection that no other in the list has, for people who cannot see the row around a control:
 * the display name, followed by the technical name or the place in the list where two would sound the same.
 *
 * @param unnamed what a connection without any name is called
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
