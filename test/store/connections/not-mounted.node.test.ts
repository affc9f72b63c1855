/** A server that stops serving the API while a page is open, as after a failed release, takes no connection for gone. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { OrganizationStore } from '../../../src/store/organization-store.js';
import { createEmulator, type Failure } from '../../../src/testing/index.js';
import { createMyOrganizationTransport } from '../../../src/transport/index.js';
import type { TransportError } from '../../../src/transport/transport-error.js';

const ONE = 'con_5GkYw8RmTz3NqLpA';
const page: Failure = {
  status: 404,
  body: '<!DOCTYPE html><title>404</title>',
  headers: { 'Content-Type': 'text/html' },
};
const router: Failure = { status: 404, body: { statusCode: 404, message: 'Not Found' } };

for (const [what, failure] of Object.entries({ 'a web page': page, 'a router’s JSON': router }))
  describe(`where ${what} answers for the API`, () => {
    let leave = () => {};
    afterEach(() => leave());

    async function openStore() {
      const emulator = createEmulator({ rateLimit: null });
      const transport = createMyOrganizationTransport({
        baseUrl: 'https://app.example/my-org',
        fetch: emulator.fetch,
      });
      const store = new OrganizationStore({ transport });
      leave = store.subscribe(() => {});
      await store.ensureList();
      emulator.failNext(failure, { times: Infinity });
      const ids = () => store.list.value?.connections.map(({ id }) => id) ?? [];
      return { store, ids };
    }

    for (const how of ['detached', 'deleted'] as const)
      it(`a connection is not ${how}`, async () => {
        const { store, ids } = await openStore();
        const error = await store.remove(ONE, how).then(
          () => assert.fail('It was taken for removed.'),
          (reason: TransportError) => reason,
        );
        assert.equal(error.code, 'malformed');
        assert.ok(ids().includes(ONE));
      });

    it('a connection that is read again stays', async () => {
      const { store, ids } = await openStore();
      await store.refreshConnection(ONE).catch(() => {});
      assert.ok(ids().includes(ONE));
      assert.notEqual(store.connection(ONE).error?.code, 'not-found');
    });
  });
