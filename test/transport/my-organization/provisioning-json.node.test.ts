/** Every example of the contract about provisioning, mapped. In Node, as the examples are files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  parseCreatedToken,
  parseOffer,
  parseProvisioning,
  parseSignInAttributes,
  parseTokens,
} from '../../../src/transport/my-organization/provisioning/provisioning-json.js';
import { bodyOfExample, examplesNamed, missingContract } from '../../testing/openapi.js';

type Json = Record<string, unknown>;

const PROVISIONING = [
  'get_identity-providers_idp_id_provisioning.200',
  'post_identity-providers_idp_id_provisioning.201',
  'put_identity-providers_idp_id_provisioning_update-attributes.200',
];
const CREATED = ['post_scim-tokens.201', 'post_identity-providers_idp_id_provisioning_scim-tokens.201'];
const LISTS = ['get_scim-tokens.200', 'get_identity-providers_idp_id_provisioning_scim-tokens.200'];
const MAPPINGS = ['put_identity-providers_idp_id_update-attributes.200'];
const OFFERS = ['get_config_identity-providers.200'];

const time = (value: unknown) => (value === undefined ? null : Date.parse(value as string));

/** As it has to be read. */
const token = ({ token_id: id, created_at: created, valid_until: until }: Json) => ({
  id,
  createdAt: time(created),
  validUntil: time(until),
});

const mapping = (row: Json) => ({
  fields: row['sso_field'] ?? [row['provisioning_field']],
  userAttribute: row['user_attribute'] ?? null,
  label: row['label'] ?? null,
  description: row['description'] ?? null,
  isRequired: row['is_required'],
  isExtra: row['is_extra'],
  isMissing: row['is_missing'],
});

describe('the contract’s examples of provisioning', { skip: missingContract }, () => {
  for (const name of PROVISIONING.flatMap(examplesNamed))
    it(`reads ${name}`, () => {
      const body = bodyOfExample(name);
      assert.deepEqual(parseProvisioning(body), {
        userIdAttribute: body['user_id_attribute'],
        attributes: (body['attributes'] as Json[]).map(mapping),
      });
    });

  for (const name of LISTS.flatMap(examplesNamed))
    it(`reads ${name}`, () => {
      const body = bodyOfExample(name);
      assert.deepEqual(parseTokens(body), {
        tokens: ((body['scim_tokens'] ?? []) as Json[]).map(token),
        malformed: [],
      });
    });

  for (const name of CREATED.flatMap(examplesNamed))
    it(`reads ${name}`, () => {
      const body = bodyOfExample(name);
      assert.deepEqual(parseCreatedToken(body), { ...token(body), value: body['token'] });
    });

  for (const name of MAPPINGS.flatMap(examplesNamed))
    it(`reads ${name}`, () => {
      const body = bodyOfExample(name);
      const rows = body['attributes'] as Json[] | undefined;
      assert.deepEqual(parseSignInAttributes(body), rows?.map(mapping) ?? null);
    });

  for (const name of OFFERS.flatMap(examplesNamed))
    it(`reads ${name}`, () => {
      const body = bodyOfExample(name);
      for (const [strategy, offer] of Object.entries(body['strategies'] as Record<string, Json>))
        assert.equal(
          parseOffer(body, strategy).isOffered,
          (offer['enabled_features'] as string[]).includes('provisioning') &&
            (offer['provisioning_methods'] as string[]).includes('scim'),
          strategy,
        );
    });

  it('has some of each', () => {
    const starts = [...PROVISIONING, 'post_scim-tokens.201', ...LISTS, ...MAPPINGS, ...OFFERS];
    assert.deepEqual(
      starts.filter((start) => examplesNamed(start).length === 0),
      [],
    );
  });
});
