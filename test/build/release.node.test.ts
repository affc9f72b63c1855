/** Tests the conditions for a release, and the workflows. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultsOfRelease, notesOf, type Sayings } from '../../.config/package/release.js';

const WORKFLOWS = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));

const GOOD: Sayings = {
  tag: 'v1.2.3',
  repository: 'https://github.com/acme/kit',
  packageJson: { version: '1.2.3', repository: { url: 'git+https://github.com/acme/kit.git' } },
  versionModule: `export const version = '1.2.3';`,
  changelog: '# Changelog\n\n## 1.2.3 - 2026-12-01\n\n### Added\n\n- A thing.\n\n## 1.2.2\n\n- Older.\n',
};

describe('a release', () => {
  it('may be when everything says the same', () => {
    assert.deepEqual(faultsOfRelease(GOOD), []);
    assert.deepEqual(
      faultsOfRelease({ ...GOOD, packageJson: { version: '1.2.3', repository: GOOD.repository } }),
      [],
    );
  });

  const wrong: readonly [string, Partial<Sayings>, RegExp][] = [
    [
      'package.json has another version',
      { packageJson: { ...GOOD.packageJson, version: '1.2.4' } },
      /^package\.json has the version 1\.2\.4/,
    ],
    [
      'the module has another version',
      { versionModule: GOOD.versionModule.replace('3', '2') },
      /^src\/version\.ts says 1\.2\.2/,
    ],
    [
      'the changelog has not been closed',
      { changelog: GOOD.changelog.replace('1.2.3 - 2026-12-01', 'Unreleased') },
      /^CHANGELOG\.md begins with Unreleased/,
    ],
    ['there is no changelog', { changelog: '' }, /^CHANGELOG\.md begins with nothing/],
    [
      'package.json names no repository',
      { packageJson: { version: '1.2.3' } },
      /^package\.json names no repository, .*"url": "git\+https:\/\/github\.com\/acme\/kit\.git"/,
    ],
    [
      'package.json names another repository',
      { repository: 'https://github.com/fork/kit' },
      /^package\.json names the repository https:\/\/github\.com\/acme\/kit,/,
    ],
  ];
  for (const [when, change, words] of wrong)
    it(`may not be when ${when}`, () => {
      const faults = faultsOfRelease({ ...GOOD, ...change });
      assert.equal(faults.length, 1);
      assert.match(faults[0]!, words);
    });

  it('is told as the changelog tells it', () => {
    assert.equal(notesOf(GOOD.changelog), '### Added\n\n- A thing.');
  });
});

describe('the workflows', () => {
  for (const name of readdirSync(WORKFLOWS))
    it(`${name} runs actions and images that nobody can exchange, and says what it may do`, () => {
      const text = readFileSync(WORKFLOWS + name, 'utf8');
      const actions = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action!);
      assert.ok(actions.length > 0);
      for (const action of actions) assert.match(action, /^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      for (const [, image] of text.matchAll(/container: (.+)/g))
        assert.match(image!, /^[\w.-]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
      assert.match(text, /^permissions:( \{\}|\n {2}contents: read\n)/m);
    });

  it('pack a release where no other project’s install script has run', () => {
    const jobs = jobsOf(readFileSync(`${WORKFLOWS}release.yml`, 'utf8'));
    const packing = [...jobs].filter(([, text]) => text.includes('npm pack'));
    assert.deepEqual(
      packing.map(([name]) => name),
      ['pack'],
    );
    const [[, text]] = packing as [[string, string]];
    const commands = [...text.matchAll(/(?:npm ci|npm install|npm pack|npx|\.ci\/run).*/g)].map(
      ([one]) => one,
    );
    assert.deepEqual(commands, [
      'npm ci --ignore-scripts --no-audit --no-fund',
      'npm pack --ignore-scripts --pack-destination release',
    ]);
    assert.match(text, /needs: check\n/);
    assert.match(jobs.get('check')!, /\.ci\/run --full/);
  });

  it('publish what was packed, with provenance, in a job that checks nothing out and installs nothing', () => {
    const jobs = jobsOf(readFileSync(`${WORKFLOWS}release.yml`, 'utf8'));
    for (const [name, text] of jobs) {
      assert.equal(text.includes('id-token: write'), name === 'publish', name);
      assert.equal(text.includes('secrets.'), name === 'publish', name);
      assert.equal(text.includes('contents: write'), name === 'announce', name);
    }
    const publish = jobs.get('publish')!;
    assert.match(publish, /needs: pack\n/);
    assert.match(publish, /npm publish \.\/release\/\S+\.tgz --ignore-scripts --provenance --access public/);
    assert.doesNotMatch(publish, /checkout@|npm ci|npm install/);
  });
});

/** The text of each job of a workflow, by its name. */
function jobsOf(workflow: string): ReadonlyMap<string, string> {
  const jobs = workflow.split(/^jobs:\n/m)[1]!.split(/^(?= {2}\S)/m);
  return new Map(jobs.map((text) => [text.trim().split(':')[0]!, text]));
}
