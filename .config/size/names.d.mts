/** Types for the test of `names.mjs`. */
export declare function withSteadyNames(
  files: ReadonlyMap<string, string>,
  first: string,
): Map<string, string>;
