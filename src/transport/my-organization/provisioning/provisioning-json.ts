/** Provisioning and mapped attributes in the API's JSON (contract A4, A8) on one side, in the model on the other. */
import type { MalformedItem } from '../../../model/connection.js';
import type { AttributeMapping } from '../../../model/provisioning/attribute-mapping.js';
import type {
  CreatedScimToken,
  Provisioning,
  ProvisioningOffer,
  ScimToken,
  ScimTokenList,
} from '../../../model/provisioning/provisioning.js';
import { UnreadableAnswer } from '../../http/request.js';
import { flag, isJson, text, texts, type Json } from '../json.js';

/** @throws UnreadableAnswer */
export function parseOffer(json: unknown, strategy: string): ProvisioningOffer {
  const strategies = isJson(json) ? json['strategies'] : undefined;
  if (!isJson(strategies)) throw new UnreadableAnswer('The configuration of connections could not be read.');
  // The key lacks a hyphen, but older servers have it (contract A3).
  const offer = strategies[strategy] ?? strategies[strategy.replace('-', '')];
  if (!isJson(offer))
    return Object.freeze({ isOffered: offer == null ? false : null, longestLifetime: null });
  const { enabled_features: features, provisioning_methods: methods } = offer;
  const isKnown = Array.isArray(features) && Array.isArray(methods);
  return Object.freeze({
    isOffered: isKnown ? features.includes('provisioning') && methods.includes('scim') : null,
    longestLifetime: longestLifetimeOf(offer),
  });
}

/** It stands with the features, or with the other settings of tokens (contract A3, part E). */
function longestLifetimeOf(offer: Json): number | null {
  const tokens = ['provisioning_configuration', 'scim', 'tokens'].reduce<unknown>(
    (json, member) => (isJson(json) ? json[member] : undefined),
    offer,
  );
  const maxima = [offer, tokens].map((one) => (isJson(one) ? one['max_allowed_expiry'] : undefined));
  return maxima.find((value): value is number => typeof value === 'number' && value > 0) ?? null;
}

/** @throws UnreadableAnswer */
export function parseProvisioning(json: unknown): Provisioning {
  return reading('provisioning', () => {
    const item = asObject(json);
    return Object.freeze({
      userIdAttribute: text(item, 'user_id_attribute'),
      attributes: readMappings(item) ?? Object.freeze([]),
    });
  });
}

/** Null where the answer has no mapping. @throws UnreadableAnswer */
export function parseSignInAttributes(json: unknown): readonly AttributeMapping[] | null {
  return reading('mapping', () => readMappings(asObject(json)));
}

/** Tokens that can't be read are listed separately. @throws UnreadableAnswer */
export function parseTokens(json: unknown): ScimTokenList {
  const items = isJson(json) ? (json['scim_tokens'] ?? []) : undefined;
  if (!Array.isArray(items)) throw new UnreadableAnswer('The answer has no list of SCIM tokens.');
  const tokens: ScimToken[] = [];
  const malformed: MalformedItem[] = [];
  items.forEach((item: unknown, index) => {
    try {
      tokens.push(Object.freeze(readToken(asObject(item))));
    } catch (error) {
      const { token_id: id }: Json = isJson(item) ? item : {};
      malformed.push({ index, label: typeof id === 'string' ? id : '', reason: reasonOf(error) });
    }
  });
  return Object.freeze({ tokens: Object.freeze(tokens), malformed: Object.freeze(malformed) });
}

/** @throws UnreadableAnswer, which never says any of the answer's values */
export function parseCreatedToken(json: unknown): CreatedScimToken {
  return reading('SCIM token', () => {
    const item = asObject(json);
    const value = text(item, 'token');
    if (!value) throw new UnreadableAnswer('it has no value');
    return Object.freeze({ ...readToken(item), value });
  });
}

/** @throws UnreadableAnswer: a token with an end that can't be read isn't one that never expires */
function readToken(item: Json): ScimToken {
  const id = text(item, 'token_id');
  if (!id) throw new UnreadableAnswer('it has no token_id');
  return { id, createdAt: time(item, 'created_at'), validUntil: time(item, 'valid_until') };
}

function readMappings(item: Json): readonly AttributeMapping[] | null {
  const rows = item['attributes'] ?? null;
  if (rows === null) return null;
  if (!Array.isArray(rows)) throw new UnreadableAnswer('attributes is not a list');
  return Object.freeze(rows.map((row: unknown) => readMapping(asObject(row))));
}

/** @throws UnreadableAnswer */
function readMapping(row: Json): AttributeMapping {
  const field = text(row, 'provisioning_field');
  const fields = field === null ? texts(row, 'sso_field') : [field];
  if (!fields?.length) throw new UnreadableAnswer('a mapped attribute has no field');
  return Object.freeze({
    fields: Object.freeze([...fields]),
    userAttribute: text(row, 'user_attribute'),
    label: text(row, 'label'),
    description: text(row, 'description'),
    isRequired: flag(row, 'is_required') ?? false,
    isExtra: flag(row, 'is_extra') ?? false,
    isMissing: flag(row, 'is_missing') ?? false,
  });
}

/** A member that is a time, in epoch milliseconds. @throws UnreadableAnswer when it is there and isn't */
function time(item: Json, member: string): number | null {
  const value = text(item, member);
  if (value === null) return null;
  const read = Date.parse(value);
  if (Number.isNaN(read)) throw new UnreadableAnswer(`${member} is not a time`);
  return read;
}

function asObject(json: unknown): Json {
  if (!isJson(json)) throw new UnreadableAnswer('it is not an object');
  return json;
}

/** @throws UnreadableAnswer that says what could not be read */
function reading<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UnreadableAnswer(`The ${what} could not be read: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableAnswer) return error.message;
  throw error;
}
