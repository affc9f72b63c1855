/** Which rows of a long list are in its page, and where rows are left out, as plain data. */
import type { Connection } from '../../../model/connection.js';

/** Rows from..to (exclusive) that are not drawn. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A row that is. */
export interface DrawnRow {
  readonly index: number;
  readonly connection: Connection;
}

export type Item = DrawnRow | Gap;

/** Some rows on end, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** So few rows are rather drawn than left out. */
const FEW = 2;

export function isGap(item: Item): item is Gap {
  return 'from' in item;
}

/** The range with so many more rows on each side, as far as there are any. */
export function widen({ from, to }: Range, by: number, length: number): Range {
  return { from: Math.max(0, from - by), to: Math.min(length, to + by) };
}

/** The same rows in order and apart from each other; what has only a few rows in between grows together. */
export function merge(ranges: readonly Range[], length: number): readonly Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((one, other) => one.from - other.from)) {
    const from = range.from <= FEW ? 0 : range.from;
    const to = length - range.to <= FEW ? length : range.to;
    const last = merged.at(-1);
    if (!last || from - last.to > FEW) merged.push({ from, to });
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return merged;
}

/** The rows of these ranges, and a gap wherever some are left out. The ranges are merged. */
export function itemsOf(rows: readonly Connection[], ranges: readonly Range[]): readonly Item[] {
  const items: Item[] = [];
  let end = 0;
  for (const { from, to } of ranges) {
    if (from > end) items.push({ from: end, to: from });
    rows.slice(from, to).forEach((connection, place) => items.push({ index: from + place, connection }));
    end = to;
  }
  if (end < rows.length) items.push({ from: end, to: rows.length });
  return items;
}
