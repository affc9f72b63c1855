/** Checks DPoP proofs, which show that a token is used by its owner (RFC 9449). */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify, type JWTPayload } from 'jose';
import { BoundedMap } from '../../server/bounded-map.js';

/** The only one that Auth0 accepts. */
const ALGORITHMS = ['ES256'];
/** How far a proof's time can be off, in seconds. */
const WINDOW = 300;
/** A new nonce is issued after so many seconds, and accepted for this many such windows. */
const NONCE_SECONDS = 60;
const NONCE_WINDOWS = 5;

/** The proof is invalid; the code goes into `WWW-Authenticate`. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
  readonly code: 'invalid_dpop_proof' | 'use_dpop_nonce';

  constructor(description: string, code: ProofError['code'] = 'invalid_dpop_proof') {
    super(description);
    this.code = code;
  }
}

/** Remembers the proofs that were used, and issues nonces. */
export class ProofChecker {
  readonly requiresNonce: boolean;
  readonly #secret = randomBytes(32);
  readonly #used = new BoundedMap<true>();

  constructor(requiresNonce: boolean) {
    this.requiresNonce = requiresNonce;
  }

  /** The nonce to use next. */
  get nonce(): string {
    return this.#nonce(0);
  }

  /**
   * Rejects with a {@link ProofError} unless the request proves that it comes from the holder of the key.
   *
   * @param thumbprint of the key that the token is bound to: its `cnf.jkt`
   */
  async check(request: Request, accessToken: string, thumbprint: string): Promise<void> {
    const { payload, key } = await verify(request.headers.get('dpop'));
    if (key !== thumbprint)
      throw new ProofError('The proof was signed with another key than that of the token.');
    if (payload['htm'] !== request.method) throw new ProofError('htm is not the method of the request.');
    if (withoutQuery(payload['htu']) !== withoutQuery(request.url))
      throw new ProofError('htu is not the URL of the request.');
    if (payload['ath'] !== createHash('sha256').update(accessToken).digest('base64url'))
      throw new ProofError('ath is not the hash of the token.');
    if (Math.abs(Date.now() / 1000 - (payload.iat ?? 0)) > WINDOW)
      throw new ProofError('iat is not the time of the request.');
    this.#checkNonce(payload['nonce']);
    this.#use(payload.jti);
  }

  #checkNonce(nonce: unknown): void {
    if (nonce === undefined && !this.requiresNonce) return;
    const good = Array.from({ length: NONCE_WINDOWS }, (_, age) => this.#nonce(age));
    if (!good.some((known) => known === nonce))
      throw new ProofError('The proof requires the nonce of the DPoP-Nonce header.', 'use_dpop_nonce');
  }

  #use(id: string | undefined): void {
    if (!id) throw new ProofError('jti is missing.');
    if (this.#used.has(id)) throw new ProofError('The proof was used before.');
    this.#used.set(id, true);
  }

  #nonce(age: number): string {
    const time = Math.floor(Date.now() / 1000 / NONCE_SECONDS) - age;
    return createHmac('sha256', this.#secret).update(String(time)).digest('base64url');
  }
}

/** The claims of a proof, and the thumbprint of its key. */
async function verify(proof: string | null): Promise<{ payload: JWTPayload; key: string }> {
  if (!proof) throw new ProofError('The DPoP header is missing.');
  try {
    const options = { typ: 'dpop+jwt', algorithms: ALGORITHMS };
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, options);
    return { payload, key: await calculateJwkThumbprint(protectedHeader.jwk ?? {}) };
  } catch {
    throw new ProofError('The DPoP header has no valid proof.');
  }
}

function withoutQuery(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
