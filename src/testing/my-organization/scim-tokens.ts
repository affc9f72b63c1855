/** The tokens of a connection's provisioning (contract A8). The value of one is only in the answer to its creation. */
import { parseBody, type Call, type Outcome } from '../http/call.js';
import { badRequest, invalid, noScimToken } from '../http/wire-errors.js';
import { newId } from '../ids.js';
import type { EmulatorState, WireScimToken } from '../wire.js';
import { scimTokenBody } from './bodies.js';
import { findVisible, needLevel } from './identity-providers.js';
import { findProvisioning } from './provisioning.js';

const ID = /^tok_[A-Za-z0-9]{16}$/;
/** The most tokens of a connection that have not expired. */
const MOST = 2;
const SCOPES = ['get:users', 'post:users', 'put:users', 'patch:users', 'delete:users'];

/** GET …/scim-tokens */
export function listScimTokens(call: Call): Outcome {
  const { identity_provider_id: id } = findProvisioning(call);
  return { status: 200, body: { scim_tokens: tokensOf(call.listed, id) } };
}

/** POST …/scim-tokens. The refusals of a third one, and of one that lives too long, are inferred. */
export function createScimToken(call: Call): Outcome {
  const { token_lifetime: lifetime } = parseBody(call, scimTokenBody) as { readonly token_lifetime?: number };
  needLevel(findVisible(call), 'full');
  const { identity_provider_id: id, strategy } = findProvisioning(call);
  const longest = call.state.identityProviderConfiguration.strategies[strategy]?.max_allowed_expiry;
  if (longest !== undefined && (lifetime ?? Infinity) > longest) throw tooLong(longest);
  const tokens = tokensOf(call.state, id);
  if (tokens.filter((token) => isActive(token, call.now)).length >= MOST)
    throw badRequest(`A connection can have at most ${MOST} active SCIM tokens.`);
  const created: WireScimToken = {
    token_id: newId('tok', 16),
    scopes: SCOPES,
    created_at: new Date(call.now).toISOString(),
    ...(lifetime !== undefined && { valid_until: new Date(call.now + lifetime * 1000).toISOString() }),
  };
  const body = { ...created, token: `${created.token_id}.${newId('', 43)}` };
  return { status: 201, body, state: withTokens(call.state, id, [...tokens, created]) };
}

/** DELETE …/scim-tokens/{idp_scim_token_id} */
export function deleteScimToken(call: Call): Outcome {
  needLevel(findVisible(call), 'full');
  const { identity_provider_id: id } = findProvisioning(call);
  const tokens = tokensOf(call.state, id);
  const { token = '' } = call.parameters;
  if (!ID.test(token))
    throw invalid([
      { detail: `must match pattern "${ID.source}"`, field: 'idp_scim_token_id', source: 'params' },
    ]);
  const others = tokens.filter(({ token_id }) => token_id !== token);
  if (others.length === tokens.length) throw noScimToken();
  return { status: 204, state: withTokens(call.state, id, others) };
}

function tokensOf({ scimTokens }: EmulatorState, id: string): readonly WireScimToken[] {
  return scimTokens[id] ?? [];
}

function isActive({ valid_until: until }: WireScimToken, now: number): boolean {
  return until === undefined || Date.parse(until) > now;
}

function tooLong(longest: number) {
  const detail = `must be <= ${longest}`;
  return invalid([{ detail, field: 'data/token_lifetime', pointer: '/token_lifetime', source: 'body' }]);
}

function withTokens(state: EmulatorState, id: string, tokens: readonly WireScimToken[]): EmulatorState {
  return { ...state, scimTokens: { ...state.scimTokens, [id]: tokens } };
}
