/** Creates and revokes SCIM tokens: one request each, and a read of the list where its answer is lost. */
import type { CreatedScimToken, ScimToken } from '../../model/provisioning/provisioning.js';
import { toTransportError } from '../../transport/transport-error.js';
import { throwIfAborted } from '../requests.js';
import { uncertain } from '../uncertain.js';
import type { ProvisioningContext } from './context.js';

/**
 * Creates a token. Its value is in what this resolves with, and nowhere else. Where no answer has it, the tokens that
 * have appeared in the list since are {@link TokenMemory.lost}: their values were shown to nobody here.
 *
 * @param lifetime in seconds; null for a token that never expires
 * @throws TransportError whose `isCertain` is false when it is unknown whether it was created
 */
export async function createToken(
  context: ProvisioningContext,
  id: string,
  lifetime: number | null,
  signal: AbortSignal,
): Promise<CreatedScimToken> {
  const { tokens, tokenMemory, request } = context;
  // Another admin's token that isn't known yet must not be taken for the lost one.
  const before = await tokens.refresh(id).catch(() => undefined);
  throwIfAborted(signal);
  try {
    const created = await request(
      (requests, options) => requests.createScimToken(id, lifetime, options),
      signal,
    );
    write(context, id, created.id, withoutValue(created));
    return created;
  } catch (thrown) {
    const error = uncertain(thrown, signal);
    const after = await tokens.refresh(id).catch(() => undefined);
    throwIfAborted(signal);
    const known = new Set(before?.tokens.map((token) => token.id));
    const added = before && after ? after.tokens.filter((token) => !known.has(token.id)) : [];
    tokenMemory.lose(id, [...tokenMemory.lost(id), ...added.map((token) => token.id)]);
    throw error.as(false);
  }
}

/**
 * Revokes a token. One that is gone already counts as revoked.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether it was revoked
 */
export async function revokeToken(
  context: ProvisioningContext,
  id: string,
  tokenId: string,
  signal: AbortSignal,
): Promise<void> {
  const { tokens, request } = context;
  try {
    await request((requests, options) => requests.deleteScimToken(id, tokenId, options), signal);
  } catch (thrown) {
    if (toTransportError(thrown).code !== 'not-found') {
      const error = uncertain(thrown, signal);
      const after = await tokens.refresh(id).catch(() => undefined);
      if (!after || after.tokens.some((token) => token.id === tokenId)) throw error.as(false);
    }
  }
  throwIfAborted(signal);
  write(context, id, tokenId, null);
}

/** Makes an answer the truth. */
function write(
  { tokens, tokenMemory }: ProvisioningContext,
  id: string,
  tokenId: string,
  token: ScimToken | null,
): void {
  tokenMemory.write(id, tokenId, token);
  const { value } = tokens.get(id);
  if (value) tokens.write(id, tokenMemory.complete(id, value));
}

function withoutValue({ id, createdAt, validUntil }: CreatedScimToken): ScimToken {
  return Object.freeze({ id, createdAt, validUntil });
}
