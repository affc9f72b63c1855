import { expect, html, waitUntil } from '@open-wc/testing';
import { en, enDialogs, registerMessages } from '../../src/index.js';
import type { Messages } from '../../src/localize/messages.js';
import { organizationPage } from '../helpers/organization-page.js';

describe('the languages', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('follow the page', async () => {
    await import('../../src/localize/de.js');
    const page = await organizationPage();
    await page.shows('Enabled');
    document.documentElement.lang = 'de-AT';
    await page.shows('Aktiviert');
    expect(page.text()).not.to.contain('Enabled');
    page.switch('Finance').click();
    await page.shows('Finance ist jetzt deaktiviert.');
  });

  it('follow the element’s own lang, down to its switches', async () => {
    await import('../../src/localize/de.js');
    const page = await organizationPage();
    await page.shows('Enabled');
    page.provider.querySelector('org-connection-list')!.lang = 'de';
    await page.shows('Aktiviert');
    await waitUntil(() => !page.text().includes('Enabled'));
  });

  it('fall back to English', async () => {
    document.documentElement.lang = 'tlh';
    const page = await organizationPage();
    await page.shows('Enabled');
  });

  it('may be replaced in part, which shows at once', async () => {
    const page = await organizationPage();
    await page.shows('Enabled');
    registerMessages({ ...en, enabled: 'Open' });
    await page.shows('Open');
    registerMessages(en);
    await page.shows('Enabled');
  });

  it('show what a translation holds as text', async () => {
    registerMessages({ ...en, connections: '<b>Connections</b>' });
    const page = await organizationPage();
    await page.shows('<b>Connections</b>');
    registerMessages(en);
  });

  it('say the same things', async () => {
    const german = (await import('../../src/localize/de.js')).de;
    const english: Messages = { ...en, ...enDialogs };
    expect(Object.keys(german)).to.have.members(Object.keys(english));
    for (const key of Object.keys(english) as (keyof Messages)[]) {
      expect(typeof german[key], key).to.equal(typeof english[key]);
      expect(String(german[key]), key).not.to.equal('');
    }
  });

  it('say what they are given', async () => {
    const { de } = await import('../../src/localize/de.js');
    const counted = ['loaded', 'malformed', 'malformedItem', 'displayNameTooLong'];
    for (const messages of [{ ...en, ...enDialogs }, de])
      for (const [key, text] of Object.entries(messages) as [string, unknown][]) {
        if (typeof text !== 'function') continue;
        const given = counted.includes(key) ? 7 : '‹given›';
        expect((text as (value: unknown) => string)(given), `${messages.$code} ${key}`).to.contain(
          String(given),
        );
      }
  });

  it('that come with a dialog leave alone what the page has replaced', async () => {
    const { registerLater } = await import('../../src/localize/localize.js');
    registerMessages({ $code: 'en', $name: 'English', $dir: 'ltr', cancel: 'Never mind' });
    registerLater(enDialogs);
    const page = await organizationPage();
    await page.shows('Finance');
    await page.choose('Acme Workforce', 'Remove');
    expect(page.text()).to.contain('Never mind');
    registerMessages(enDialogs);
    await page.shows('Cancel');
  });

  it('follow the nearest lang, also one outside of a shadow root', async () => {
    await import('../../src/localize/de.js');
    const page = await organizationPage(
      {},
      html`<div lang="de"><org-connection-list></org-connection-list></div>`,
    );
    await page.shows('Aktiviert');
    page.provider.querySelector('div')!.lang = 'en';
    await page.shows('Enabled');
    const host = document.createElement('div');
    host.lang = 'de';
    host.attachShadow({ mode: 'open' }).append(document.createElement('org-connection-list'));
    page.provider.append(host);
    await page.shows('Aktiviert');
  });

  it('count and tell the time in words', async () => {
    const { de } = await import('../../src/localize/de.js');
    for (const { loaded, malformed } of [en, de]) {
      expect(loaded(1)).not.to.equal(loaded(2).replace('2', '1'));
      expect(malformed(1)).not.to.equal(malformed(2).replace('2', '1'));
    }
  });
});
