/** Each refusal over HTTP: where it is said, that everything typed is kept, and that the creation then succeeds. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { Change } from '../../../demo/protocol.js';
import { launchBrowser } from '../../helpers/node/browser.js';
import { OURS, startDemo, type RunningDemo } from '../demo-process.js';
import { begin, paste, shows, type Journey } from './keys.js';
import type { Provided } from './providers.js';
import { go, refused, toReview } from './steps.js';

const LIST = '/my-org/identity-providers';
const SECRET = 'S3cret-of-Okta_9';
const GOOD = 'acme.okta.com';

interface Refusal {
  readonly name: string;
  /** The domain that is pasted; default: a good one. */
  readonly domain?: string;
  /** What is set at the demo's server before. */
  readonly before?: Change;
  readonly after?: Change;
  readonly says: string;
  /** The step and the field with the focus; default: the review and its button. */
  readonly at?: readonly [step: string, field: string];
  /** What is pasted there; default: nothing, because the server has changed its mind. */
  readonly mended?: string;
}

const REFUSALS: readonly Refusal[] = [
  {
    name: 'a host that can’t be reached',
    domain: 'acme.invalid',
    says: 'acme.invalid can’t be reached from the internet',
    at: ['From your provider', 'Okta domain'],
    mended: GOOD,
  },
  {
    name: 'a name that another admin has taken meanwhile',
    says: 'Either this technical name is taken',
    at: ['Names', 'Technical name'],
    mended: 'acme-people',
  },
  {
    name: 'an option that the server doesn’t accept',
    domain: 'a.b',
    says: 'must NOT have fewer than 4 characters',
    at: ['From your provider', 'Okta domain'],
    mended: GOOD,
  },
  {
    name: 'a missing permission',
    before: { failure: '403', failing: 'switching' },
    says: 'You don’t have permission for this.',
  },
  {
    name: 'an ended session',
    before: { isSignedIn: false },
    after: { isSignedIn: true },
    says: 'Your session has ended. Sign in again.',
  },
];

describe('over HTTP, a refused creation keeps what was typed:', () => {
  const ends: (() => unknown)[] = [];
  let browser: Browser;
  let demo: RunningDemo;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    demo = await startDemo({ after: (end) => ends.push(end) });
    page = await browser.newPage();
  });
  after(async () => {
    for (const end of ends) end();
    await browser.close();
  });

  async function review(domain = GOOD, displayName = 'Acme Staff'): Promise<Journey> {
    await send('DELETE', '/demo/control');
    await page.goto(demo.origin);
    await page.waitForSelector('aria/Add connection[role="button"]');
    const journey = await begin(page);
    await toReview(journey, okta(domain), displayName);
    return journey;
  }

  async function send(method: string, path: string, body?: object): Promise<void> {
    const headers = { ...OURS, 'Content-Type': 'application/json' };
    const answer = await demo.ask(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  }

  async function created(): Promise<unknown[]> {
    const { identity_providers: all } = (await (await demo.ask(LIST)).json()) as {
      identity_providers: Record<string, unknown>[];
    };
    return all.filter((one) => one['display_name'] === 'Acme Staff').map(({ options }) => options);
  }

  for (const { name, domain, before: change, after: back, says, at, mended } of REFUSALS)
    it(name, async () => {
      const journey = await review(domain);
      if (change) await send('POST', '/demo/control', change);
      if (at?.[1] === 'Technical name') await send('POST', LIST, TAKEN);
      await refused(journey, says, at);
      const values = await journey.seen.evaluate((all) => all.values());
      const kept = ['Okta domain', 'Client ID', 'Client secret', 'Display name'].map(
        (field) => values[field],
      );
      assert.deepEqual(kept, [domain ?? GOOD, CLIENT_ID, SECRET, 'Acme Staff']);
      assert.deepEqual(await created(), []);
      if (back) await send('POST', '/demo/control', back);
      if (at && mended) await paste(journey, at[1], mended);
      if (at?.[0] === 'From your provider') await go(journey, 'Continue', 'Names');
      if (at) await go(journey, 'Continue', 'Review');
      await go(journey, 'Create', 'Finish');
      assert.deepEqual(await created(), [{ domain: GOOD, client_id: CLIENT_ID }]);
    });

  it('too many requests, which are waited for', async () => {
    const journey = await review();
    await send('POST', '/demo/control', { failure: '429', failing: 'switching' });
    await go(journey, 'Create', 'Finish');
    assert.deepEqual(await created(), [{ domain: GOOD, client_id: CLIENT_ID }]);
  });
});

const CLIENT_ID = '0oa1b2c3d4E5f6G7h8i9';

/** Has the name that is proposed for the connection. */
const TAKEN = {
  name: 'acme-staff',
  strategy: 'adfs',
  options: { adfs_server: 'adfs.acme.com' },
  display_name: 'Another',
};

function okta(domain: string): Provided {
  const options = { domain: GOOD, client_id: CLIENT_ID };
  const pasted = [
    ['Okta domain', domain],
    ['Client ID', CLIENT_ID],
    ['Client secret', SECRET],
  ] as const;
  return { strategy: 'okta', provider: 'Okta', pasted, sent: options, stored: options };
}
