/** Each strategy over HTTP: renamed, and edited in how people sign in, by keyboard alone; a certificate replaced and put back. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ACME_CONNECTIONS } from '../../../src/testing/seed/acme.js';
import { launchBrowser } from '../../helpers/node/browser.js';
import { OURS, startDemo } from '../demo-process.js';
import { begin, paste, press, shows, tabTo, type Journey } from './keys.js';
import { PROVIDED, type Provided } from './providers.js';
import { bodiesOf, LIST, recordSent, type Stored } from './wire.js';

/** What is changed of each connection in {@link PROVIDED}: the label, the option, and its new value. */
const EDITS = [
  ['Okta domain', 'domain', 'acme-two.okta.com'],
  ['Google Workspace domain', 'domain', 'acme.org'],
  ['Primary domain or tenant ID', 'tenant_domain', 'acme.onmicrosoft.com'],
  ['Client ID', 'client_id', 'org-connections-2'],
  ['Metadata URL', 'metadataUrl', 'https://sso.acme.com/metadata'],
  ['Sign-in URL', 'signInEndpoint', 'https://sso.acme.com/saml2/other'],
  ['AD FS server', 'adfs_server', 'adfs-two.acme.com'],
  ['Base URL', 'pingFederateBaseUrl', 'https://sso.acme.com:9032'],
] as const;
/** Another one than the connections have. */
const CERTIFICATE = String(ACME_CONNECTIONS.find(({ options }) => options?.['cert'])?.options?.['cert']);
const PEM = `-----BEGIN CERTIFICATE-----\n${CERTIFICATE}\n-----END CERTIFICATE-----`;

describe('by keyboard alone, over HTTP,', () => {
  let browser: Browser;

  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  /** Creates the connection in a demo of its own, whose limit of requests is not used up, and opens its details from the list. */
  async function details(test: TestContext, { strategy, sent }: Provided, displayName: string) {
    const demo = await startDemo(test);
    const name = displayName.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const body = JSON.stringify({ name, strategy, display_name: displayName, options: sent });
    const headers = { ...OURS, 'Content-Type': 'application/json' };
    const answer = await demo.ask(LIST, { method: 'POST', headers, body });
    assert.equal(answer.status, 201);
    const { id } = (await answer.json()) as { id: string };
    const journey = await begin(test, browser, demo.origin);
    const patched = recordSent(journey.page, 'PATCH');
    await press(journey, displayName);
    await shows(journey, 'How people sign in');
    const stored = async () => (await (await demo.ask(`${LIST}/${id}`)).json()) as Stored;
    return { journey, patched, stored };
  }

  for (const [place, provided] of PROVIDED.entries()) {
    const { strategy, way = '', sent, stored: before } = provided;
    const [label, option, value] = EDITS[place]!;
    it(`a connection of ${strategy} is renamed and edited ${way}`.trim(), async (test) => {
      const { journey, patched, stored } = await details(test, provided, `Edited ${place}`);
      await tabTo(journey, 'Display name', 'field');
      await journey.page.keyboard.type(`Edited ${place} again`);
      await press(journey, 'Save');
      await shows(journey, 'Saved.');
      await press(journey, 'Edit');
      await paste(journey, label, value);
      const secret = provided.pasted.find(([name]) => name.startsWith('Client secret'));
      if (secret) await paste(journey, ...secret);
      await save(journey);
      const [renamed, edited, ...others] = await bodiesOf(patched);
      assert.deepEqual(others, []);
      assert.deepEqual(renamed, { display_name: `Edited ${place} again` });
      assert.deepEqual(edited, { options: { ...sent, [option]: value } });
      const { display_name: name, options } = await stored();
      assert.deepEqual([name, options], [`Edited ${place} again`, { ...before, [option]: value }]);
    });
  }

  for (const provided of PROVIDED.filter(({ sent }) => 'signingCert' in sent))
    it(`the certificate of a connection of ${provided.strategy} is replaced and put back`, async (test) => {
      const { journey, stored } = await details(test, provided, `Certificate of ${provided.strategy}`);
      await press(journey, 'Replace the certificate');
      await paste(journey, 'Signing certificate', PEM);
      await shows(journey, 'idp.acme.example signer');
      await save(journey);
      assert.deepEqual((await stored())['options'], { ...provided.stored, cert: CERTIFICATE });
      await press(journey, 'Put the old certificate back');
      await agree(journey);
      await hides(journey, 'This is possible until');
      assert.deepEqual((await stored())['options'], provided.stored);
    });
});

/** Saves what is in the form of how people sign in, and waits until it is closed. */
async function save(journey: Journey): Promise<void> {
  const { page, seen } = journey;
  await press(journey, 'Save');
  await agree(journey);
  await page.waitForFunction((all) => all.focus().name === 'Edit', {}, seen);
}

/** Answers the question before saving. */
async function agree(journey: Journey): Promise<void> {
  await shows(journey, 'Before');
  await press(journey, 'Save');
  await hides(journey, 'Before');
}

async function hides({ page, seen }: Journey, text: string): Promise<void> {
  await page.waitForFunction((all, wanted) => !all.shows(wanted), {}, seen, text);
}
