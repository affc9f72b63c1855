/** Keeps secrets out of the cause of an error, which everybody on the page can read. */

/** What engines give each error of their own. */
const ORDINARY = /^(message|stack|fileName|(line|column)(Number)?|sourceURL)$/;
/** Credentials in a text: what follows the name of a header, parameter or scheme, a JWT, and what is too long for a word. */
const CREDENTIALS =
  /(?:authorization|cookie|token|secret|password|assertion|api.?key)["']?\s*[:=]\s*["']?(?:(?:bearer|dpop|basic)\s+)?[^\s"',;&]+|\b(?:bearer|dpop|basic)\s+[^\s"',;]+|\bey[\w-]+\.[\w-]+\.[\w-]*|[\w.-]{40,}/gi;

/**
 * What a page's own function has thrown, without the request that it can hold, with its `Authorization`: as it is if it is an
 * ordinary error without anything else, or else a new one with its name and message. Of what is no error, nothing is kept.
 */
export function withoutSecrets(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return undefined;
  const { name, message, stack }: { name: string; message: unknown; stack?: unknown } = thrown;
  const isOrdinary =
    (globalThis as Readonly<Record<string, unknown>>)[name] === thrown.constructor &&
    Reflect.ownKeys(thrown).every((member) => ORDINARY.test(String(member)));
  const text = String(message).replace(CREDENTIALS, '…');
  if (isOrdinary && text === message && String(stack).search(CREDENTIALS) < 0) return thrown;
  return Object.defineProperty(new Error(text), 'name', { value: name });
}
