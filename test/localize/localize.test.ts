import { expect, html } from '@open-wc/testing';
import { en, registerMessages } from '../../src/index.js';
import { minutesAgo } from '../../src/elements/ui/time/age.js';
import { list } from '../../src/localize/en/list.js';
import { removal } from '../../src/localize/en/removal.js';
import { Localize } from '../../src/localize/localize.js';
import { organizationPage } from '../helpers/organization-page.js';
import { byRole } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

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

  it('of a section that comes later leave alone what the page has replaced', async () => {
    registerMessages({ $code: 'en', $name: 'English', $dir: 'ltr', detach: 'Take it away' });
    new Localize(document.createElement('org-connection-toggle')).with(removal);
    const page = await organizationPage();
    await page.shows('Finance');
    await page.choose('Acme Workforce', 'Remove');
    await page.shows('Take it away');
    registerMessages(en);
    await page.shows('Remove from organization');
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

  it('follow the nearest lang, whatever a page calls its forms, fields and images', async () => {
    await import('../../src/localize/de.js');
    const list = html`<org-connection-list></org-connection-list>`;
    const page = await organizationPage(
      {},
      html`<form name="parentNode"></form>
        <img name="lang" alt="" /><img name="host" alt="" /><img name="assignedSlot" alt="" />
        <div lang="de">
          <form><input name="lang" aria-label="Language" />${list}</form>
        </div>`,
    );
    await page.shows('Aktiviert');
    page.provider.querySelector('div')!.lang = '';
    await page.shows('Enabled');
    document.documentElement.lang = 'de';
    await page.shows('Aktiviert');
  });

  it('tell the time in the language of the texts, also where that is not the one asked for', async () => {
    await import('../../src/localize/de.js');
    for (const [lang, updated, ago] of [
      ['de-CH', 'Zuletzt aktualisiert:', 'vor 2 Stunden'],
      ['zh', 'Updated', '2 hours ago'],
    ]) {
      const host = document.createElement('org-connection-toggle');
      Object.assign(host, { lang });
      const localize = new Localize(host).with(list);
      localize.hostConnected();
      localize.hostUpdate();
      expect(localize.text('updated', minutesAgo(localize, 125))).to.equal(`${updated} ${ago}`);
      localize.hostDisconnected();
    }
  });

  it('say again what has become of something', async () => {
    await import('../../src/localize/de.js');
    const page = await organizationPage();
    await page.shows('Finance');
    await page.choose('Acme Workforce', 'Remove');
    byRole(page.provider, 'radio', 'Remove from organization').click();
    byRole(page.provider, 'button', /^Remove/).click();
    await page.shows('Acme Workforce was removed from the organization.');
    document.documentElement.lang = 'de';
    await page.shows('Acme Workforce wurde aus der Organisation entfernt.');
  });
});
