/** What an error gives away, to whoever looks at all of it. */

/** Everything that can be reached from a value: its texts, own members of any kind, and its causes. */
export function everythingIn(value: unknown, seen = new Set<unknown>()): string {
  if (value instanceof Headers) return [...value].join();
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const members = Reflect.ownKeys(value).map((key) => (value as Record<PropertyKey, unknown>)[key]);
  return members.map((member) => everythingIn(member, seen)).join('\n');
}
