/**
 * Draws of a long list what is near to being seen. The page scrolls, not the list: where rows are left out stands a gap as
 * tall as they are, and an observer tells when one comes near. Loaded when there are many rows.
 */
import './connection-list.js'; // It loads this: so bundlers make no file of what both use.
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import type { Connection } from '../../model/connection.js';
import { Memo } from '../memo.js';
import { updateNow } from '../update-now.js';
import { MANY } from './rows.js';
import { isGap, itemsOf, merge, widen, type Gap, type Item, type Range } from './windowing/drawn-rows.js';
import { renderGap, shapeGap } from './windowing/gap.template.js';
import { numberRows } from './windowing/number-rows.js';
import { RowHeights, type Layout } from './windowing/row-heights.js';
import { follow, MARGIN, near } from './windowing/row-window.js';

export type { DrawnRow, Gap } from './windowing/drawn-rows.js';

/** Rows around one that is kept: from there the next Tab has somewhere to go. */
const AROUND = 10;
/** When the focus is so few rows from a gap, it is time to draw more. */
const CLOSE = 5;

export class Windowing implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #heights = new RowHeights();
  readonly #memo = new Memo<readonly Item[]>();
  #rows: readonly Connection[] | undefined;
  #window: Range = { from: 0, to: MANY };
  #items: readonly Item[] = [];
  #watched: readonly Item[] | undefined;
  /** What rows and gaps are in. */
  #body: Element | undefined;
  #gaps: IntersectionObserver | undefined;
  #size: ResizeObserver | undefined;
  #frame = 0;
  #isPrinting = false;

  constructor({ host }: { readonly host: ReactiveElement }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!canWatch()) return;
    // For the page both margins count together, for what scrolls by itself in it only the latter, where it is known.
    const half = `${MARGIN / 2}px 0px`;
    const margins = { rootMargin: half, scrollMargin: half };
    this.#gaps = new IntersectionObserver((entries) => this.#approach(entries), margins);
    this.#size = new ResizeObserver(() => this.#measureSoon());
    this.#size.observe(this.#host);
    this.#host.renderRoot.addEventListener('focusin', this);
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
    this.#watch();
  }

  hostUpdated(): void {
    if (this.#watched !== this.#items) this.#watch();
  }

  hostDisconnected(): void {
    this.#gaps?.disconnect();
    this.#size?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#host.renderRoot.removeEventListener('focusin', this);
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.#gaps = this.#size = this.#body = undefined;
    this.#isPrinting = false;
    this.#heights.forget();
  }

  /**
   * What is in the page, in order. Called whenever the list is drawn.
   *
   * @param rows all that are to be shown
   * @param kept whether a row stays in the page wherever it is, and those around it
   */
  items(rows: readonly Connection[], kept: (connection: Connection) => boolean): readonly Item[] {
    if (rows !== this.#rows) this.#follow(rows);
    const ranges = this.#ranges(rows, kept);
    const key = ranges.map(({ from, to }) => `${from}-${to}`).join();
    this.#items = this.#memo.of([rows, key], () => itemsOf(rows, ranges));
    return this.#items;
  }

  /** What stands where rows are left out. */
  renderGap(_gap: Gap): TemplateResult {
    return renderGap();
  }

  handleEvent(event: Event): void {
    if (event.type === 'focusin') return this.#followFocus(event);
    this.#isPrinting = event.type === 'beforeprint';
    this.#host.requestUpdate();
    if (this.#isPrinting) updateNow(this.#host as Element);
  }

  #ranges(rows: readonly Connection[], kept: (connection: Connection) => boolean): readonly Range[] {
    const { length } = rows;
    if (length <= MANY || this.#isPrinting || !canWatch()) return [{ from: 0, to: length }];
    const around = rows.flatMap((row, index) =>
      kept(row) ? [widen({ from: index, to: index + 1 }, AROUND, length)] : [],
    );
    // The last one is there for whoever comes from below.
    const last = { from: length - 1, to: length };
    return merge([widen(this.#window, 0, length), ...around, last], length);
  }

  /** Gives the gaps their heights and the rows their numbers, and asks anew which gaps are near: it may be the same ones. */
  #watch(): void {
    this.#watched = this.#items;
    this.#gaps?.disconnect();
    const elements = this.#host.renderRoot.querySelectorAll<HTMLElement>('.gap');
    this.#items.filter(isGap).forEach((gap, index) => {
      const element = elements[index];
      if (!element) return;
      shapeGap(element, this.#heights.ofGap(this.#rows ?? [], gap));
      this.#body = element.parentElement ?? undefined;
      this.#gaps?.observe(element);
    });
    if (this.#body?.isConnected) numberRows(this.#body, this.#items, this.#rows?.length ?? 0);
  }

  #follow(rows: readonly Connection[]): void {
    const [before, window, heights] = [this.#rows, this.#window, this.#heights];
    const body = this.#body?.isConnected ? this.#body : this.#host;
    if (rows.length <= MANY) this.#window = { from: 0, to: rows.length };
    else if (before) this.#window = follow({ before, window, heights, body }, rows);
    this.#rows = rows;
  }

  /** Some gaps have come near, or are still. */
  #approach(entries: readonly IntersectionObserverEntry[]): void {
    const gaps = entries.filter(({ isIntersecting }) => isIntersecting);
    const layout = gaps.length > 0 ? this.#layout : undefined;
    if (!layout) return;
    this.#heights.measure(layout);
    this.#window = near(gaps, this.#rows ?? [], this.#heights, layout);
    this.#host.requestUpdate();
  }

  /** Not within the observer's turn: what changes there changes the size that it observes. */
  #measureSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const layout = this.#layout;
      if (layout && this.#heights.measure(layout)) this.#watch();
    });
  }

  /** Undefined while all rows are drawn. */
  get #layout(): Layout | undefined {
    const elements = this.#body?.isConnected ? [...this.#body.children] : [];
    if (elements.length !== this.#items.length) return undefined;
    return { items: this.#items, boxes: elements.map((element) => element.getBoundingClientRect()) };
  }

  /** The next Tab, in whichever direction, finds a row that is drawn: more are, as soon as it is only a few to a gap. */
  #followFocus(event: Event): void {
    const row = event.composedPath().find((node) => (node as Element).parentElement === this.#body);
    const place = row && this.#body ? [...this.#body.children].indexOf(row as Element) : -1;
    const around = this.#items.slice(Math.max(0, place - CLOSE), place + CLOSE + 1);
    if (place >= 0 && around.some(isGap)) this.#host.requestUpdate();
  }
}

/** Where nothing can be observed, everything is drawn. */
function canWatch(): boolean {
  return typeof IntersectionObserver === 'function' && typeof ResizeObserver === 'function';
}
