/** Follows a client secret and a private key through journeys over HTTP: where they can be found, and when no more. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { findInMemory, NOWHERE } from './heap.js';
import { begin, paste, press, shows, type Journey } from './keys.js';
import { control, resetDemo } from './refusals.js';
import { addConnection, chooseProvider, go, nameIt, pasteValues, refused } from './steps.js';
import { carriersOf, MARK, nowhereElse, toldOf, watch, type Watched } from './watch.js';
import { LIST } from './wire.js';
import { stage } from './stage.js';

const SECRET = `${MARK}_S3cret`;
/** Never a real key: only its first line says what it would be. */
const PRIVATE_KEY = `-----BEGIN PRIVATE KEY-----\n${MARK.repeat(8)}\n-----END PRIVATE KEY-----\n`;
const PASTED = [
  ['Okta domain', 'acme.okta.com'],
  ['Client ID', '0oa1b2c3d4E5f6G7h8i9'],
  ['Client secret', SECRET],
] as const;

const CREATION = `POST ${LIST}: body`;

describe('a secret, once it is pasted,', () => {
  const here = stage();

  async function open(test: TestContext): Promise<Watched> {
    await resetDemo(here.demo);
    return watch(await begin(test, here.browser, here.demo.origin));
  }

  /** From the assistant's first step to its last before the connection is created. */
  async function toReview({ journey }: Watched): Promise<void> {
    await chooseProvider(journey, { provider: 'Okta' });
    await pasteValues(journey, PASTED);
    await nameIt(journey, 'Acme Staff');
  }

  it('is in its control and in what creates the connection, and gone once that is done', async (test) => {
    const watched = await open(test);
    const { journey } = watched;
    await addConnection(journey);
    await toReview(watched);
    await nowhereElse(watched, [SECRET]);
    await control(here.demo, { failure: '403', failing: 'switching' });
    await refused(journey, 'You don’t have permission for this.');
    await nowhereElse(watched, [SECRET]);
    await go(journey, 'Create', 'Finish');
    await nowhereElse(watched, []);
    assert.deepEqual(await findInMemory(journey.page, MARK), NOWHERE);
    assert.deepEqual(await carriersOf(watched), [CREATION, CREATION]);
    const told = await toldOf(watched);
    for (const type of ['org-draft-changed', 'org-connection-create', 'org-error', 'org-connection-created'])
      assert.ok(told.includes(type), type);
  });

  it('is only in its field even then, and would be found where something keeps it', async (test) => {
    const watched = await open(test);
    const { page, seen } = watched.journey;
    await addConnection(watched.journey);
    await toReview(watched);
    assert.deepEqual(await findInMemory(page, MARK), { onHeap: false, inField: true });
    await page.evaluate((all) => Object.assign(window, { kept: all.secrets() }), seen);
    assert.deepEqual(await findInMemory(page, MARK), { onHeap: true, inField: true });
  });

  it('is gone after “Continue later” where the assistant stays', async (test) => {
    const watched = await open(test);
    const { page, seen } = watched.journey;
    await seen.evaluate((all) => all.standAlone());
    await page.waitForFunction((all) => all.step() === 'Provider', {}, seen);
    await toReview(watched);
    await press(watched.journey, 'Continue later');
    await shows(watched.journey, 'Client secrets are not kept.');
    await nowhereElse(watched, []);
    assert.deepEqual(await findInMemory(page, MARK), NOWHERE);
  });

  for (const [way, leave] of [
    ['“Continue later”', (journey: Journey) => press(journey, 'Continue later')],
    ['Escape', ({ page }: Journey) => page.keyboard.press('Escape')],
  ] as const)
    it(`is gone after ${way}`, async (test) => {
      const watched = await open(test);
      const { journey } = watched;
      await addConnection(journey);
      await toReview(watched);
      await leave(journey);
      await journey.page.waitForFunction((all) => all.focus().name === 'Add connection', {}, journey.seen);
      await nowhereElse(watched, []);
      assert.deepEqual(await findInMemory(journey.page, MARK), NOWHERE);
      await addConnection(journey, 'From your provider');
      await shows(journey, 'Enter the client secret again.');
      await nowhereElse(watched, ['']);
      assert.deepEqual(await carriersOf(watched), []);
    });

  it('if it is a private key in the place of a certificate, is refused and gone', async (test) => {
    const watched = await open(test);
    const { journey } = watched;
    const { page } = journey;
    await addConnection(journey);
    await chooseProvider(journey, { provider: 'PingFederate' });
    await paste(journey, 'Signing certificate', PRIVATE_KEY);
    await shows(journey, 'This contains a private key');
    await nowhereElse(watched, []);
    assert.deepEqual(await findInMemory(page, MARK), NOWHERE);
  });
});
