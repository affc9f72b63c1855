/** The command `npx org-connections doctor`: exit codes, where secrets come from, and that none is ever printed. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runDoctor } from '../../../src/cli/doctor/run-doctor.js';
import { inWords } from '../../../src/cli/doctor/report.js';
import { fakeTenant } from './report.js';
import { ACME, startTenant, type RunningTenant } from '../tenant/visitor.js';

const COMMAND = fileURLToPath(new URL('../../../src/cli/org-connections.ts', import.meta.url));
const CANARY = 'canary-5e81';

interface Input {
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

describe('npx org-connections doctor', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant()));
  after(() => tenant.stop());

  const atTenant = (...options: string[]) => ['tenant', '--domain', tenant.origin, ...options];
  const atManagement = (...options: string[]) => ['management', '--domain', tenant.origin, ...options];

  it('reads a token from standard input, and exits with 0 if all checks pass', async () => {
    const options = atTenant('--token', '-', '--origin', 'http://localhost:5173');
    const { code, stdout, stderr } = await run(options, { stdin: `Bearer ${await tenant.mint()}\n` });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /^✓ Domain: .* is a tenant\.\n✓ Clock: /);
    assert.match(stdout, /✓ Connections: The organization’s admins see 9 connections\.\n/);
    assert.ok(!stdout.includes('\u001b'), 'no colors for a pipe');
  });

  it('reads a token from the environment, and exits with 1 if a check fails', async () => {
    const environment = { AUTH0_TOKEN: await tenant.mint({ organization: '' }) };
    const { code, stdout } = await run(atTenant(), { environment });
    assert.equal(code, 1);
    assert.match(stdout, /\n✗ Organization: .*org_id is missing.*\n/);
    assert.match(stdout, /: 1 problem, \d+ checks skipped\.\n$/);
    assert.equal(stdout.match(/Skipped:/g)?.length, 1);
    assert.match(stdout, /^– \w.+, .+ and .+: Skipped: fix “.+” first\.$/m);
    assert.ok(!stdout.includes(environment.AUTH0_TOKEN));
  });

  it('prints the same as JSON', async () => {
    const options = atManagement(
      '--client-id',
      'demo-machine',
      '--client-secret',
      '-',
      '--organization',
      ACME,
      '--json',
    );
    const { code, stdout } = await run(options, { stdin: 'demo-machine-secret' });
    const report = JSON.parse(stdout) as {
      ok: boolean;
      target: string;
      steps: { id: string; mark: string }[];
    };
    assert.deepEqual([code, report.ok, report.target], [0, true, 'management']);
    assert.deepEqual(report.steps.find(({ id }) => id === 'access-levels')?.mark, 'notice');
  });

  it('prints no secret, even if a server repeats it', async (test) => {
    const echo = await fakeTenant(test, () =>
      Response.json({ error: CANARY, error_description: CANARY }, { status: 400 }),
    );
    const options = ['management', '--domain', echo.origin, '--client-id', 'me', '--client-secret', 'env'];
    const { code, stdout, stderr } = await run(options, { environment: { AUTH0_CLIENT_SECRET: CANARY } });
    assert.equal(code, 1);
    assert.match(stdout, /issues no token: 400 \(“\(secret\)”\)/);
    assert.ok(!(stdout + stderr).includes(CANARY));
  });

  const wrong: [string, () => string[], RegExp, Input?][] = [
    ['no target', () => [], /tenant, management or server/],
    ['another target', () => ['patient'], /tenant, management or server/],
    ['a target with a slip', () => ['tennant'], /Did you mean "tenant"\?/],
    ['no domain', () => ['tenant', '--token', CANARY], /--domain is missing/],
    [
      'an invalid domain',
      () => ['tenant', '--domain', 'acme/x', '--token', CANARY],
      /--domain takes a host such as/,
    ],
    ['no token', () => atTenant(), /No token: use --token TOKEN, - \(standard input\), or set AUTH0_TOKEN/],
    ['an empty token', () => atTenant('--token', '-'), /No token in standard input/, { stdin: '\n' }],
    [
      'a token of two lines',
      () => atTenant('--token', `a\n${CANARY}`),
      /The token contains characters or line breaks/,
    ],
    ['a token without its option', () => atTenant(CANARY), /Unexpected argument after "tenant"/],
    [
      'an unknown option',
      () => atTenant(`--tokenn=${CANARY}`),
      /Unknown option '--tokenn' for the target tenant\. Did you mean "--token"\?/,
    ],
    [
      'an invalid origin',
      () => atTenant('--token', CANARY, '--origin', 'app.example'),
      /--origin expects an origin/,
    ],
    [
      'a secret on the command line',
      () => atManagement('--client-id', 'me', '--client-secret', CANARY),
      /--client-secret expects "-" \(standard input\) or "env" \(AUTH0_CLIENT_SECRET\)/,
    ],
    ['two kinds of credentials', () => atManagement('--client-id', 'me', '--token', CANARY), /not both/],
    [
      'an organization name instead of its ID',
      () => atManagement('--token', CANARY, '--organization', 'acme'),
      /expects an ID such as org_/,
    ],
    ['no URL', () => ['server'], /--url is missing/],
    ['an unencrypted URL', () => ['server', '--url', 'http://app.example/my-org'], /--url must be https/],
    [
      'an invalid cookie',
      () => ['server', '--url', 'https://app.example/my-org', '--cookie', '-'],
      /The cookie contains characters or line breaks/,
      { stdin: CANARY },
    ],
  ];
  for (const [what, options, words, input] of wrong)
    it(`exits with 2 for ${what}`, async () => {
      const sources = { environment: {}, readInput: async () => input?.stdin ?? '' };
      const { code, output, error } = await runDoctor(options(), sources, false);
      assert.equal(code, 2);
      assert.match(error, words);
      assert.match(error, /^.+\nRun with --help to see the options\.\n$/);
      assert.ok(!(output + error).includes(CANARY));
    });

  it('prints errors to standard error only', async () => {
    const { code, stdout, stderr } = await run(atTenant('--token', `a\n${CANARY}`));
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^The token contains .+\nRun with --help to see the options\.\n$/);
    assert.ok(!stderr.includes(CANARY));
  });

  it('prints its options', async () => {
    const { code, stdout } = await run(['tenant', '--help']);
    assert.equal(code, 0);
    for (const option of ['--domain', '--token', '--origin', '--client-id', '--url', '--cookie', '--json'])
      assert.ok(stdout.includes(option), option);
  });

  it('ends with a summary', () => {
    const result = { id: 'expiry', title: 'Expiry', text: 'It is good.' } as const;
    const sum = (...marks: readonly ('good' | 'notice' | 'skipped')[]) => {
      const results = marks.map((mark) => ({ ...result, mark }));
      return inWords({ target: 'tenant', subject: 'acme', results }, false).split('\n').at(-2);
    };
    assert.equal(sum('good', 'good'), 'acme: all checks passed.');
    assert.equal(sum('good', 'skipped'), 'acme: no problems, 1 check skipped.');
    assert.equal(sum('notice', 'notice'), 'acme: no problems, 2 notices.');
  });

  it('prints colors to a terminal', () => {
    const result = {
      id: 'expiry',
      title: 'Expiry',
      mark: 'fault',
      text: 'It has expired.',
      advice: 'Get one.',
    } as const;
    const report = { target: 'tenant', subject: 'https://acme.auth0.test', results: [result] } as const;
    assert.equal(
      inWords(report, true),
      '\u001b[31m✗\u001b[0m Expiry: It has expired. Get one.\n\nhttps://acme.auth0.test: 1 problem.\n',
    );
  });
});

/** Runs the command to its end, with no secret in its environment but the given ones. */
async function run(options: readonly string[], { environment = {}, stdin = '' }: Input = {}) {
  const { AUTH0_TOKEN: _, AUTH0_CLIENT_SECRET: __, DOCTOR_COOKIE: ___, ...rest } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', COMMAND, 'doctor', ...options], {
    env: { ...rest, ...environment },
  });
  const output = [text(child.stdout), text(child.stderr)] as const;
  const closed = once(child, 'close') as Promise<[number | null]>;
  // A command that reads no input can exit before the input is written.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const [stdout, stderr] = await Promise.all(output);
  const [code] = await closed;
  return { code, stdout, stderr };
}
