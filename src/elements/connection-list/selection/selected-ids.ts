/** Which connections are selected, by id, whether they are shown or not. */
import type { Connection } from '../../../model/connection.js';

/** A connection that can be changed. */
export type Addressable = Connection & { readonly id: string };

/** Whether the server has sent an id for it. */
export function isAddressable(connection: Connection): connection is Addressable {
  return connection.id !== null;
}

export class SelectedIds {
  readonly #ids = new Set<string>();
  /** The connection whose checkbox was pressed last, where a range begins. */
  #anchor: string | undefined;

  has(id: string | null): boolean {
    return id !== null && this.#ids.has(id);
  }

  /** Those of the connections that are selected, in their order. */
  among(connections: readonly Connection[]): readonly Addressable[] {
    return connections.filter(isAddressable).filter(({ id }) => this.#ids.has(id));
  }

  /** Selects all of them, or none. */
  set(connections: readonly Connection[], isSelected: boolean): void {
    for (const { id } of connections.filter(isAddressable))
      if (isSelected) this.#ids.add(id);
      else this.#ids.delete(id);
  }

  /** Selects or deselects one, where the next range begins. */
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

  /** Deselects what is gone: should it come back, it is not selected. */
  keep(connections: readonly Connection[]): void {
    if (this.#ids.size === 0) return;
    const there = new Set(connections.map(({ id }) => id));
    for (const id of this.#ids) if (!there.has(id)) this.#ids.delete(id);
  }

  clear(): void {
    this.#ids.clear();
    this.#anchor = undefined;
  }
}
