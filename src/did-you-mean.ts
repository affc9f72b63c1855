/** What somebody probably wanted to type. */

/** Up to this many letters are missing, extra, swapped or wrong. */
const MOST_SLIPS = 2;

/** ` Did you mean "tenant"?`, with a space in front; empty if no name is close. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const closest = names
    .map((name) => ({ name, slips: slipsBetween(typed, name) }))
    .filter(({ name, slips }) => slips <= Math.min(MOST_SLIPS, name.length / 2))
    .sort((a, b) => a.slips - b.slips)
    .at(0);
  return closest ? ` Did you mean "${closest.name}"?` : '';
}

/** The message of `parseArgs`; for an option that doesn't exist, with the one that was probably meant. */
export function optionError(error: unknown, options: readonly string[]): string {
  const [message = ''] = (error as Error).message.split(/\. To |\n/);
  const unknown = /^Unknown option '--([\w-]+)'/.exec(message)?.[1];
  const hint = unknown === undefined ? '' : didYouMean(unknown, options).replace('"', '"--');
  return `${message.replace(/\.$/, '')}.${hint}`;
}

/** The edit distance, in which two swapped letters are one slip. */
function slipsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const wrong = (rows[i - 1]?.[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(wrong, swapped, (rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? Infinity;
}
