/** What a refusal of the Management API becomes for the page: a missing permission only where that is why. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createManagementBridge, type BridgeSession } from '../../../src/server/index.js';
import { ALL_SCOPES } from '../../../src/testing/index.js';
import { ask } from '../proxy/upstream.js';

/** What a page behind a bridge gets for its list when the Management API refuses it. */
async function refused(status: number, body: object): Promise<{ status: number; text: string }> {
  const session = {
    id: 'session-1',
    subject: 'auth0|admin',
    organization: 'org_9vTfQ2hLx7RkW4bN',
    scopes: ALL_SCOPES,
  } as BridgeSession;
  const bridge = createManagementBridge({
    domain: 'acme.auth0.test',
    getSession: async () => session,
    getManagementToken: async () => 'management-token',
    fetch: async () => Response.json({ statusCode: status, ...body }, { status }),
  });
  const response = await bridge(ask('/identity-providers'));
  return { status: response.status, text: await response.text() };
}

describe('a 403 of the Management API', () => {
  it('for want of a scope says that this server lacks a permission', async () => {
    const { status, text } = await refused(403, { errorCode: 'insufficient_scope', message: 'No.' });
    assert.equal(status, 403);
    assert.match(text, /lacks a permission/);
  });

  for (const errorCode of ['operation_not_supported', 'feature_not_enabled', 'access_denied', undefined])
    it(`with the code ${errorCode} does not`, async () => {
      const { status, text } = await refused(403, { errorCode, message: 'Insufficient scope for cats.' });
      assert.equal(status, 403);
      assert.doesNotMatch(text, /lacks|permission|cats/);
      assert.doesNotMatch(text, /A0E-403-0002|insufficient_scope/);
    });

  it('never names the scope, which the page would take for the admin’s own', async () => {
    const message = 'Insufficient scope, expected any of: read:organization_connections';
    const { text } = await refused(403, { errorCode: 'insufficient_scope', message });
    assert.doesNotMatch(text, /organization_connections|insufficient_scope|A0E-403-0002/);
  });
});
