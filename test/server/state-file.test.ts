/** State in a file: kept, never half written, never overwritten when it can not be read; and the demo's backend on it. */
import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createDemoBackend } from '../../demo/server/demo-backend.js';
import { createPersistentEmulator, FileError } from '../../demo/server/state-file.js';
import { seedState } from '../../src/testing/index.js';
import { temporaryFolder } from './temporary-folder.js';

const CONNECTION = 'con_5GkYw8RmTz3NqLpA';
const ADDRESS = `http://localhost:5173/my-org/identity-providers/${CONNECTION}`;
const DISABLE = { method: 'PATCH', body: '{"is_enabled":false}' };

describe('a state file', () => {
  it('keeps what was changed, in folders that it makes, and leaves nothing else behind', async (test) => {
    const folder = join(temporaryFolder(test), 'deep', 'er');
    const file = join(folder, 'state.json');
    const first = createPersistentEmulator(file);
    assert.equal(first.restored, false);
    await first.emulator.fetch(ADDRESS, DISABLE);
    const second = createPersistentEmulator(file);
    assert.equal(second.restored, true);
    assert.equal(second.emulator.connections[0]?.is_enabled, false);
    assert.deepEqual(second.emulator.export(), first.emulator.export());
    assert.deepEqual(readdirSync(folder), ['state.json']);
  });

  it('has been written when the change is answered', async (test) => {
    const file = join(temporaryFolder(test), 'state.json');
    const { emulator } = createPersistentEmulator(file);
    await emulator.fetch(ADDRESS, { method: 'DELETE' });
    assert.ok(!readFileSync(file, 'utf8').includes(CONNECTION));
  });

  const { users, ...withoutUsers } = seedState();
  const damaged: [string, string][] = [
    ['empty', ''],
    ['cut off', JSON.stringify(seedState()).slice(0, 500)],
    ['a list', '[]'],
    ['without users', JSON.stringify(withoutUsers)],
    ['with users in words', JSON.stringify({ ...withoutUsers, users: { ...users, x: 'many' } })],
    ['with connections that are none', JSON.stringify({ ...seedState(), connections: [null] })],
    ['with a tenant that is none', JSON.stringify({ ...seedState(), tenantConnections: {} })],
    ['with half a configuration', JSON.stringify({ ...seedState(), identityProviderConfiguration: {} })],
  ];
  for (const [what, text] of damaged) {
    it(`is refused and left as it is when it is ${what}`, (test) => {
      const file = join(temporaryFolder(test), 'state.json');
      writeFileSync(file, text);
      assert.throws(() => createPersistentEmulator(file), isFileError(/is damaged: .*left as it is/));
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  }

  it('may be older than what the tenant knows, which then is as in the beginning', (test) => {
    const file = join(temporaryFolder(test), 'state.json');
    const { tenantConnections, ...older } = seedState();
    writeFileSync(file, JSON.stringify({ ...older, connections: [] }));
    const { emulator, restored } = createPersistentEmulator(file);
    assert.equal(restored, true);
    assert.deepEqual(emulator.export(), { ...older, connections: [], tenantConnections });
  });

  it('may not be a folder', (test) => {
    assert.throws(() => createPersistentEmulator(temporaryFolder(test)), isFileError(/is a folder/));
  });

  it('may not lie below a file', (test) => {
    const file = join(temporaryFolder(test), 'file');
    writeFileSync(file, 'not a folder');
    assert.throws(() => createPersistentEmulator(join(file, 'state.json')), isFileError(/can not be read/));
  });

  it('may be a link, which then stays one', async (test) => {
    const folder = temporaryFolder(test);
    const link = join(folder, 'link.json');
    createPersistentEmulator(join(folder, 'real.json'));
    symlinkSync('real.json', link);
    await createPersistentEmulator(link).emulator.fetch(ADDRESS, DISABLE);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.match(readFileSync(join(folder, 'real.json'), 'utf8'), /"is_enabled": false/);
  });

  it('that can not be written is reported, and written on flush once it can', async (test) => {
    const folder = temporaryFolder(test);
    const file = join(folder, 'state.json');
    const errors = test.mock.method(console, 'error', () => {});
    const { emulator, flush } = createPersistentEmulator(file);
    const before = readFileSync(file, 'utf8');
    // A folder in the place of the unfinished file stops every user, root too.
    const obstacle = join(folder, `.state.json.${process.pid}.tmp`);
    mkdirSync(obstacle);
    mkdirSync(join(obstacle, 'full'));
    const response = await emulator.fetch(ADDRESS, DISABLE);
    assert.equal(response.status, 200);
    assert.equal(errors.mock.callCount(), 1);
    assert.equal(readFileSync(file, 'utf8'), before);
    rmSync(obstacle, { recursive: true });
    flush();
    assert.match(readFileSync(file, 'utf8'), /"is_enabled": false/);
  });
});

describe("the demo's backend", () => {
  it('needs no token and keeps its state', async (test) => {
    const dataFile = join(temporaryFolder(test), 'demo.json');
    const { handler, flush } = createDemoBackend({ dataFile });
    const headers = { 'x-org-connections': '1' };
    assert.equal((await handler(new Request(ADDRESS, { ...DISABLE, headers }))).status, 200);
    flush();
    const again = createDemoBackend({ dataFile });
    const connection = (await (await again.handler(new Request(ADDRESS))).json()) as { is_enabled: boolean };
    assert.equal(connection.is_enabled, false);
  });

  it('changes nothing for a request that another site could have forged', async (test) => {
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

function isFileError(words: RegExp) {
  return (error: unknown) => error instanceof FileError && words.test(error.message);
}
