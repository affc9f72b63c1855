/** Unique secrets that no response, log or console may ever contain. */
import assert from 'node:assert/strict';

export const SECRETS = {
  session: 'sEcReT-session-id',
  subject: 'sEcReT-id-of-a-user',
  user: 'sEcReT-token-of-a-user',
  management: 'sEcReT-token-of-the-server',
  client: 'sEcReT-of-the-client',
  proof: 'sEcReT-dpop-proof',
  nonce: 'sEcReT-dpop-nonce',
} as const;

/** A text that all of them contain. */
const MARK = /secret-/i;

/** An error with secrets, as a careless library would throw it. */
export function talkative(): Error {
  const error = new Error(`It went wrong with ${Object.values(SECRETS).join(' ')}`);
  return Object.assign(error, { cause: SECRETS, config: { headers: SECRETS } });
}

/** @param what the source of the text, for the failure's message */
export function tellsNoSecret(what: string, text: string): void {
  assert.doesNotMatch(text, MARK, `${what} shows a secret: ${text.slice(0, 500)}`);
}
