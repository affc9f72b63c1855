/** The result of a check, in words for the developer who set things up. */

/**
 * - `good`: as it should be
 * - `notice`: it works, with a caveat
 * - `fault`: it has to be fixed
 * - `skipped`: it couldn't be checked
 */
export type Mark = 'good' | 'notice' | 'fault' | 'skipped';

/** What was found, and what to do about it. */
export interface Finding {
  readonly mark: Mark;
  /** Whole sentences. */
  readonly text: string;
  /** What to do next: a place in the dashboard, or a line of code. */
  readonly advice?: string | undefined;
  /** Whether all later checks are pointless. */
  readonly stops?: boolean | undefined;
}

export const good = (text: string): Finding => ({ mark: 'good', text });
export const skipped = (text: string): Finding => ({ mark: 'skipped', text });
export const notice = (text: string, advice?: string): Finding => ({ mark: 'notice', text, advice });
export const fault = (text: string, advice: string): Finding => ({ mark: 'fault', text, advice });

/** The same finding, but no check runs after it. */
export const stop = (finding: Finding): Finding => ({ ...finding, stops: true });

/** “1 connection”, “2 connections”. */
export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** “a, b and c”. */
export function list(items: readonly string[]): string {
  const [last = '', ...others] = [...items].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}
