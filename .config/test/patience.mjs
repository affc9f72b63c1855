/**
 * How long a test waits before it counts as hanging: the only limit of time in the tests. It is generous, because nothing but
 * a defect ever reaches it, on a busy machine either: what has to be fast is counted in work, not in seconds.
 *
 * `npm run mutate` sets a shorter one, because most of its mutants make a test wait for something that never comes.
 */

const MINUTE = 60_000;

/** All limits, in milliseconds. @param patience the first one, as text; missing or empty: the usual one */
export function limits(patience) {
  const PATIENCE = Number(patience) || 4 * MINUTE;
  return {
    /** For a condition that a test waits for. */
    PATIENCE,
    /** For a whole test: longer, so that it can say itself what it has waited for in vain. */
    TEST_LIMIT: 1.25 * PATIENCE,
    /** For a test of thousands of cases, a file with all of its tests, or a program that a test starts. */
    HANG_LIMIT: 5 * PATIENCE,
  };
}

export const { PATIENCE, TEST_LIMIT, HANG_LIMIT } = limits(globalThis.process?.env.TEST_PATIENCE);
