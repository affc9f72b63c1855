/** Tests the demo's backend: an emulator with a state file, behind a check for forged requests. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createDemoBackend } from '../../demo/server/demo-backend.js';
import { seedState } from '../../src/testing/index.js';
import { temporaryFolder } from '../helpers/node/temporary-folder.js';

const ADDRESS = 'http://localhost:5173/my-org/identity-providers/con_5GkYw8RmTz3NqLpA';
const DISABLE = { method: 'PATCH', body: '{"is_enabled":false}' };

describe("the demo's backend", () => {
  it('requires no token and keeps its state', async (test) => {
    const dataFile = join(temporaryFolder(test), 'demo.json');
    const { handler, flush } = createDemoBackend({ dataFile });
    const headers = { 'x-org-connections': '1' };
    assert.equal((await handler(new Request(ADDRESS, { ...DISABLE, headers }))).status, 200);
    flush();
    const again = createDemoBackend({ dataFile });
    const connection = (await (await again.handler(new Request(ADDRESS))).json()) as { is_enabled: boolean };
    assert.equal(connection.is_enabled, false);
  });

  it('refuses requests that another site could have forged', async (test) => {
    const { handler, emulator } = createDemoBackend({ dataFile: join(temporaryFolder(test), 'demo.json') });
    for (const method of ['PATCH', 'DELETE', 'POST', 'PUT']) {
      const response = await handler(
        new Request(ADDRESS, { method, headers: { 'x-org-connections': 'yes' } }),
      );
      assert.equal(response.status, 403);
      assert.match(response.headers.get('content-type') ?? '', /^text\/plain/);
    }
    assert.deepEqual(emulator.export(), seedState());
  });
});
