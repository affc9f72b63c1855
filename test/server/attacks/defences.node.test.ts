/** Removes each defense and checks that its trial fails then: a test that can't fail proves nothing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SOURCE } from '../../helpers/bundle.js';
import { DEFENCES } from './defences.js';
import { loadServer, SERVER as server } from './server.js';
import { trialOf } from './trials.js';

/** Files that decide nothing about a request: messages, types, and re-exports. */
const WITHOUT_DEFENCE = [
  ...['index.ts', 'problem.ts', 'bounded-map.ts'],
  ...['bridge/answers.ts', 'bridge/association.ts'],
  // Types, and a store that has its own tests with a real server.
  ...['limits/store.ts', 'limits/redis.ts'],
];

// Work that a fault leaves unfinished can fail after the test.
process.on('unhandledRejection', () => {});

describe('defences', () => {
  for (const { file, name, dies, ...line } of DEFENCES)
    it(`${file}: ${name}`, async () => {
      const faulty = await loadServer({ file, ...line });
      await assert.rejects(trialOf(dies).run(faulty), `without it "${dies}" does not fail`);
    });

  it('let those tests pass while they are there', async () => {
    for (const name of new Set(DEFENCES.map(({ dies }) => dies))) await trialOf(name).run(server);
  });

  it('are in every file that decides about a request', () => {
    const files = readdirSync(`${SOURCE}server`, { recursive: true, encoding: 'utf8' });
    const missing = files
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !WITHOUT_DEFENCE.includes(file))
      .filter((file) => !DEFENCES.some((defence) => defence.file === `server/${file}`));
    assert.deepEqual(missing, []);
  });

  it('are at every check of the gate', () => {
    const checks = readFileSync(`${SOURCE}server/handler/gate.ts`, 'utf8').match(/throw problem\(/g) ?? [];
    const planted = DEFENCES.filter(({ file }) => file === 'server/handler/gate.ts');
    assert.ok(planted.length >= checks.length, `${planted.length} for ${checks.length} checks`);
  });
});
