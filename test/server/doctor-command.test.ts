/** The command `npm run doctor` as a process: exit codes, where secrets come from, and that none is ever printed. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runDoctor } from '../../demo/doctor/command.js';
import { inWords } from '../../demo/doctor/report.js';
import { fakeTenant } from './doctor-report.js';
import { ACME, startTenant, type RunningTenant } from './oidc-visitor.js';

const COMMAND = fileURLToPath(new URL('../../demo/doctor/doctor.ts', import.meta.url));
const CANARY = 'canary-5e81';

interface Input {
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

describe('npm run doctor', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant()));
  after(() => tenant.stop());

  const atTenant = (...options: string[]) => ['tenant', '--domain', tenant.origin, ...options];
  const atManagement = (...options: string[]) => ['management', '--domain', tenant.origin, ...options];

  it('takes a token from standard input, and ends with 0 where all is well', async () => {
    const options = atTenant('--token', '-', '--origin', 'http://localhost:5173');
    const { code, stdout, stderr } = await run(options, { stdin: `Bearer ${await tenant.mint()}\n` });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /^✓ Domain: .* is a tenant\.\n✓ Clock: /);
    assert.match(stdout, /✓ Connections: The organization’s admins see 9 connections\.\n/);
    assert.ok(!stdout.includes('\u001b'), 'no colors for a pipe');
  });

  it('takes a token from the environment, and ends with 1 where something is wrong', async () => {
    const environment = { AUTH0_TOKEN: await tenant.mint({ organization: '' }) };
    const { code, stdout } = await run(atTenant(), { environment });
    assert.equal(code, 1);
    assert.match(stdout, /\n✗ Organization: .*org_id is missing.*\n/);
    assert.match(stdout, /: 1 thing to mend, \d+ steps not looked at\.\n$/);
    assert.ok(!stdout.includes(environment.AUTH0_TOKEN));
  });

  it('tells machines the same', async () => {
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

  it('prints no secret, whatever the server repeats', async (test) => {
    const echo = await fakeTenant(test, () =>
      Response.json({ error: CANARY, error_description: CANARY }, { status: 400 }),
    );
    const options = ['management', '--domain', echo.origin, '--client-id', 'me', '--client-secret', 'env'];
    const { code, stdout, stderr } = await run(options, { environment: { AUTH0_CLIENT_SECRET: CANARY } });
    assert.equal(code, 1);
    assert.match(stdout, /gives no token: 400 \(“\(secret\)”\)/);
    assert.ok(!(stdout + stderr).includes(CANARY));
  });

  const wrong: [string, () => string[], RegExp, Input?][] = [
    ['nothing', () => [], /tenant, management or server/],
    ['another target', () => ['patient'], /tenant, management or server/],
    ['no domain', () => ['tenant', '--token', CANARY], /--domain is missing/],
    [
      'a domain that is none',
      () => ['tenant', '--domain', 'acme/x', '--token', CANARY],
      /--domain takes a host such as/,
    ],
    ['no token', () => atTenant(), /no token: give --token TOKEN, - \(standard input\), or set AUTH0_TOKEN/],
    ['an empty token', () => atTenant('--token', '-'), /no token in standard input/, { stdin: '\n' }],
    ['a token of two lines', () => atTenant('--token', `a\n${CANARY}`), /was given as token is none/],
    ['a token without its option', () => atTenant(CANARY), /a word too many/],
    [
      'an option that is not there',
      () => atTenant(`--tokenn=${CANARY}`),
      /Unknown option '--tokenn', for the target tenant/,
    ],
    [
      'an origin that is none',
      () => atTenant('--token', CANARY, '--origin', 'app.example'),
      /--origin takes an origin/,
    ],
    [
      'a secret on the command line',
      () => atManagement('--client-id', 'me', '--client-secret', CANARY),
      /--client-secret takes - \(standard input\) or env \(AUTH0_CLIENT_SECRET\)/,
    ],
    ['two ways in', () => atManagement('--client-id', 'me', '--token', CANARY), /not both/],
    [
      'a name for an id',
      () => atManagement('--token', CANARY, '--organization', 'acme'),
      /takes an id such as org_/,
    ],
    ['no address', () => ['server'], /--url is missing/],
    ['an address in the open', () => ['server', '--url', 'http://app.example/my-org'], /--url needs https/],
    [
      'cookies that are none',
      () => ['server', '--url', 'https://app.example/my-org', '--cookie', '-'],
      /was given as cookie is none/,
      { stdin: CANARY },
    ],
  ];
  for (const [what, options, words, input] of wrong)
    it(`ends with 2 for ${what}`, async () => {
      const sources = { environment: {}, readInput: async () => input?.stdin ?? '' };
      const { code, output, complaint } = await runDoctor(options(), sources, false);
      assert.equal(code, 2);
      assert.match(complaint, words);
      assert.match(complaint, /^.+\n--help tells the options\.\n$/);
      assert.ok(!(output + complaint).includes(CANARY));
    });

  it('complains where no machine reads on', async () => {
    const { code, stdout, stderr } = await run(atTenant('--token', `a\n${CANARY}`));
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^What was given as token is none: .+\n--help tells the options\.\n$/);
    assert.ok(!stderr.includes(CANARY));
  });

  it('tells its options', async () => {
    const { code, stdout } = await run(['tenant', '--help']);
    assert.equal(code, 0);
    for (const option of ['--domain', '--token', '--origin', '--client-id', '--url', '--cookie', '--json'])
      assert.ok(stdout.includes(option), option);
  });

  it('sums up', () => {
    const result = { id: 'expiry', title: 'Expiry', text: 'It is good.' } as const;
    const sum = (...marks: readonly ('good' | 'notice' | 'skipped')[]) => {
      const results = marks.map((mark) => ({ ...result, mark }));
      return inWords({ target: 'tenant', subject: 'acme', results }, false).split('\n').at(-2);
    };
    assert.equal(sum('good', 'good'), 'acme: all is well.');
    assert.equal(sum('good', 'skipped'), 'acme: nothing to mend, 1 step not looked at.');
    assert.equal(sum('notice', 'notice'), 'acme: nothing to mend, 2 things to know.');
  });

  it('has colors for a terminal', () => {
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
      '\u001b[31m✗\u001b[0m Expiry: It has expired. Get one.\n\nhttps://acme.auth0.test: 1 thing to mend.\n',
    );
  });
});

/** The command until it ends, with nothing in its environment that it could take for a secret. */
async function run(options: readonly string[], { environment = {}, stdin = '' }: Input = {}) {
  const { AUTH0_TOKEN: _, AUTH0_CLIENT_SECRET: __, DOCTOR_COOKIE: ___, ...rest } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', COMMAND, ...options], {
    env: { ...rest, ...environment },
  });
  const output = [text(child.stdout), text(child.stderr)] as const;
  const closed = once(child, 'close') as Promise<[number | null]>;
  // A command that reads no input may be gone before it was written.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const [stdout, stderr] = await Promise.all(output);
  const [code] = await closed;
  return { code, stdout, stderr };
}
