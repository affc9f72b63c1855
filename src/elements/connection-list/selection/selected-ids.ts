/** The IDs of the selected connections, whether or not they are shown. */
import type { Connection } from '../../../model/connection.js';

/** A connection that can be changed. */
export type Addressable = Connection & { readonly id: string };

/** Whether the server has sent an ID for the connection. */
export function isAddressable(connection: Connection): connection is Addressable {
  return connection.id !== null;
}

export class SelectedIds {
  readonly #ids = new Set<string>();
  /** The connection whose checkbox was pressed last, where a range starts. */
  #anchor: string | undefined;

  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }

  has(id: string | null): boolean {
    return id !== null && this.#ids.has(id);
  }

  /** The selected ones among these connections, in the same order. */
  among(connections: readonly Connection[]): readonly Addressable[] {
    return connections.filter(isAddressable).filter(({ id }) => this.#ids.has(id));
  }

  /** Selects or deselects all of these connections. */
  set(connections: readonly Connection[], isSelected: boolean): void {
    for (const { id } of connections.filter(isAddressable))
      if (isSelected) this.#ids.add(id);
      else this.#ids.delete(id);
  }

  /** Selects or deselects one connection, where the next range starts. */
  press(connection: Connection, isSelected: boolean): void {
    this.set([connection], isSelected);
    this.#anchor = connection.id ?? undefined;
  }

  /** Selects or deselects everything from the connection that was pressed last to this one. */
  pressRange(connection: Connection, isSelected: boolean, listed: readonly Connection[]): void {
    const ends = [this.#anchor, connection.id].map((end) => listed.findIndex(({ id }) => id === end));
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    if (first >= 0) this.set(listed.slice(first, last + 1), isSelected);
    this.press(connection, isSelected);
  }

  /** Deselects connections that no longer exist, so that they are not selected if they reappear. */
  keep(connections: readonly Connection[]): void {
    if (this.isEmpty) return;
    const there = new Set(connections.map(({ id }) => id));
    for (const id of this.#ids) if (!there.has(id)) this.#ids.delete(id);
  }

  clear(): void {
    this.#ids.clear();
    this.#anchor = undefined;
  }
}
