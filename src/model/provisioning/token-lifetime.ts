/** For how long a new SCIM token is valid: what can be chosen, and how a number of days is read. */

/** The least that the API takes, in seconds (contract A8). */
export const SHORTEST_LIFETIME = 901;
const DAY = 86_400;
const YEAR = 365 * DAY;
/** The most days that can be entered: longer ones are as good as none. */
const MOST_DAYS = 3650;

/** `never`: it doesn't expire; `longest`: as long as the tenant allows; `custom`: a number of days. */
export type LifetimeChoice = 'never' | 'year' | 'longest' | 'custom';

/**
 * What can be chosen, the proposed one first. Short lifetimes are never proposed: provisioning stops without a word when its
 * token expires.
 *
 * @param longest in seconds; null without a limit
 */
export function lifetimeChoices(longest: number | null): readonly LifetimeChoice[] {
  if (longest === null) return ['never', 'year', 'custom'];
  const others: readonly LifetimeChoice[] = [
    ...(longest > YEAR ? (['year'] as const) : []),
    ...(longest > DAY ? (['custom'] as const) : []),
  ];
  return ['longest', ...others];
}

/** The most days that can be entered. */
export function mostDays(longest: number | null): number {
  return longest === null ? MOST_DAYS : Math.min(MOST_DAYS, Math.floor(longest / DAY));
}

/**
 * The lifetime that a choice stands for, in seconds; null for none.
 *
 * @param days as entered, for `custom`
 * @returns undefined for days that aren't a whole number between 1 and {@link mostDays}
 */
export function lifetimeOf(
  choice: LifetimeChoice,
  longest: number | null,
  days: string,
): number | null | undefined {
  if (choice === 'never') return null;
  if (choice === 'year') return YEAR;
  if (choice === 'longest') return longest;
  const entered = /^\d{1,4}$/.test(days.trim()) ? Number(days) : 0;
  return entered >= 1 && entered <= mostDays(longest) ? entered * DAY : undefined;
}
