/** Runs the requests of two users: a schedule decides the order in which they are started, aborted and answered. */
import '../../helpers/immediate-hmac.js';
import assert from 'node:assert/strict';
import type { Handler } from '../../../src/server/index.js';
import { settled } from '../../simulation/clock.js';
import { Turns, type Tally } from './turns.js';

/** A pending request. */
export interface Racer {
  readonly request: Request;
  readonly controller: AbortController;
  /** Checks the response; throws if it is wrong. */
  readonly check: (answer: RaceAnswer) => void;
}

export interface RaceAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty if it was cut off. */
  readonly body: string;
}

/** The used members of a `Request`, cheaper to create. */
export function lightRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: object | undefined,
  signal: AbortSignal,
): Request {
  const all = new Headers({ 'x-org-connections': '1', 'content-type': 'application/json', ...headers });
  const stream = body === undefined ? null : new Response(JSON.stringify(body)).body;
  const url = `https://app.example/my-org${path}`;
  return { method, url, headers: all, body: stream, signal } as Request;
}

/** Longer than any schedule, so that timeouts are rare. */
export const PATIENCE = 86_400_000;

/** The differences between kinds of races. */
export interface World {
  readonly handler: Handler;
  /** A request, and the check of its response. */
  start(): Racer;
  /** An event without a request. */
  mishap(): void | Promise<void>;
  /** Checks the conditions that always hold. */
  hold?(): void;
  /** Checks the conditions that hold once everything is answered. */
  end?(): void;
}

const REQUESTS = 4;
const STEPS = 40;

/** @throws if a condition is violated, with the seed and all events */
export async function race(seed: number, tally: Tally, open: (turns: Turns) => World): Promise<void> {
  const turns = new Turns(seed);
  try {
    await run(turns, open(turns), tally);
  } catch (error) {
    const story = turns.trace.map((line) => `  ${line}`).join('\n');
    throw new Error(`With RACE_SEED=${seed}: ${(error as Error).message}\n${story}`, { cause: error });
  }
}

async function run(turns: Turns, world: World, tally: Tally): Promise<void> {
  const { dice } = turns;
  const running = new Set<Racer>();
  let left = REQUESTS;

  const start = () => {
    left--;
    const racer = world.start();
    running.add(racer);
    turns.note(`${racer.request.method} ${new URL(racer.request.url).pathname}`);
    void answerOf(world.handler, racer)
      .then((answer) => {
        tally.add(`× ${answer.status}`);
        turns.note(`answered ${answer.status} ${answer.body}`);
        racer.check(answer);
      })
      .catch((error: unknown) => turns.broken.push(error))
      .finally(() => running.delete(racer));
  };

  const step = async () => {
    if (left > 0 && dice.once(3)) start();
    await settled();
    if (running.size > 0 && dice.once(40)) dice.pick([...running]).controller.abort();
    if (dice.once(8)) await world.mishap();
    await turns.next();
    world.hold?.();
    if (turns.broken.length > 0) throw turns.broken[0];
  };

  for (let steps = 0; steps < STEPS; steps++) await step();
  while (left > 0) start();
  await settled();
  // From here on, only pending requests continue.
  while (await turns.next()) world.hold?.();
  if (turns.broken.length > 0) throw turns.broken[0];
  assert.equal(running.size, 0, 'not everything was answered');
  world.end?.();
}

async function answerOf(handler: Handler, { request }: Racer): Promise<RaceAnswer> {
  const { status, headers, ...response } = await handler(request).then((answer) => ({
    status: answer.status,
    headers: answer.headers,
    text: answer.text().catch(() => ''),
  }));
  return { status, headers, body: await response.text };
}

/** Fails if something is requested while the same request is pending and not aborted. */
export class OneAtATime {
  readonly #asked = new Map<string, number>();
  readonly #now: () => number;
  readonly #patience: number;

  /** @param patience milliseconds after which a caller stops waiting */
  constructor(now: () => number, patience: number) {
    this.#now = now;
    this.#patience = patience;
  }

  async run<T>(what: string, work: () => Promise<T>): Promise<T> {
    const before = this.#asked.get(what) ?? -Infinity;
    const startedAt = this.#now();
    assert.ok(startedAt - before >= this.#patience, `${what} is asked for twice at a time`);
    this.#asked.set(what, startedAt);
    try {
      return await work();
    } finally {
      if (this.#asked.get(what) === startedAt) this.#asked.delete(what);
    }
  }
}
