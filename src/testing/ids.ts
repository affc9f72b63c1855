/** Ids as Auth0 makes them: a prefix and letters and digits. */

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A random id, such as `con_…` with 16 characters.
 *
 * @param prefix without the line below it; empty for none
 */
export function newId(prefix: string, length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  const characters = Array.from(bytes, (byte) => CHARACTERS[byte % CHARACTERS.length]).join('');
  return prefix ? `${prefix}_${characters}` : characters;
}
