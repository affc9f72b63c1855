/** Failures whose messages, bodies and headers contain secrets: none may reach a page, a log or the console. */
import assert from 'node:assert/strict';
import { answerOf, BOTH, finished, holdsWhateverHappens, trial, type Attack, type Trial } from './attack.js';
import { ask, change, DETACH, LIST, ONE, pieces } from './requests.js';
import { SECRETS, talkative, tellsNoSecret } from './secrets.js';
import type { ServerParts } from './server.js';
import { createTarget, WHO, type Answering, type Circumstances, type Target } from './target.js';

const ALL = Object.values(SECRETS).join(' ');
/** An error of the API that echoes everything that it was sent. */
function echo(status: number): Answering {
  return ({ headers }) => {
    const message = `Invalid token ${JSON.stringify(headers)}`;
    const body = { statusCode: status, status, message, detail: message, error_description: message };
    const told = new Map(headers).get('dpop') ?? new Map(headers).get('authorization') ?? '';
    const repeated = { 'x-request-id': told, 'x-correlation-id': told, 'retry-after': told };
    return Response.json(body, { status, headers: repeated });
  };
}

/** The same with a nonce, requiring a proof. */
function nonceEcho(): Response {
  const headers = { 'dpop-nonce': SECRETS.nonce, 'www-authenticate': 'DPoP error="use_dpop_nonce"' };
  return Response.json({ detail: `wrong nonce ${SECRETS.nonce}` }, { status: 401, headers });
}

const proven = { createProof: async () => SECRETS.proof };

const throwing = (error: () => unknown) => () => {
  throw error() as Error;
};
const rejecting = (error: () => unknown) => () => Promise.resolve().then(throwing(error));

/** Failures of the host's own functions. */
function host(fails: (error: () => unknown) => () => Promise<never>, error: () => unknown): Circumstances {
  const session = async () => ({ ...WHO, getAccessToken: fails(error) });
  return { proxy: { getSession: session }, bridge: { getManagementToken: fails(error) } };
}

const ERRORS: readonly (readonly [name: string, error: () => unknown])[] = [
  ['an error', talkative],
  ['a failed connection', () => Object.assign(new TypeError(ALL), { cause: talkative() })],
  ['another factor', () => ({ error: 'mfa_required', error_description: ALL, mfa_token: SECRETS.user })],
  ['a text', () => ALL],
  ['nothing', () => undefined],
];

const HOST: readonly (readonly [name: string, how: Circumstances])[] = ERRORS.flatMap(([name, error]) => [
  [`a token that fails with ${name}`, host(rejecting, error)],
  [`a token that throws ${name}`, host(throwing, error)],
  [
    `a session that fails with ${name}`,
    { proxy: { getSession: rejecting(error) }, bridge: { getSession: rejecting(error) } },
  ],
  [`a fetch that fails with ${name}`, { answer: rejecting(error) }],
  [`a proof that fails with ${name}`, { token: { createProof: rejecting(error) } }],
]);

const MORE: readonly (readonly [name: string, how: Circumstances])[] = [
  [
    'a token that is none',
    host(() => async () => Promise.resolve({ accessToken: `${ALL}\n` }) as never, talkative),
  ],
  ['no token at all', host(() => async () => Promise.resolve(undefined) as never, talkative)],
  ['a proof with a line break', { token: { createProof: async () => `${SECRETS.proof}\nX: 1` } }],
  ['a host that says the level by throwing', { bridge: { accessLevel: throwing(talkative) } }],
  ['a host that says the name by throwing', { bridge: { displayName: throwing(talkative) } }],
  ['an answer that breaks off', { answer: () => new Response(breaking()) }],
  ['an error that breaks off', { answer: () => new Response(breaking(), { status: 500 }) }],
  ['an error of words', { answer: ({ headers }) => new Response(JSON.stringify(headers), { status: 403 }) }],
  ['a nonce', { answer: nonceEcho, token: proven }],
  ...[400, 401, 403, 404, 409, 422, 429, 500, 503].flatMap(
    (status) =>
      [
        [`an answer ${status} that repeats all`, { answer: echo(status) }],
        [`an answer ${status} that repeats a proof`, { answer: echo(status), token: proven }],
      ] as const,
  ),
];

const KEPT = ['list', 'put', 'remove'] as const;

export const FAILURES: readonly Attack[] = [
  ...[...HOST, ...MORE].flatMap(([name, how]) => [
    failure(`failure: ${name}`, how, () => ask(LIST)),
    failure(`failure: ${name}, of one`, how, () => ask(ONE)),
    failure(`failure: ${name}, of a change`, how, () => change()),
  ]),
  ...KEPT.map((name) =>
    failure(
      `failure: a place for values that throws at ${name}`,
      {
        answer: older,
        bridge: { accessLevel: () => 'full', keepValues: { ...places(), [name]: rejecting(talkative) } },
      },
      () => (name === 'remove' ? ask(DETACH, {}, 'POST') : change()),
    ),
  ),
];

export const FAILURE_TRIALS: readonly Trial[] = [
  ...FAILURES.map(trial),
  { name: 'failure: a log that throws', run: logFails },
  {
    name: 'failure: a client whose token can not be had',
    async run(server) {
      for (const answer of [
        rejecting(talkative),
        async () => Response.json({ error: ALL, error_description: ALL }),
      ]) {
        const target: Target = createTarget(server, 'bridge', {
          bridge: {
            getManagementToken: server.clientCredentials({
              ...{ domain: 'acme.auth0.test', clientId: 'client', clientSecret: SECRETS.client },
              fetch: answer,
            }),
          },
        });
        const told = await finished(answerOf(target, ask(LIST)), target);
        assert.equal(told.status, 502);
        holdsWhateverHappens(target, told);
      }
    },
  },
];

/** A failing log function must not affect the response. */
async function logFails(server: ServerParts): Promise<void> {
  const how = { log: throwing(talkative) };
  for (const name of BOTH) {
    const target = createTarget(server, name, { proxy: how, bridge: how });
    const { status } = await finished(answerOf(target, ask(LIST)), target);
    assert.equal(status, 200);
  }
}

function failure(name: string, how: Circumstances, send: () => Request): Attack {
  return { name, against: BOTH, how, send, expect: ({ answer }) => tellsNoSecret(name, answer.body ?? '') };
}

function breaking(): ReadableStream<Uint8Array> {
  const given = pieces('{"a":').getReader();
  return new ReadableStream({
    async pull(controller) {
      const { value } = await given.read();
      if (value) controller.enqueue(value);
      else controller.error(talkative());
    },
  });
}

/** A tenant with only the older family of routes (contract B2), and one connection. */
function older({ url, method }: { url: string; method: string }): Response {
  if (!url.includes('/enabled_connections')) return Response.json({ message: 'Not here' }, { status: 404 });
  if (method === 'DELETE') return new Response(null, { status: 204 });
  const one = { connection_id: 'con_full', connection: { name: 'con_full', strategy: 'okta' } };
  return Response.json(url.includes('/con_full') ? one : [one]);
}

function places() {
  const kept = {
    ...{ version: '1', connectionId: 'con_full', connectionName: 'con_full', strategy: 'okta' },
    ...{ showAsButton: true, assignMembershipOnLogin: true },
  };
  return { list: async () => [kept], put: async () => {}, remove: async () => {} };
}
