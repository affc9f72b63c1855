/** Types of `patience.mjs`. All are in milliseconds. */

export interface Limits {
  /** For a condition that a test waits for. */
  readonly PATIENCE: number;
  /** For a whole test. */
  readonly TEST_LIMIT: number;
  /** For a test of thousands of cases, a file with all of its tests, or a program that a test starts. */
  readonly HANG_LIMIT: number;
}

export function limits(patience: string | undefined): Limits;
export const PATIENCE: number;
export const TEST_LIMIT: number;
export const HANG_LIMIT: number;
