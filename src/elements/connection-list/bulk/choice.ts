/** Which connections are chosen, by their ids, whether they are shown or not. */
import type { Connection } from '../../../model/connection.js';

/** A connection that can be asked for something. */
export type Addressable = Connection & { readonly id: string };

/** Whether the server has sent an id for it. */
export function isAddressable(connection: Connection): connection is Addressable {
  return connection.id !== null;
}

export class Choice {
  readonly #ids = new Set<string>();
  /** The one that was pressed last: a range goes from there. */
  #anchor: string | undefined;

  get size(): number {
    return this.#ids.size;
  }

  has(id: string | null): boolean {
    return id !== null && this.#ids.has(id);
  }

  /** Those of them that are chosen, in their order. */
  among(connections: readonly Connection[]): readonly Addressable[] {
    return connections.filter(isAddressable).filter(({ id }) => this.#ids.has(id));
  }

  /** Chooses all of them, or none. */
  set(connections: readonly Connection[], isChosen: boolean): void {
    for (const { id } of connections.filter(isAddressable))
      if (isChosen) this.#ids.add(id);
      else this.#ids.delete(id);
  }

  /** Chooses one, or gives it up; the next range begins here. */
  press(connection: Connection, isChosen: boolean): void {
    this.set([connection], isChosen);
    this.#anchor = connection.id ?? undefined;
  }

  /** The same for everything from the one that was pressed last to this one, as they stand on the page. */
  pressRange(connection: Connection, isChosen: boolean, shown: readonly Connection[]): void {
    const ends = [this.#anchor, connection.id].map((end) => shown.findIndex(({ id }) => id === end));
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    if (first >= 0) this.set(shown.slice(first, last + 1), isChosen);
    this.press(connection, isChosen);
  }

  /** Forgets what is not there any more: should it come back, nobody has chosen it. */
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
