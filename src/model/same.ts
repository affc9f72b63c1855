/** Compares lists member by member, to tell whether something has to be worked out or rendered again. */

/** Whether two lists have the same members, by `Object.is`; never where either of them is undefined. */
export function isSame(one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): boolean {
  return (
    one !== undefined &&
    one.length === other?.length &&
    one.every((member, index) => Object.is(member, other[index]))
  );
}
