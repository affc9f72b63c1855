/** What a step finds out, in words for whoever has set things up. */

/**
 * - `good`: as it should be
 * - `notice`: it works, and somebody should know
 * - `fault`: has to be mended
 * - `skipped`: could not be looked at
 */
export type Mark = 'good' | 'notice' | 'fault' | 'skipped';

/** What is so, and what to do about it. */
export interface Finding {
  readonly mark: Mark;
  /** Whole sentences. */
  readonly text: string;
  /** What to do next: a place in the dashboard, or a line of code. */
  readonly advice?: string | undefined;
  /** Whether nothing that comes later makes sense any more. */
  readonly stops?: boolean | undefined;
}

export const good = (text: string): Finding => ({ mark: 'good', text });
export const skipped = (text: string): Finding => ({ mark: 'skipped', text });
export const notice = (text: string, advice?: string): Finding => ({ mark: 'notice', text, advice });
export const fault = (text: string, advice: string): Finding => ({ mark: 'fault', text, advice });

/** A finding after which nothing else is looked at. */
export const stop = (finding: Finding): Finding => ({ ...finding, stops: true });

/** “1 connection”, “2 connections”. */
export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** “a, b and c”. */
export function list(items: readonly string[]): string {
  const [last = '', ...others] = [...items].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}
