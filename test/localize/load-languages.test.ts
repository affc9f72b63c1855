/** Loading languages when an element needs them: which, when, how often, and what is shown until then. */
import { expect, html } from '@open-wc/testing';
import '../../src/localize/all.js';
import { loadOnDemand, registerMessages, type Messages } from '../../src/index.js';
import { written } from '../helpers/console.js';
import { organizationPage } from '../helpers/organization-page.js';
import { byRole, textOf } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

const list = html`<org-connection-list></org-connection-list>`;
const ITALIAN = { $code: 'it', $name: 'Italiano', $dir: 'ltr', connections: 'Connessioni' } as const;

// A page remembers 250 requests, and each of the kit's files is one.
performance.setResourceTimingBufferSize(1_000);

/** How often this page has asked for a language's file. */
function loadsOf(file: string): number {
  return performance.getEntriesByType('resource').filter(({ name }) => name.includes(`/localize/${file}.ts`))
    .length;
}

/** Shows a list in this language and waits for its heading. */
async function showsIn(lang: string, heading: string): Promise<void> {
  const page = await organizationPage({}, html`<div lang=${lang}>${list}</div>`);
  await page.shows(heading);
}

describe('languages on demand', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });
  after(() => {
    // Here no test needs Japanese, and the page has been open for long.
    expect(loadsOf('ja')).to.equal(0);
  });

  it('are not loaded before they are needed', async () => {
    let loads = 0;
    loadOnDemand({ eo: async () => loads++ });
    await showsIn('en-GB', 'Connections');
    expect(loads).to.equal(0);
    await showsIn('eo', 'Connections');
    expect(loads).to.equal(1);
  });

  it('are loaded once, however many elements need them', async () => {
    const page = await organizationPage({}, html`<div lang="fr">${list}</div>`);
    await page.shows('Activée');
    await showsIn('fr-CA', 'Connexions');
    expect(loadsOf('fr')).to.equal(1);
    expect(loadsOf('de')).to.equal(0);
  });

  it('leave alone what the page has replaced before they came', async () => {
    const own: Pick<Messages, '$code' | '$name' | '$dir' | 'retry' | 'refresh'> = {
      ...{ $code: 'de', $name: 'Deutsch', $dir: 'ltr' },
      ...{ refresh: 'Neu laden', retry: 'Nochmal' },
    };
    expect(loadsOf('de')).to.equal(0);
    registerMessages(own);
    const page = await organizationPage({}, html`<div lang="de">${list}</div>`);
    await page.shows('Verbindungen');
    await page.shows('Neu laden');
  });

  it('serve their relatives, and English serves the rest', async () => {
    await showsIn('pt', 'Conexões');
    await showsIn('pt-PT', 'Conexões');
    await showsIn('es-419', 'Conexiones');
    await showsIn('AR_eg', 'الاتصالات');
    await showsIn('zh-Hans', 'Connections');
  });

  it('can be several on one page', async () => {
    const page = await organizationPage(
      {},
      html`<div lang="de">${list}</div>
        <div lang="es">${list}</div>
        ${list}`,
    );
    await page.shows('Verbindungen');
    await page.shows('Conexiones');
    await page.shows('Connections');
  });

  it('follow the page when it changes, also inside of a shadow root', async () => {
    const page = await organizationPage();
    await page.shows('Enabled');
    document.documentElement.lang = 'pt';
    await page.shows('Ativada');
    const shell = document.createElement('div');
    const inside = document.createElement('section');
    shell.attachShadow({ mode: 'open' }).append(inside);
    inside.append(document.createElement('org-connection-list'));
    page.provider.append(shell);
    inside.lang = 'es';
    await page.shows('Activada');
    inside.lang = 'fr';
    await waitUntil(() => textOf(inside).includes('Activée'));
    expect(textOf(inside)).not.to.contain('Activada');
  });

  it('show English in their place meanwhile, and nothing moves when they come', async () => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    loadOnDemand({ it: () => arrival.then(() => registerMessages(ITALIAN)) });
    const page = await organizationPage({}, html`<div lang="it">${list}</div>`);
    await page.shows('Enabled');
    const shown = page.provider.querySelector('org-connection-list')!;
    const tops = () => [...page.switches(), shown].map((element) => element.getBoundingClientRect().top);
    const before = tops();
    expect(byRole(shown, 'heading').textContent).to.equal('Connections');
    arrive();
    await page.shows('Connessioni');
    expect(tops()).to.deep.equal(before);
  });

  it('that cannot be loaded leave English, say so once, and are tried again when the device is online', async () => {
    let attempts = 0;
    const load = async () => {
      if (++attempts === 1) throw new TypeError('Failed to fetch');
      registerMessages({ ...ITALIAN, $code: 'nl', connections: 'Verbindingen' });
    };
    const warnings = await written('warn', async () => {
      loadOnDemand({ nl: load });
      const page = await organizationPage({}, html`<div lang="nl">${list}</div>`);
      await page.shows('Enabled');
      await page.shows('Connections');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^The messages in "nl" could not be loaded.+Failed to fetch/);
    expect(attempts).to.equal(1);
    const page = await organizationPage({}, html`<div lang="nl">${list}</div>`);
    dispatchEvent(new Event('online'));
    await page.shows('Verbindingen');
    expect(attempts).to.equal(2);
    // Once it is there, it is not loaded again.
    dispatchEvent(new Event('online'));
    await showsIn('nl', 'Verbindingen');
    expect(attempts).to.equal(2);
  });
});
