/** The assistant at 320 CSS pixels, where WCAG 1.4.10 allows no scrolling to the side: each step, in both directions. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/localize/all.js';
import { creation as arabic } from '../../../src/localize/ar/creation.js';
import { creation as german } from '../../../src/localize/de/creation.js';
import { creation as english } from '../../../src/localize/en/creation.js';
import { CHAIN, pemOf } from '../../certificates/chain.js';
import { CERTIFICATES, listOf, provider, SERVICE_PROVIDER } from '../../certificates/metadata.js';
import { quiet } from '../../helpers/announcements.js';
import {
  assistant,
  atStep,
  control,
  controls,
  enter,
  goOn,
  OKTA,
  press,
  stepOf,
  type AssistantPage,
} from '../../helpers/creation.js';
import { give } from '../../helpers/files.js';
import { everything, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** German has the longest words. English comes last, because the steps are found by their English names. */
const LANGUAGES = [
  { lang: 'ar', dir: 'rtl', messages: arabic },
  { lang: 'de', dir: 'ltr', messages: german },
  { lang: 'en', dir: 'rtl', messages: english },
  { lang: 'en', dir: 'ltr', messages: english },
] as const;

const LONG_NAME = `Donaudampfschifffahrtsgesellschaft_${'x'.repeat(60)}`;

/** Fails if anything has to be scrolled to the side, in any language. */
async function expectFits(page: AssistantPage, what: string): Promise<void> {
  for (const { lang, dir, messages } of LANGUAGES) {
    Object.assign(page.provider, { lang, dir });
    await waitUntil(() => page.text().includes(messages.createTitle), `not in ${lang}`);
    await quiet();
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = [...everything(page.provider)].filter(isOutside).map(describeElement);
    expect(outside, `${what}, ${lang}, ${dir}`).to.deep.equal([]);
    expect(scrollWidth, `${what}, ${lang}, ${dir}`).to.be.at.most(clientWidth);
  }
}

/** Whether it is beside the window, or holds more than it shows. What is only for screen readers is clipped. */
function isOutside(element: Element): boolean {
  if (!element.checkVisibility() || element.closest('.visually-hidden')) return false;
  const { left, right } = element.getBoundingClientRect();
  const isCut =
    element.scrollWidth > element.clientWidth && element.matches('button, .card, .facts, .choice, .values');
  return left < 0 || right > document.documentElement.clientWidth + 0.5 || isCut;
}

const describeElement = (element: Element) => `<${element.localName}> ${textOf(element).slice(0, 40)}`;

async function choose(page: AssistantPage, name: string): Promise<void> {
  control(page, name).focus();
  await sendKeys({ press: 'Space' });
  await waitUntil(() => control(page, name).checked, `${name} is not chosen`);
  await quiet();
}

/** Shows nothing but problems. */
async function expectProblemsFit(page: AssistantPage): Promise<void> {
  const step = stepOf(page);
  await press(page, 'Continue');
  await quiet();
  expect(stepOf(page)).to.equal(step);
  await expectFits(page, `${step}, with problems`);
}

const FILL: Readonly<Record<string, (page: AssistantPage) => Promise<void>>> = {
  SAML: async (page) => {
    await choose(page, 'Metadata file');
    await expectFits(page, 'metadata');
    await give(page, 'Paste the metadata', SERVICE_PROVIDER);
    await expectFits(page, 'refused metadata');
    const second = provider({ entityId: `https://idp.acme.example/${'long-path/'.repeat(12)}` });
    await give(page, 'Paste the metadata', listOf(provider() + second));
    await expectFits(page, 'a choice of entities');
    controls(page, /^Use /)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => controls(page, 'Use another one').length === 1, 'not chosen');
    await press(page, 'More settings');
    await expectFits(page, 'metadata that was read');
  },
  PingFederate: async (page) => {
    await enter(page, 'Base URL', `https://${'long-label.'.repeat(12)}acme.com:9031`);
    await give(page, 'Signing certificate', pemOf(CERTIFICATES.old) + pemOf(CERTIFICATES.next));
    await expectFits(page, 'a choice of certificates');
    controls(page, /^Use /)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await press(page, 'Use another one');
    await quiet();
    await give(page, 'Signing certificate', pemOf(CHAIN.leaf) + pemOf(CHAIN.issuer));
    await expectFits(page, 'a certificate');
  },
  Okta: async (page) => {
    await enter(page, 'Okta domain', 'https://acme-admin.okta.com/admin/dashboard');
    await enter(page, 'Client ID', OKTA.client_id.repeat(4));
    await enter(page, 'Client secret', OKTA.secret);
    await press(page, 'Show');
    await press(page, 'More settings');
    await expectFits(page, 'what is probably meant');
  },
};

describe('at 320 pixels, nothing is beside the window', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [card, fill] of Object.entries(FILL))
    it(`in any step of ${card}`, async () => {
      const page = await assistant();
      await expectFits(page, 'Provider');
      await choose(page, card);
      await expectFits(page, 'Provider, chosen');
      await goOn(page, 'At your provider');
      await expectFits(page, 'At your provider');
      await goOn(page, 'From your provider');
      await expectFits(page, 'From your provider');
      await expectProblemsFit(page);
      await fill(page);
      await goOn(page, 'Names');
      await expectProblemsFit(page);
      await enter(page, 'Display name', LONG_NAME);
      await enter(page, 'Technical name', 'a'.repeat(80));
      await goOn(page, 'Review');
      await expectFits(page, 'Review');
      page.emulator.failNext({ status: 403 }, { matching: ({ method }) => method === 'POST' });
      await press(page, 'Create');
      await page.shows('We couldn’t create the connection.');
      await expectFits(page, 'Review, refused');
      await press(page, 'Continue later');
      await page.shows('Your entries are kept');
      await expectFits(page, 'paused');
      await press(page, 'Continue');
      await atStep(page, 'Review');
      if (card === 'Okta') return;
      await press(page, 'Create');
      await atStep(page, 'Finish');
      await expectFits(page, 'Finish');
    });
});
