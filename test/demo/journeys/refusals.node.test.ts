/** Each refusal over HTTP: where it is said, that everything typed is kept, and that the creation then succeeds. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { begin, paste, type Journey } from './keys.js';
import type { Provided } from './providers.js';
import { GOOD, PASSING, REFUSALS, resetDemo, type Refusal } from './refusals.js';
import { go, refused, toReview } from './steps.js';
import { bodiesOf, LIST, recordPosted, type Stored } from './wire.js';
import { stage } from './stage.js';

const NAME = 'Acme Staff';
const CLIENT_ID = '0oa1b2c3d4E5f6G7h8i9';
const SECRET = 'S3cret-of-Okta_9';
const STORED = { domain: GOOD, client_id: CLIENT_ID };

describe('over HTTP, a creation that is refused keeps what was typed:', () => {
  const here = stage();

  /** A journey whose next step is to create. */
  async function review(test: TestContext, domain = GOOD) {
    await resetDemo(here.demo);
    const journey = await begin(test, here.browser, here.demo.origin);
    const { page } = journey;
    const posted = recordPosted(page);
    await toReview(journey, okta(domain), NAME);
    return { journey, posted, scene: { page, demo: here.demo } };
  }

  async function storedOptions(): Promise<unknown[]> {
    const { identity_providers: all } = (await (await here.demo.ask(LIST)).json()) as {
      identity_providers: Stored[];
    };
    return all.filter((one) => one['display_name'] === NAME).map(({ options }) => options);
  }

  for (const refusal of REFUSALS)
    it(refusal.name, async (test) => {
      const { domain = GOOD, says, at, changed } = refusal;
      const { journey, posted, scene } = await review(test, domain);
      await refusal.before?.(scene);
      await refused(journey, says, at);
      assert.deepEqual(await typedIn(journey), [domain, CLIENT_ID, SECRET]);
      await refusal.after?.(scene);
      assert.deepEqual(await storedOptions(), []);
      await mend(journey, refusal);
      await go(journey, 'Create', 'Finish');
      const [first, again, ...others] = await bodiesOf(posted);
      assert.deepEqual([first?.['display_name'], others], [NAME, []]);
      assert.deepEqual(again, { ...first, options: { ...STORED, client_secret: SECRET }, ...changed });
      assert.deepEqual(await storedOptions(), [STORED]);
    });

  for (const { name, before: prepare } of PASSING)
    it(name, async (test) => {
      const { journey, posted, scene } = await review(test);
      await prepare?.(scene);
      await go(journey, 'Create', 'Finish');
      assert.equal((await bodiesOf(posted)).length, 1);
      assert.deepEqual(await storedOptions(), [STORED]);
    });
});

/** What is in the fields for what the provider gives. */
async function typedIn({ seen }: Journey): Promise<unknown[]> {
  const values = await seen.evaluate((all) => all.values());
  return ['Okta domain', 'Client ID', 'Client secret'].map((field) => values[field]);
}

/** From where the refusal is said to the review. */
async function mend(journey: Journey, { at, mended }: Refusal): Promise<void> {
  if (!at || !mended) return;
  const [step, field] = at;
  await paste(journey, field, mended);
  if (step === 'From your provider') await go(journey, 'Continue', 'Names');
  await go(journey, 'Continue', 'Review');
}

function okta(domain: string): Provided {
  const pasted = [
    ['Okta domain', domain],
    ['Client ID', CLIENT_ID],
    ['Client secret', SECRET],
  ] as const;
  return { strategy: 'okta', provider: 'Okta', pasted, sent: STORED, stored: STORED };
}
