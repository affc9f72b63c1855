/**
 * Tests all features of the kit in pages with the strictest policy, and in pages that modify built-in objects: nothing is
 * blocked, nothing fails, and nothing is logged.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { HANG_LIMIT } from '../helpers/patience.js';
import {
  buildForeign,
  buildModules,
  buildOneFile,
  buildScript,
  buildShared,
  GERMAN,
  type Files,
} from './builds.js';
import { CLOBBERED, CLOBBERED_FOR_LIT } from './clobbered.js';
import { enginesToTest, openEyes, type Eyes } from './engines.js';
import { startSite, type PageOptions, type Site } from './site.js';

/** A page, and the scripts that it loads before the kit. */
type Kit = Omit<PageOptions, 'files'> & { readonly files: readonly Files[] };

/** Steps that every page's journey has. */
const STEPS = 17;

const [oneFile, modules, shared, lit2, lit3, ...ofPages] = await Promise.all([
  buildOneFile(),
  buildModules(),
  buildShared(),
  buildForeign(2),
  buildForeign(3),
  ...['watch', 'journey', 'lapse', 'metadata', 'frozen', 'frozen-symbol', 'polluted', 'old-library'].map(
    buildScript,
  ),
]);
const scripts: Files = new Map(ofPages.flatMap((files) => [...files]));

const ONE_FILE: Kit = {
  files: [oneFile, GERMAN],
  scripts: ['org-connections', 'german'],
  policies: 'org-connections-lit-html',
};
const MODULES: Kit = { files: [modules], scripts: ['kit'], policies: 'lit-html' };

/** The same page with this script before the kit. */
const prepared = (names: readonly string[], kit: Kit): Kit => ({
  ...kit,
  scripts: [...names, ...kit.scripts],
});

/** The one-file build next to the page's own copy of Lit. */
const beside = (lit: Files, isFirst: boolean): Kit => ({
  files: [...ONE_FILE.files, lit],
  scripts: isFirst ? ['own', ...ONE_FILE.scripts] : [...ONE_FILE.scripts, 'own'],
  policies: 'lit-html org-connections-lit-html',
});

const PAGES: Readonly<Record<string, Kit>> = {
  'the one file': ONE_FILE,
  'the modules': MODULES,
  'the modules that read metadata': {
    ...prepared(['metadata'], MODULES),
    policies: 'lit-html org-connections-metadata',
  },
  'the modules in one bundle with an element of the page’s own': {
    ...MODULES,
    files: [shared],
    hasOwn: true,
  },
  'the one file after the page’s own Lit 2': beside(lit2, true),
  'the one file before the page’s own Lit 2': beside(lit2, false),
  'the one file after the page’s own Lit 3': beside(lit3, true),
  'the one file before the page’s own Lit 3': beside(lit3, false),
  'the one file where the language is frozen': prepared(['frozen', 'frozen-symbol'], ONE_FILE),
  'the modules where the language is frozen': prepared(['frozen'], MODULES),
  'the one file where Object.prototype has members': prepared(['polluted'], ONE_FILE),
  'the modules where Object.prototype has members': prepared(['polluted'], MODULES),
  'the one file beside a library that has a toJSON for everything': prepared(['old-library'], ONE_FILE),
  'the modules beside a library that has a toJSON for everything': prepared(['old-library'], MODULES),
  'the one file where markup hides names': { ...ONE_FILE, body: CLOBBERED + CLOBBERED_FOR_LIT },
  'the modules where markup hides names': { ...MODULES, body: CLOBBERED },
};

for (const engine of enginesToTest())
  describe(`strict pages in ${engine}`, { concurrency: 5, timeout: HANG_LIMIT }, () => {
    let site: Site;
    let eyes: Eyes;

    before(async () => {
      site = await startSite();
      eyes = await openEyes(engine);
    });
    after(async () => {
      await eyes?.close();
      site.close();
    });

    async function take(page: Kit) {
      const { address, report } = site.open({ ...page, files: [...page.files, scripts] });
      await eyes.show(address);
      return report;
    }

    for (const [name, page] of Object.entries(PAGES))
      it(name, { timeout: HANG_LIMIT }, async () => {
        const { done, failure, violations, complaints, hasTrustedTypes } = await take(page);
        assert.deepEqual(
          { failure, violations, complaints },
          { failure: null, violations: [], complaints: [] },
        );
        assert.ok(done.length >= STEPS, `only ${done.length} steps: ${done.join(', ')}`);
        assert.ok(hasTrustedTypes, 'this browser does not know Trusted Types, so nothing was shown of them');
      });

    it('say what to allow where metadata cannot be read', { timeout: HANG_LIMIT }, async () => {
      const { complaints, violations } = await take(prepared(['metadata'], MODULES));
      assert.match(complaints.join('\n'), /has to allow trusted-types org-connections-metadata/);
      assert.match(violations.join('\n'), /^trusted-types: /m);
    });

    it(
      'would tell of markup from a text, and of a style in the markup',
      { timeout: HANG_LIMIT },
      async () => {
        const body = '<main style="color: red"></main>';
        const { violations } = await take({ ...prepared(['lapse'], MODULES), body });
        const directives = new Set(violations.map((line) => line.split(':')[0]));
        assert.ok(directives.has('style-src-attr'), violations.join('\n'));
        assert.ok(directives.has('require-trusted-types-for'), violations.join('\n'));
      },
    );
  });
