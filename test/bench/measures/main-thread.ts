/** Time that a page's main thread spends on something, and how much of it is style and layout. */
import type { Visit } from '../browser/visit.js';

/** In milliseconds. */
export interface Spent {
  readonly all: number;
  readonly style: number;
  readonly layout: number;
}

export async function spent(visit: Visit, work: () => Promise<unknown>): Promise<Spent> {
  const before = await visit.metrics();
  await work();
  const after = await visit.metrics();
  const grown = (name: string) => ((after[name] ?? NaN) - (before[name] ?? NaN)) * 1000;
  return {
    all: grown('TaskDuration'),
    style: grown('RecalcStyleDuration'),
    layout: grown('LayoutDuration'),
  };
}

/** As figures; the rest is mostly script and paint. */
export function shares(times: readonly Spent[]): Readonly<Record<string, readonly number[]>> {
  return {
    'of it style': times.map(({ style }) => style),
    'of it layout': times.map(({ layout }) => layout),
    'of it the rest': times.map(({ all, style, layout }) => all - style - layout),
  };
}
