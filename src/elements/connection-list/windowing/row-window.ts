/** Which rows of a long list are seen, or are near to it. */
import type { Connection } from '../../../model/connection.js';
import { widen, type Range } from './drawn-rows.js';
import type { Layout, RowHeights } from './row-heights.js';

/** What is no farther than this from being seen is drawn, in CSS pixels. */
export const MARGIN = 600;

/** Rows beyond what is near, so that not every bit of scrolling draws some. */
const OVERSCAN = 5;

/** What stays of a window is taken on as long as other rows in between make it no longer than this. */
const GROWTH = 10;

/** What the list has drawn before its rows changed. */
export interface Drawn {
  readonly before: readonly Connection[];
  readonly window: Range;
  readonly heights: RowHeights;
  /** What all rows are in. */
  readonly body: Element;
}

/**
 * The window for rows that have changed. What stays of the old one stays drawn, and the browser keeps it where it is. As
 * this happens while somebody types, only what is seen is added; what is near comes with the next frame.
 */
export function follow({ before, window, heights, body }: Drawn, rows: readonly Connection[]): Range {
  const drawn = before.slice(window.from, window.to);
  if (drawn.length > 0 && drawn.every(({ id }, index) => rows[window.from + index]?.id === id)) return window;
  const { top } = body.getBoundingClientRect();
  const seen = seenRows(top, heights, rows);
  const stay = stayingRows(drawn, rows);
  if (!stay) return seen;
  const isApart = stay.from > seen.to || seen.from > stay.to;
  if (isApart) return top < 0 ? stay : seen;
  return { from: Math.min(stay.from, seen.from), to: Math.max(stay.to, seen.to) };
}

/** The window when these gaps have come near: all that is near, and a few rows more. */
export function near(
  gaps: readonly IntersectionObserverEntry[],
  rows: readonly Connection[],
  heights: RowHeights,
  layout: Layout,
): Range {
  const zone = nearZone(gaps);
  const from = heights.indexAt(zone.top, rows, layout);
  const to = heights.indexAt(zone.bottom, rows, layout) + 1;
  return widen({ from, to }, OVERSCAN, rows.length);
}

/** From where to where something is near to being seen, in the page's coordinates. */
function nearZone(gaps: readonly IntersectionObserverEntry[]): { top: number; bottom: number } {
  const top = Math.min(...gaps.map(({ intersectionRect }) => intersectionRect.top));
  const bottom = Math.max(...gaps.map(({ intersectionRect }) => intersectionRect.bottom));
  if (isSeenWhole()) return { top: Math.min(top, -MARGIN), bottom: Math.max(bottom, innerHeight + MARGIN) };
  return { top: top - tallest(), bottom: bottom + tallest() };
}

/** By their places: what is at the top of the page as it is scrolled, and what fits below it. */
function seenRows(top: number, heights: RowHeights, rows: readonly Connection[]): Range {
  const from = heights.indexAfter(Math.max(0, -top), rows, 0);
  const height = isSeenWhole() ? innerHeight : screen.height;
  return { from, to: heights.indexAfter(height - Math.max(0, top), rows, from) + 1 };
}

/** Where those are that were drawn; undefined when they are gone, or all over the place. */
function stayingRows(drawn: readonly Connection[], rows: readonly Connection[]): Range | undefined {
  const ids = new Set(drawn.map(({ id }) => id));
  const from = rows.findIndex(({ id }) => ids.has(id));
  const to = rows.findLastIndex(({ id }) => ids.has(id)) + 1;
  return from >= 0 && to - from <= drawn.length + GROWTH ? { from, to } : undefined;
}

/** A frame that has grown to its content does not know what of it is seen. */
function isSeenWhole(): boolean {
  return innerHeight <= tallest();
}

/** No window is taller, however far its page is zoomed out. */
function tallest(): number {
  return 4 * screen.height;
}
