/** What a sign-in asks of the tenant in the standards' words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Audiences, Directory } from '../../../src/cli/tenant/directory/directory.js';
import { translateAuthorize } from '../../../src/cli/tenant/provider/dialect.js';

const AUDIENCES = {
  userinfo: 'https://tenant.example/userinfo',
  myOrganization: 'https://tenant.example/my-org/',
} as Audiences;

/** The APIs that a sign-in asks for, of a client with these grants. */
function resources(query: string, myOrganization?: readonly string[]): string[] {
  const directory = { client: () => ({ grants: { myOrganization } }) } as unknown as Directory;
  const translated = translateAuthorize(`/authorize?${query}`, directory, AUDIENCES);
  return new URL(translated, AUDIENCES.userinfo).searchParams.getAll('resource');
}

describe('a sign-in', () => {
  it('asks for the My Organization API where the client has a grant for it, and signs in to an organization', () => {
    const grant = ['read:my_org:identity_providers'];
    assert.deepEqual(resources('organization=org_1', grant), [AUDIENCES.myOrganization]);
    assert.deepEqual(resources(`audience=${AUDIENCES.myOrganization}`, grant), [AUDIENCES.myOrganization]);
    assert.deepEqual(resources('organization=org_1&audience=https://other.example/', grant), [
      'https://other.example/',
      AUDIENCES.myOrganization,
    ]);
  });

  it('asks for what it names alone otherwise', () => {
    assert.deepEqual(resources('organization=org_1'), []);
    assert.deepEqual(resources('audience=https://other.example/', ['read:my_org:identity_providers']), [
      'https://other.example/',
    ]);
  });
});
