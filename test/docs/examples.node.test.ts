/** The examples of the documentation: they parse, compile against the source, name what exists, and the short ones run. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as prettier from 'prettier';
import { allExamples, example, modulesOf, type Example } from '../../.config/docs/examples.mjs';
import { CSRF_HEADER, type Handler } from '../../src/server/index.js';
import { createEmulator, type Emulator } from '../../src/testing/index.js';
import { compileExamples } from './compile-examples.js';
import { runExample } from './run-example.js';

const PARSERS: Readonly<Record<string, prettier.BuiltInParserName>> = {
  css: 'css',
  html: 'html',
  js: 'babel',
  ts: 'typescript',
};

const examples = allExamples();
const inLanguage = (...languages: string[]) =>
  examples.filter(({ language }) => languages.includes(language));
const inShell = (pattern: RegExp) => inLanguage('sh').flatMap(({ code }) => [...code.matchAll(pattern)]);
const read = (path: string) => readFileSync(path, 'utf8');
const placeOf = ({ page, line }: Example) => `${page}:${line}`;

describe('the examples of the documentation', () => {
  it('are in languages that are checked', () => {
    assert.ok(examples.length > 60, `only ${examples.length} were found`);
    const unknown = examples.filter(({ language }) => !(language in PARSERS) && language !== 'sh');
    assert.deepEqual(unknown.map(placeOf), []);
  });

  it('parse', async () => {
    for (const one of inLanguage(...Object.keys(PARSERS)))
      await assert.doesNotReject(prettier.format(one.code, { parser: PARSERS[one.language]! }), placeOf(one));
  });

  it('compile against the source, and would not with a wrong import or property', () => {
    const wrong = [
      `import { nothing } from 'org-connections';`,
      `document.querySelector('org-provider')!.nothing;`,
      `import 'org-connections/nothing';`,
    ].map((code, index) => ({ name: `wrong ${index}`, code: `${code}\nexport {};` }));
    const faults = compileExamples([...wrong, ...examples.flatMap(modulesOf)]);
    assert.deepEqual(
      faults.map((fault) => fault.split(': ')[0]),
      wrong.map(({ name }) => name),
      faults.join('\n'),
    );
  });

  it('use tags and attributes that exist', () => {
    const attributes = attributesByTag();
    const tags = inLanguage('html').flatMap((one) =>
      [...one.code.matchAll(/<(org-[\w-]+)([^>]*)>/g)].map(([, tag = '', rest = '']) => ({ one, tag, rest })),
    );
    assert.ok(tags.length > 15, `only ${tags.length} were found`);
    for (const { one, tag, rest } of tags)
      for (const [, name = ''] of rest.matchAll(/\s([\w-]+)(?:="[^"]*")?/g))
        assert.ok(
          name === 'class' || attributes.get(tag)?.includes(name),
          `${placeOf(one)}: <${tag} ${name}>`,
        );
  });

  it('have the policy under which strict pages are tested', () => {
    const [, policy = ''] = /```\n(default-src[^`]+)\n```/.exec(read('stories/guides/strict-pages.md')) ?? [];
    const tested = read('test/strict/site.ts');
    const directives = policy.split(/;\s+/).filter((directive) => !directive.startsWith('trusted-types'));
    assert.ok(directives.length > 7);
    for (const directive of directives) assert.ok(tested.includes(`"${directive}"`), directive);
  });

  it('run npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
    const commands = inShell(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g);
    assert.ok(commands.length > 2);
    for (const [command, run, short] of commands) assert.ok((run ?? short ?? '') in scripts, command);
  });

  it('give the commands of the package options that they have', () => {
    const calls = inShell(/npx org-connections (\w+)(.*)/g);
    assert.ok(calls.length > 4);
    const helpOf = (command: string) =>
      execFileSync('npm', ['run', '--silent', command, '--', '--help'], { encoding: 'utf8' });
    const names = new Set(calls.map(([, command = '']) => command));
    const helps = new Map([...names].map((command) => [command, helpOf(command)]));
    for (const [call, command = '', parameters = ''] of calls)
      for (const [option] of parameters.matchAll(/--[\w-]+/g))
        assert.ok(helps.get(command)?.includes(option), `${call}: ${option}`);
  });
});

describe('the example of the guide', () => {
  it('to the proxy answers', async () => {
    const code = example('stories/guides/proxy.md', 'Behind a proxy', 'js');
    const { handle } = await runExample(code, { readSession: async () => null });
    assert.equal(await statusOf(handle as Handler), 401);
  });

  it('to the bridge answers', async () => {
    const code = example('stories/guides/bridge.md', 'Behind a bridge', 'js');
    const client = { clientId: 'id', clientSecret: 'secret' };
    const { handle } = await runExample(code, { ...client, readSession: async () => null });
    assert.equal(await statusOf(handle as Handler), 401);
  });

  it('to testing switches a connection', async () => {
    const { emulator } = await runExample(example('stories/guides/testing.md', 'Without a page', 'js'));
    assert.equal((emulator as Emulator).connections[0]?.is_enabled, false);
  });

  it('to testing verifies a domain', async () => {
    const code = example('stories/guides/testing.md', 'Domains and provisioning', 'js');
    const { verified } = await runExample(code);
    assert.equal((verified as { status: string }).status, 'verified');
  });

  it('to testing lets requests fail', async () => {
    const emulator = createEmulator();
    await runExample(example('stories/guides/testing.md', 'Failures', 'js'), { emulator });
    const ask = () => emulator.fetch('https://acme.example/my-org/config');
    assert.equal((await ask()).status, 403);
    await assert.rejects(ask(), TypeError);
  });

  it('to the store lists, switches and tells its subscriber', async () => {
    const emulator = createEmulator();
    const code = example('stories/guides/headless.md', 'Without the elements', 'js');
    const log: unknown[] = [];
    await runExample(code.replace('getAccessToken', 'fetch'), {
      fetch: emulator.fetch,
      console: { log: (...values: unknown[]) => log.push(values) },
    });
    assert.equal(emulator.connections[0]?.is_enabled, false);
    assert.ok(log.length > 1);
  });

  it('to the store of domains claims one, and looks for its record', async () => {
    const emulator = createEmulator();
    const before = emulator.export().domains.length;
    const code = example('stories/guides/headless.md', 'Domains', 'js');
    const log: unknown[] = [];
    await runExample(code.replace('getAccessToken', 'fetch'), {
      fetch: emulator.fetch,
      console: { log: (...values: unknown[]) => log.push(values) },
    });
    const { verification_host: host, verification_txt: value } = emulator.export().domains.at(-1)!;
    assert.deepEqual(log, [
      [host, value],
      ['failed', before + 1],
    ]);
  });

  it('to the store of provisioning switches it on, and creates a token', async () => {
    const emulator = createEmulator();
    const code = example('stories/guides/headless.md', 'Provisioning', 'js');
    const log: unknown[] = [];
    await runExample(code.replace('getAccessToken', 'fetch'), {
      fetch: emulator.fetch,
      console: { log: (...values: unknown[]) => log.push(values) },
    });
    assert.deepEqual(log, [['userName', null], [1]]);
  });
});

/** As the reference lists them, which is generated from the source. */
function attributesByTag(): ReadonlyMap<string, readonly string[]> {
  const chapters = read('stories/guides/reference.md').split(/^## /m);
  return new Map(
    chapters.flatMap((chapter) => {
      const tag = /^`<(org-[\w-]+)>`/.exec(chapter)?.[1];
      const rows = [...chapter.matchAll(/^\| `\w+` +\| `([\w-]+)` +\|/gm)];
      return tag ? [[tag, rows.map(([, name = '']) => name)] as const] : [];
    }),
  );
}

async function statusOf(handle: Handler): Promise<number> {
  const headers = { [CSRF_HEADER]: '1' };
  return (await handle(new Request('https://app.example/my-org/identity-providers', { headers }))).status;
}
