/**
 * Keeps the texts of an element up to date in a page that the browser translates. A translator replaces text nodes with
 * elements, such as `<font>`, and Lit would go on to update the nodes that it knows, which are not in the page any more. Before
 * each update, what others have replaced is put back, with the translation as its text, so that the rest stays translated.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { ifPossible } from '../../../model/if-possible.js';

export class OwnNodes implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer: MutationObserver | undefined;
  /** What others have changed since the last update. */
  #changes: MutationRecord[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    // There is none on a server.
    this.#observer = ifPossible(() => new MutationObserver((changes) => void this.#changes.push(...changes)));
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#observe();
  }

  hostUpdate(): void {
    putBack([...this.#changes, ...(this.#observer?.takeRecords() ?? [])]);
    this.#changes = [];
  }

  hostUpdated(): void {
    this.#observe();
    // These are the changes of the update itself.
    this.#observer?.takeRecords();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #observe(): void {
    this.#observer?.observe(this.#host.renderRoot, { childList: true, subtree: true });
  }
}

/** Undoes the changes inside each node from which something was removed, the last change first. */
function putBack(changes: readonly MutationRecord[]): void {
  const others = new Set(changes.flatMap(({ addedNodes }) => [...addedNodes]));
  const nodes = new Set(changes.filter(isReplacement).map(({ target }) => target));
  for (const change of changes.toReversed()) {
    const { target, addedNodes, removedNodes, nextSibling } = change;
    if (!nodes.has(target)) continue;
    keepTranslation(change, others);
    for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
    for (const node of removedNodes)
      target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
  }
}

/** In a cell of the page's own, only translators replace something that is the kit's. */
function isReplacement({
  target,
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): boolean {
  if (removedNodes.length === 0) return false;
  const isOfPage = (target as Partial<Element>).closest?.('.extra-cell') != null;
  return !isOfPage || [...addedNodes, previousSibling, nextSibling].some((node) => node?.nodeName === 'FONT');
}

/** Takes over the text of the element that stands in the place of a text node. */
function keepTranslation(
  { addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord,
  others: ReadonlySet<Node>,
): void {
  const [text] = removedNodes;
  const standIn = [...addedNodes, previousSibling, nextSibling].find((node) => node && others.has(node));
  // A text of another document, such as that of a frame, is no `Text` of this one.
  if (removedNodes.length === 1 && text?.nodeName === '#text' && standIn)
    text.nodeValue = standIn.textContent;
}
