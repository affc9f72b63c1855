/** What no answer, no log and no console may ever show, in words that nothing else holds. */
import assert from 'node:assert/strict';

export const SECRETS = {
  session: 'sEcReT-session-id',
  user: 'sEcReT-token-of-a-user',
  management: 'sEcReT-token-of-the-server',
  client: 'sEcReT-of-the-client',
  proof: 'sEcReT-dpop-proof',
  nonce: 'sEcReT-dpop-nonce',
} as const;

/** In every one of them. */
const MARK = /secret-/i;

/** An error as a careless library throws it. */
export function talkative(): Error {
  const error = new Error(`It went wrong with ${Object.values(SECRETS).join(' ')}`);
  return Object.assign(error, { cause: SECRETS, config: { headers: SECRETS } });
}

/** @param what whose text it is, for whoever reads the failure */
export function tellsNoSecret(what: string, text: string): void {
  assert.doesNotMatch(text, MARK, `${what} shows a secret: ${text.slice(0, 500)}`);
}
