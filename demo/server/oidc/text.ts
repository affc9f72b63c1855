/** Texts out of what others have sent or stored. */

/** A member that is a text; undefined where it is missing or empty. */
export function text(
  members: Readonly<Record<string, unknown>> | undefined,
  name: string,
): string | undefined {
  const value = members?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The words of a list such as `scope`. */
export function words(list: string): string[] {
  return list.split(' ').filter(Boolean);
}
