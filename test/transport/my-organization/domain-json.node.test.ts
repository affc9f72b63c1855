/** Every example of the contract about domains, mapped. In Node, as the examples are files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  parseDomain,
  parsePage,
  parseUses,
} from '../../../src/transport/my-organization/domains/domain-json.js';
import { bodyOfExample, examplesNamed, missingContract } from '../../testing/openapi.js';

type Json = Record<string, unknown>;

/** As it has to be read. */
const expected = ({ id, domain, status, verification_host: host, verification_txt: value }: Json) => ({
  id,
  domain,
  status,
  record: { host, value },
});

describe('the contract’s examples of domains', { skip: missingContract }, () => {
  const single = ['post_domains.201', 'get_domains_domain_id.200', 'post_domains_domain_id_verify.202'];
  for (const name of single.flatMap(examplesNamed))
    it(`reads ${name}`, () => {
      const body = bodyOfExample(name);
      // The example of a creation has no record yet.
      const { verification_host: host } = body;
      const read = parseDomain(body);
      assert.deepEqual(
        read,
        host ? expected(body) : { ...expected(body), record: null, status: read.status },
      );
    });

  for (const name of examplesNamed('get_domains.200'))
    it(`reads ${name}`, () => {
      const body = bodyOfExample(name);
      const { items, next } = parsePage(body);
      assert.deepEqual(items.map(parseDomain), (body['organization_domains'] as Json[]).map(expected));
      assert.equal(next, body['next'] ?? null);
    });

  for (const name of examplesNamed('get_domains_domain_id_identity-providers.200'))
    it(`reads ${name}`, () => {
      const body = bodyOfExample(name);
      assert.deepEqual(
        parseUses(body),
        (body['identity_providers'] as Json[]).map(({ id, display_name, name: technical }) => ({
          id,
          displayName: display_name ?? technical ?? '',
        })),
      );
    });

  it('has some of each', () => {
    const counts = [...single, 'get_domains.200', 'get_domains_domain_id_identity-providers.200'].map(
      (start) => examplesNamed(start).length,
    );
    assert.equal(
      counts.every((count) => count > 0),
      true,
    );
  });
});
