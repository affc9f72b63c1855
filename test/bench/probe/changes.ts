/** Counts what a switch changes in the page, and which rows it draws again. */
import { isInside, rootsBelow } from './look.js';

/** What has changed. */
export interface Changes {
  /** Records of the DOM, over all shadow roots. */
  readonly mutations: number;
  /** What each of them was, for whoever has to find out. */
  readonly records: readonly string[];
  /** Other rows that were drawn again: whose elements were updated, in which something has changed, or that were replaced. */
  readonly neighbours: number;
}

/** An element of Lit, as far as it is of interest here. */
interface Updating extends Element {
  addController(controller: { hostUpdated(): void }): void;
  removeController(controller: object): void;
}

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true };

/** From when it is made until it is asked. */
export class ChangeCounter {
  readonly #own: Element;
  readonly #rows: readonly Element[];
  readonly #records: MutationRecord[] = [];
  readonly #observer = new MutationObserver((records) => this.#records.push(...records));
  readonly #updated = new Set<Element>();
  readonly #watches: (() => void)[] = [];

  /** @param own the row that may change */
  constructor(rows: readonly Element[], own: Element) {
    this.#own = own;
    this.#rows = rows;
    for (const root of rootsBelow()) this.#observer.observe(root, EVERYTHING);
    for (const root of rootsBelow()) for (const element of root.querySelectorAll('*')) this.#watch(element);
  }

  /** So many so far. */
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
      neighbours: this.#rows.filter((row) => row !== this.#own && this.#isDrawnAgain(row)).length,
    };
  }

  /** Whether something in it has changed, or it has come or gone as a whole. */
  #isDrawnAgain(row: Element): boolean {
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
