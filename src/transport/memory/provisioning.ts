/** The reference implementation of {@link ProvisioningTransport}: keeps the same contract as every other one, without a network. */
import type { Connection } from '../../model/connection.js';
import type { AttributeMapping } from '../../model/provisioning/attribute-mapping.js';
import {
  MOST_TOKENS,
  scimTokenState,
  type CreatedScimToken,
  type Provisioning,
  type ProvisioningOffer,
  type ScimToken,
} from '../../model/provisioning/provisioning.js';
import { SHORTEST_LIFETIME } from '../../model/provisioning/token-lifetime.js';
import type { CallOptions } from '../call-options.js';
import type { ProvisioningTransport } from '../provisioning-transport.js';
import { TransportError } from '../transport-error.js';

/** What it shares with the connections in memory. */
export interface ProvisioningMemory {
  readonly offer: (strategy: string) => ProvisioningOffer;
  /** The mapping that the app asks for. */
  readonly mapping: readonly AttributeMapping[];
  /** @throws TransportError `not-found` */
  readonly find: (connectionId: string) => Connection;
  /** @throws TransportError `not-found`, or `forbidden` below full access */
  readonly findToChange: (connectionId: string) => Connection;
  readonly answer: (call: CallOptions | undefined) => Promise<void>;
}

interface Entry {
  readonly provisioning: Provisioning;
  readonly tokens: readonly ScimToken[];
}

export function createMemoryProvisioning(memory: ProvisioningMemory): ProvisioningTransport {
  const { offer, mapping, find, findToChange, answer } = memory;
  const entries = new Map<string, Entry>();
  let created = 0;

  const entryOf = ({ id }: Connection): Entry => {
    const entry = entries.get(id ?? '');
    if (!entry) throw new TransportError('not-found', { detail: 'Provisioning is off.' });
    return entry;
  };

  return {
    async getProvisioningOffer(strategy, call) {
      await answer(call);
      return Object.freeze({ ...offer(strategy) });
    },
    async getProvisioning(id, call) {
      await answer(call);
      return entryOf(find(id)).provisioning;
    },
    async createProvisioning(id, call) {
      await answer(call);
      const { strategy } = findToChange(id);
      if (!offer(strategy ?? '').isOffered)
        throw new TransportError('invalid', { detail: 'The strategy does not support provisioning.' });
      if (entries.has(id)) throw new TransportError('invalid', { detail: 'Provisioning is on already.' });
      const userIdAttribute = strategy === 'samlp' ? 'userName' : 'externalId';
      const provisioning = Object.freeze({ userIdAttribute, attributes: mapping });
      entries.set(id, { provisioning, tokens: [] });
      return provisioning;
    },
    async deleteProvisioning(id, call) {
      await answer(call);
      entryOf(findToChange(id));
      entries.delete(id);
    },
    async refreshProvisioningAttributes(id, call) {
      await answer(call);
      const before = entryOf(findToChange(id));
      const provisioning = Object.freeze({ ...before.provisioning, attributes: mapping });
      entries.set(id, { ...before, provisioning });
      return provisioning;
    },
    async listScimTokens(id, call) {
      await answer(call);
      const { tokens } = entryOf(find(id));
      return Object.freeze({ tokens: Object.freeze([...tokens]), malformed: Object.freeze([]) });
    },
    async createScimToken(id, lifetime, call) {
      await answer(call);
      const connection = findToChange(id);
      const before = entryOf(connection);
      const now = Date.now();
      refuseLifetime(lifetime, offer(connection.strategy ?? '').longestLifetime);
      if (before.tokens.filter((one) => scimTokenState(one, now) !== 'expired').length >= MOST_TOKENS)
        throw new TransportError('invalid', { detail: `There are ${MOST_TOKENS} tokens already.` });
      const token = newToken(++created, now, lifetime);
      entries.set(id, { ...before, tokens: [...before.tokens, withoutValue(token)] });
      return token;
    },
    async deleteScimToken(id, tokenId, call) {
      await answer(call);
      const before = entryOf(findToChange(id));
      const tokens = before.tokens.filter((token) => token.id !== tokenId);
      if (tokens.length === before.tokens.length)
        throw new TransportError('not-found', { detail: `There is no token ${tokenId}.` });
      entries.set(id, { ...before, tokens });
    },
    async getSignInAttributes(id, call) {
      await answer(call);
      return attributesOf(find(id), mapping);
    },
    async refreshSignInAttributes(id, call) {
      await answer(call);
      return attributesOf(findToChange(id), mapping);
    },
  };
}

/** Only these have a mapping that can be seen (contract A4). */
function attributesOf(
  { strategy }: Connection,
  mapping: readonly AttributeMapping[],
): readonly AttributeMapping[] | null {
  return ['oidc', 'okta', 'samlp'].includes(strategy ?? '') ? mapping : null;
}

function newToken(number: number, now: number, lifetime: number | null): CreatedScimToken {
  const id = `tok_${String(number).padStart(16, '0')}`;
  const validUntil = lifetime === null ? null : now + lifetime * 1000;
  return Object.freeze({ id, createdAt: now, validUntil, value: `${id}.${crypto.randomUUID()}` });
}

function withoutValue({ value: _value, ...token }: CreatedScimToken): ScimToken {
  return Object.freeze(token);
}

/** @throws TransportError `invalid` */
function refuseLifetime(lifetime: number | null, longest: number | null): void {
  const isTooShort = lifetime !== null && lifetime < SHORTEST_LIFETIME;
  if (!isTooShort && (longest === null || (lifetime ?? Infinity) <= longest)) return;
  const detail = isTooShort ? `must be >= ${SHORTEST_LIFETIME}` : `must be <= ${longest}`;
  throw new TransportError('invalid', { fieldErrors: [{ pointer: '/token_lifetime', detail }] });
}
