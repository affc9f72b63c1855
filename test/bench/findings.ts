/** Collects the measured figures. */
import type { Figures, Measure } from './measures/measure.js';

/** A figure of a list with one size. */
export interface Finding {
  readonly measure: string;
  readonly kind: Measure['kind'];
  readonly figure: string;
  /** The number of connections. */
  readonly size: number;
  /** The values of each candidate, by round; a count has one round with one value. */
  readonly values: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** The measured candidate and size. */
export interface Place {
  readonly measure: Pick<Measure, 'name' | 'kind'>;
  readonly size: number;
}

/** Collects the figures round by round. */
export class Findings {
  readonly #all = new Map<string, Finding & { readonly values: Record<string, (readonly number[])[]> }>();

  add({ measure: { name, kind }, size }: Place, candidate: string, figures: Figures): void {
    for (const [figure, value] of Object.entries(figures)) {
      const key = JSON.stringify([name, kind, figure, size]);
      const finding = this.#all.get(key) ?? { measure: name, kind, figure, size, values: {} };
      this.#all.set(key, finding);
      (finding.values[candidate] ??= []).push(typeof value === 'number' ? [value] : value);
    }
  }

  /** In the order of their first measurement. */
  get all(): readonly Finding[] {
    return [...this.#all.values()];
  }
}

/** `mount, 10 connections`. */
export function nameOf({ measure, figure, size }: Finding): string {
  return `${measure === figure ? figure : `${measure}: ${figure}`}, ${size.toLocaleString('en')} connections`;
}
