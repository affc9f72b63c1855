/** Every recorded exchange with a real tenant, replayed against the emulator. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Emulator } from '../../src/testing/index.js';
import {
  emulatorFor,
  missingRecordings,
  recordedExchanges,
  recordedFiles,
  type Exchange,
} from './recorded.js';

const TENANT = 'https://tenant.example';

describe('the emulator against a real tenant', { skip: missingRecordings }, () => {
  let replayed = 0;

  for (const exchange of recordedExchanges()) {
    const { name, request, response } = exchange;
    it(`answers ${name} as it was recorded`, async () => {
      const emulator = emulatorFor(exchange);
      const before = emulator.export();
      const answer = await replay(emulator, exchange);
      assert.equal(answer.status, response.status);
      assert.deepEqual(await bodyOf(answer), response.body);
      if (response.body) assert.equal(answer.headers.get('content-type'), response.content_type);
      if (request.method === 'GET') assert.deepEqual(emulator.export(), before);
      else assert.notDeepEqual(emulator.export(), before);
      replayed += 1;
    });
  }

  it('has been asked every recorded request', () => {
    assert.ok(replayed > 0);
    assert.equal(replayed, recordedFiles().length);
  });

  for (const exchange of recordedExchanges().filter(({ request }) => request.method === 'DELETE')) {
    it(`does ${exchange.name} again with the same answer, as the recorded client did`, async () => {
      const emulator = emulatorFor(exchange);
      await replay(emulator, exchange);
      const again = await emulator.fetch(TENANT + exchange.request.path);
      assert.equal(again.status, 404);
      assert.equal((await replay(emulator, exchange)).status, exchange.response.status);
    });
  }
});

function replay(emulator: Emulator, { request }: Exchange): Promise<Response> {
  const { method, path, body } = request;
  const headers = { 'Content-Type': 'application/json' };
  return emulator.fetch(
    TENANT + path,
    body === null ? { method } : { method, headers, body: JSON.stringify(body) },
  );
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}
