/** Attacks, and the conditions that must hold for all of them. */
import assert from 'node:assert/strict';
import { settled } from '../../helpers/controlled-transport.js';
import { tellsNoSecret } from './secrets.js';
import type { ServerParts } from './server.js';
import { createTarget, TENANT, type Circumstances, type Target, type TargetName } from './target.js';

/** A trial against the server handlers. It rejects if they fail it. */
export interface Trial {
  readonly name: string;
  run(server: ServerParts): Promise<void>;
}

/** A complete response; `body` is undefined if it was cut off. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** The outcome of a request. */
export interface Outcome {
  readonly target: Target;
  readonly answer: Answer;
}

/** A request that must fail. */
export interface Attack {
  readonly name: string;
  readonly against: readonly TargetName[];
  readonly how?: Circumstances | undefined;
  readonly send: () => Request;
  /** How long to wait once nothing else happens, in milliseconds. */
  readonly wait?: number | undefined;
  readonly expect: (outcome: Outcome, server: ServerParts) => void | Promise<void>;
}

export const BOTH = ['proxy', 'bridge'] as const;

/** Turns an attack into a trial. */
export function trial(attack: Attack): Trial {
  return {
    name: attack.name,
    async run(server) {
      for (const name of attack.against) {
        const target = createTarget(server, name, attack.how);
        const answer = await finished(answerOf(target, attack.send()), target, attack.wait);
        holdsWhateverHappens(target, answer);
        await attack.expect({ target, answer }, server);
      }
    },
  };
}

/** Expects a refusal with this status, before anything has reached Auth0. */
export function refused(status: number): Attack['expect'] {
  return ({ target, answer }) => {
    assert.equal(answer.status, status, `${target.name} answers ${answer.status}: ${String(answer.body)}`);
    assert.deepEqual(target.seen, [], 'nothing may reach Auth0');
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json$/);
  };
}

/** Expects a refusal with this status; reads can have reached Auth0, but no changes. */
export function unchanged(status: number): Attack['expect'] {
  return ({ target, answer }) => {
    assert.equal(answer.status, status, `${target.name} answers ${answer.status}: ${String(answer.body)}`);
    const methods = new Set(target.seen.map(({ method }) => method).filter((method) => method !== 'GET'));
    assert.deepEqual([...methods], [], 'nothing may be changed');
  };
}

/** Expects the same response as for this request: the difference had no effect. */
export function asIf(send: () => Request, how?: Circumstances): Attack['expect'] {
  return async ({ target, answer }, server) => {
    const other = createTarget(server, target.name, how);
    const expected = await finished(answerOf(other, send()), other);
    assert.deepEqual(target.seen, other.seen, 'Auth0 has seen another request');
    assert.deepEqual(target.asked, other.asked, 'another token was asked for');
    assert.deepEqual(withoutId(answer), withoutId(expected), 'another answer was given');
    assert.ok(other.seen.length > 0 && expected.status < 300, 'what it is compared with has to succeed');
  };
}

/** Waits for work that must not need time. @throws if it doesn't end */
export async function finished<T>(
  running: Promise<T>,
  { clock }: Pick<Target, 'clock'>,
  wait = 0,
): Promise<T> {
  let outcome: { value: T } | { error: unknown } | undefined;
  running.then(
    (value) => (outcome = { value }),
    (error: unknown) => (outcome = { error }),
  );
  for (let turns = 0; turns < 20 && !outcome; turns++) await settled();
  if (!outcome && wait > 0) await clock.advance(wait);
  for (let turns = 0; turns < 200 && !outcome; turns++) await settled();
  if (!outcome) throw new Error('It does not end.');
  if ('error' in outcome) throw outcome.error as Error;
  return outcome.value;
}

/** Reads a response with its body. */
export async function answerOf({ handler }: Pick<Target, 'handler'>, request: Request): Promise<Answer> {
  const response = await handler(request);
  const body = await response.text().catch((error: unknown) => {
    tellsNoSecret('an answer that breaks off', String(error));
    return undefined;
  });
  const answer = { status: response.status, headers: response.headers, body };
  isWholeProblem(answer);
  return answer;
}

/** Headers that no response may have: CORS permissions, redirects, cookies. */
const NEVER =
  /^(access-control-.*|set-cookie|location|refresh|link|www-authenticate|clear-site-data|content-encoding|content-length|transfer-encoding|connection|upgrade|dpop-nonce|server.*|via|x-powered-by|service-worker-allowed|alt-svc|vary|etag|x-evil.*)$/;

/** Conditions for every response, and for everything that reaches Auth0. */
export function holdsWhateverHappens(target: Target, { status, headers, body }: Answer): void {
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
  assert.match(
    headers.get('content-security-policy') ?? '',
    /^default-src 'none'; frame-ancestors 'none'; sandbox$/,
  );
  const wrong = [...headers.keys()].filter((name) => NEVER.test(name));
  assert.deepEqual(wrong, [], 'no answer may have these headers');
  tellsNoSecret('an answer', JSON.stringify([...headers]) + String(body));
  tellsNoSecret('the log', JSON.stringify(target.log));
  for (const seen of target.seen) {
    assert.doesNotMatch(JSON.stringify(seen), /evil/i, 'Auth0 has seen what the attacker said');
    assert.equal(new URL(seen.url).origin, TENANT);
    assert.match(seen.url, /^https:\/\/acme\.auth0\.test\/(my-org\/|api\/v2\/organizations\/org_acme\/)/);
  }
  assert.equal(target.log.length, 1, 'every answer is logged');
  const [logged] = target.log;
  assert.equal(logged?.status, status, 'the log has another status');
  assert.equal(logged.code, codeIn(headers, body), 'the log has another reason');
}

/** What the log must say of an answer; undefined for one that is not a refusal of the server's own. */
function codeIn(headers: Headers, body: string | undefined): string | undefined {
  if (headers.get('content-type') !== 'application/problem+json') return undefined;
  const { type } = JSON.parse(body ?? '') as { type: string };
  return /^urn:org-connections:error:(.+)$/.exec(type)?.[1] ?? 'api';
}

/** A refusal says in words what is wrong, and repeats its status (contract A11). */
export function isWholeProblem({ status, headers, body }: Answer): void {
  if (headers.get('content-type') !== 'application/problem+json') return;
  const told = JSON.parse(body ?? '') as Record<string, unknown>;
  assert.equal(told['status'], status, `it says another status: ${String(body)}`);
  assert.match(
    String(told['type']),
    /^(urn:org-connections:error:[a-z-]+|https:\/\/auth0\.com\/api-errors#A0E-\d{3}-\d{4})$/,
  );
  assert.match(String(told['title']), /^[A-Z]\w+/);
  if (!Array.isArray(told['validation_errors'])) assert.match(String(told['detail']), /^\S.* \S.*$/);
}

/** The request ID differs each time. */
function withoutId({ headers, ...answer }: Answer) {
  return { ...answer, headers: [...headers].filter(([name]) => name !== 'x-request-id') };
}
