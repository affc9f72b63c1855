/** The ways in which the server refuses a creation, and what an admin then does. */
import type { Page } from 'puppeteer-core';
import type { Change } from '../../../demo/protocol.js';
import { OURS, type RunningDemo } from '../demo-process.js';
import { LIST, loseNextAnswer, spoilNextPost } from './wire.js';

/** A domain that the server accepts. */
export const GOOD = 'acme.okta.com';

/** What a refusal can be brought about with. */
export interface Scene {
  readonly page: Page;
  readonly demo: RunningDemo;
}

export interface Refusal {
  readonly name: string;
  /** The domain that is pasted; default: a good one. */
  readonly domain?: string;
  /** Happens before the creation is sent. */
  readonly before?: (scene: Scene) => Promise<void>;
  /** Happens before it is sent again. */
  readonly after?: (scene: Scene) => Promise<void>;
  readonly says: string;
  /** The step and the control with the focus; default: the review and its button. */
  readonly at?: readonly [step: string, control: string];
  /** What is pasted there; default: nothing, because the server has changed its mind. */
  readonly mended?: string;
  /** What of the body is then other than it was. */
  readonly changed?: Readonly<Record<string, unknown>>;
}

/** Has the name that is proposed for the connection. */
const TAKEN = {
  name: 'acme-staff',
  strategy: 'adfs',
  options: { adfs_server: 'adfs.acme.com' },
  display_name: 'Another',
};

export const REFUSALS: readonly Refusal[] = [
  {
    name: 'a host that can’t be reached',
    domain: 'acme.invalid',
    says: 'acme.invalid can’t be reached from the internet',
    at: ['From your provider', 'Okta domain'],
    mended: GOOD,
  },
  {
    name: 'a name that another admin has taken meanwhile',
    before: ({ demo }) => send(demo, 'POST', LIST, TAKEN),
    says: 'Either this technical name is taken',
    at: ['Names', 'Technical name'],
    mended: 'acme-people',
    changed: { name: 'acme-people' },
  },
  {
    name: 'an option that the server doesn’t accept',
    before: ({ page }) => spoilNextPost(page, { domain: 'a.b' }),
    says: 'must NOT have fewer than 4 characters',
    at: ['From your provider', 'Okta domain'],
    mended: GOOD,
  },
  {
    name: 'a missing permission',
    before: ({ demo }) => control(demo, { failure: '403', failing: 'switching' }),
    says: 'You don’t have permission for this.',
  },
  {
    name: 'an ended session',
    before: ({ demo }) => control(demo, { isSignedIn: false }),
    after: ({ demo }) => control(demo, { isSignedIn: true }),
    says: 'Your session has ended. Sign in again.',
  },
  {
    name: 'a connection to the server that drops',
    // A browser tries again by itself where a connection that it has used before drops.
    before: ({ demo }) => control(demo, { failure: 'network', failures: 9, failing: 'switching' }),
    after: ({ demo }) => control(demo, { failure: null }),
    says: 'We couldn’t confirm whether the connection was created.',
  },
];

/** What an admin needn't do anything about. */
export const PASSING: readonly Pick<Refusal, 'name' | 'before'>[] = [
  {
    name: 'too many requests, which are waited for',
    before: ({ demo }) => control(demo, { failure: '429', failing: 'switching' }),
  },
  {
    name: 'a lost answer, in place of which the list tells',
    before: ({ page }) => loseNextAnswer(page),
  },
];

/** Sets how the server behaves. */
export async function control(demo: RunningDemo, change: Change): Promise<void> {
  await send(demo, 'POST', '/demo/control', change);
}

/** The organization as it was in the beginning, at a server that behaves. */
export async function resetDemo(demo: RunningDemo): Promise<void> {
  await send(demo, 'DELETE', '/demo/control');
}

async function send(demo: RunningDemo, method: string, path: string, body?: object): Promise<void> {
  const headers = { ...OURS, 'Content-Type': 'application/json' };
  const answer = await demo.ask(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`${method} ${path} got ${answer.status}.`);
}
