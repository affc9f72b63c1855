/** Reads texts and lists from request parameters and other foreign objects. */

/** A member if it is a non-empty text. */
export function text(
  members: Readonly<Record<string, unknown>> | undefined,
  name: string,
): string | undefined {
  const value = members?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The items of a space-separated list such as `scope`. */
export function splitList(list: string): string[] {
  return list.split(' ').filter(Boolean);
}
