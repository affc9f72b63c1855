/** The results of the bench, figure by figure. */
import type { Figures, Measure } from './measures/measure.js';

/** One figure for lists of one size. */
export interface Finding {
  readonly measure: string;
  readonly kind: Measure['kind'];
  readonly figure: string;
  /** The number of connections. */
  readonly size: number;
  /** The values for each candidate, round by round; a count has one round with one value. */
  readonly values: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** What figures belong to. */
export interface Subject {
  readonly measure: Pick<Measure, 'name' | 'kind'>;
  readonly size: number;
}

/** Collects the figures of each visit. */
export class Findings {
  readonly #all = new Map<string, Finding & { readonly values: Record<string, (readonly number[])[]> }>();

  add({ measure: { name, kind }, size }: Subject, candidate: string, figures: Figures): void {
    for (const [figure, value] of Object.entries(figures)) {
      const key = JSON.stringify([name, kind, figure, size]);
      const finding = this.#all.get(key) ?? { measure: name, kind, figure, size, values: {} };
      this.#all.set(key, finding);
      (finding.values[candidate] ??= []).push(typeof value === 'number' ? [value] : value);
    }
  }

  /** In the order in which they were added first. */
  get all(): readonly Finding[] {
    return [...this.#all.values()];
  }
}

/** `mount, 10 connections`. */
export function nameOf({ measure, figure, size }: Finding): string {
  return `${measure === figure ? figure : `${measure}: ${figure}`}, ${size.toLocaleString('en')} connections`;
}
