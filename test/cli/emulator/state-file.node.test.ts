/** The emulator's state file: kept, never half written, never overwritten if it can't be read. */
import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createPersistentEmulator, FileError } from '../../../src/cli/emulator/state-file.js';
import { seedState } from '../../../src/testing/index.js';
import { temporaryFolder } from '../../helpers/node/temporary-folder.js';

const CONNECTION = 'con_5GkYw8RmTz3NqLpA';
const ADDRESS = `http://localhost:5173/my-org/identity-providers/${CONNECTION}`;
const DISABLE = { method: 'PATCH', body: '{"is_enabled":false}' };

describe('a state file', () => {
  it('keeps changes, creates its folders, and leaves nothing else behind', async (test) => {
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

  it('is written before the change is answered', async (test) => {
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
    ['with users that are not numbers', JSON.stringify({ ...withoutUsers, users: { ...users, x: 'many' } })],
    ['with invalid connections', JSON.stringify({ ...seedState(), connections: [null] })],
    ['with an invalid tenant', JSON.stringify({ ...seedState(), tenantConnections: {} })],
    ['with half a configuration', JSON.stringify({ ...seedState(), identityProviderConfiguration: {} })],
  ];
  for (const [what, text] of damaged) {
    it(`is refused and left unchanged if it is ${what}`, (test) => {
      const file = join(temporaryFolder(test), 'state.json');
      writeFileSync(file, text);
      assert.throws(() => createPersistentEmulator(file), isFileError(/is damaged: .*not changed/));
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  }

  it('can be older than the tenant’s connections, which then start over', (test) => {
    const file = join(temporaryFolder(test), 'state.json');
    const { tenantConnections, ...older } = seedState();
    writeFileSync(file, JSON.stringify({ ...older, connections: [] }));
    const { emulator, restored } = createPersistentEmulator(file);
    assert.equal(restored, true);
    assert.deepEqual(emulator.export(), { ...older, connections: [], tenantConnections });
  });

  it('can not be a folder', (test) => {
    assert.throws(() => createPersistentEmulator(temporaryFolder(test)), isFileError(/is a folder/));
  });

  it('can not lie below a file', (test) => {
    const file = join(temporaryFolder(test), 'file');
    writeFileSync(file, 'not a folder');
    assert.throws(() => createPersistentEmulator(join(file, 'state.json')), isFileError(/Can't read/));
  });

  it('can be a symbolic link, which stays one', async (test) => {
    const folder = temporaryFolder(test);
    const link = join(folder, 'link.json');
    createPersistentEmulator(join(folder, 'real.json'));
    symlinkSync('real.json', link);
    await createPersistentEmulator(link).emulator.fetch(ADDRESS, DISABLE);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.match(readFileSync(join(folder, 'real.json'), 'utf8'), /"is_enabled": false/);
  });

  it('is reported if it can’t be written, and written on flush once it can', async (test) => {
    const folder = temporaryFolder(test);
    const file = join(folder, 'state.json');
    const errors = test.mock.method(console, 'error', () => {});
    const { emulator, flush } = createPersistentEmulator(file);
    const before = readFileSync(file, 'utf8');
    // A folder in the place of the unfinished file stops every user, even root.
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

function isFileError(message: RegExp) {
  return (error: unknown) => error instanceof FileError && message.test(error.message);
}
