/**
 * The rows of a table, each kept by what it is about: it stays the same element wherever it goes, and is drawn only when
 * something that it is made of is another. Does what Lit's `repeat` and `guard` do together, as far as a table needs it.
 */
import { render, type ReactiveController, type RootPart, type TemplateResult } from 'lit';
import { isSame } from '../../model/same.js';

/** A row as it is to be. */
export interface BodyRow {
  readonly key: unknown;
  /** What it is made of, compared member by member. */
  readonly from: readonly unknown[];
  /** Always the same template, of one element. */
  readonly draw: () => TemplateResult | undefined;
}

/** A row as it is. Where it was drawn first it is drawn again, while its element stands in the table. */
interface Drawn {
  readonly root: DocumentFragment;
  readonly part: RootPart;
  readonly element: Element | null;
  readonly from: readonly unknown[];
}

export class TableBody implements ReactiveController {
  #body: HTMLElement | undefined;
  #rows: ReadonlyMap<unknown, Drawn> = new Map();

  hostConnected(): void {
    this.#setConnected(true);
  }

  hostDisconnected(): void {
    this.#setConnected(false);
  }

  /** The `<tbody>`, with these rows in it. */
  draw(rows: readonly BodyRow[]): HTMLElement {
    const [body, before, now] = [this.#element, this.#rows, new Map<unknown, Drawn>()];
    // What stands in it twice has no place of its own.
    for (const row of rows) {
      const key = now.has(row.key) ? row : row.key;
      now.set(key, drawRow(row, before.get(key)));
    }
    for (const [key, { part, element }] of before) {
      if (now.has(key)) continue;
      part.setConnected(false);
      element?.remove();
    }
    this.#rows = now;
    arrange(body, now.values());
    return body;
  }

  /** Not before there are rows: on a server nobody can make it. */
  get #element(): HTMLElement {
    if (this.#body) return this.#body;
    this.#body = document.createElement('tbody');
    this.#body.role = 'rowgroup';
    return this.#body;
  }

  #setConnected(isConnected: boolean): void {
    for (const { part } of this.#rows.values()) part.setConnected(isConnected);
  }
}

function drawRow({ from, draw }: BodyRow, before: Drawn | undefined): Drawn {
  if (before && isSame(from, before.from)) return before;
  const root = before?.root ?? document.createDocumentFragment();
  const part = render(draw(), root);
  return { root, part, element: before?.element ?? root.firstElementChild, from };
}

/** Moves only what has to move: when it is one that has gone elsewhere, it alone. */
function arrange(body: Element, rows: Iterable<Drawn>): void {
  let next = body.firstElementChild;
  for (const { element } of rows) {
    if (!element) continue;
    if (element === next?.nextElementSibling) next = element;
    if (element === next) next = next.nextElementSibling;
    else body.insertBefore(element, next);
  }
}
