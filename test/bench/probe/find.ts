/** Finds elements in a page, in any shadow root. */

/** This root and the shadow roots below it. */
export function rootsBelow(root: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? rootsBelow(shadowRoot) : [],
  );
  return [root, ...inside];
}

export function findAll(selector: string): HTMLElement[] {
  return rootsBelow().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
}

/** Whether a node is inside an element, across shadow roots. */
export function isInside(node: Node, element: Node): boolean {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === element) return true;
  return false;
}

/** Counts matches repeatedly, without searching the whole page each time. */
export class Counter {
  readonly #selector: string;
  #root: Document | ShadowRoot | undefined;

  constructor(selector: string) {
    this.#selector = selector;
  }

  count(): number {
    if (!this.#root?.isConnected || !this.#root.querySelector(this.#selector))
      this.#root = rootsBelow().find((root) => root.querySelector(this.#selector));
    return this.#root?.querySelectorAll(this.#selector).length ?? 0;
  }
}
