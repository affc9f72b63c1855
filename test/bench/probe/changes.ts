/** Counts what a switch changes in the page, and which rows it re-renders. */
import { isInside, rootsBelow } from './find.js';

export interface Changes {
  /** Mutation records, over all shadow roots. */
  readonly mutations: number;
  /** What each of them is about, to look for a cause. */
  readonly records: readonly string[];
  /** Other rows that were re-rendered: an element in them was updated, something in them changed, or they were replaced. */
  readonly neighbours: number;
}

/** An element of Lit. */
interface Updating extends Element {
  addController(controller: { hostUpdated(): void }): void;
  removeController(controller: object): void;
}

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true };

/** Counts from its construction until {@link end}. */
export class ChangeCounter {
  readonly #own: Element;
  readonly #rows: readonly Element[];
  readonly #records: MutationRecord[] = [];
  readonly #observer = new MutationObserver((records) => this.#records.push(...records));
  readonly #updated = new Set<Element>();
  readonly #watches: (() => void)[] = [];

  /** @param own the row that is expected to change */
  constructor(rows: readonly Element[], own: Element) {
    this.#own = own;
    this.#rows = rows;
    for (const root of rootsBelow()) this.#observer.observe(root, EVERYTHING);
    for (const root of rootsBelow()) for (const element of root.querySelectorAll('*')) this.#watch(element);
  }

  /** The number of records so far. */
  get size(): number {
    return this.#records.length;
  }

  end(): Changes {
    this.#records.push(...this.#observer.takeRecords());
    this.#observer.disconnect();
    for (const stop of this.#watches) stop();
    return {
      mutations: this.#records.length,
      records: this.#records.map(describe),
      neighbours: this.#rows.filter((row) => row !== this.#own && this.#isRerendered(row)).length,
    };
  }

  /** Whether something in it has changed, or it was added or removed as a whole. */
  #isRerendered(row: Element): boolean {
    const changed = [...this.#updated, ...this.#records.map(({ target }) => target)];
    const moved = this.#records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    return changed.some((node) => isInside(node, row)) || moved.some((node) => isInside(row, node));
  }

  #watch(element: Element): void {
    if (!isUpdating(element)) return;
    const controller = { hostUpdated: () => void this.#updated.add(element) };
    element.addController(controller);
    this.#watches.push(() => element.removeController(controller));
  }
}

function isUpdating(element: Element): element is Updating {
  return 'addController' in element && 'removeController' in element;
}

function describe({ type, target, attributeName }: MutationRecord): string {
  return `${type} ${attributeName ?? ''} of ${target.nodeName.toLowerCase()}`;
}
