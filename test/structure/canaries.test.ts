/** Plants unique secrets (canaries) wherever the kit handles one, and tests that none is found anywhere after a journey. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { createEmulator, seedConnections, type Emulator } from '../../src/testing/index.js';
import { everythingIn } from '../auth/secrets.js';
import { openPage, type OrganizationPage } from '../helpers/organization-page.js';
import { allByRole, byRole } from '../helpers/roles.js';
import type { OrgProvider } from '../../src/index.js';
import { waitUntil } from '../helpers/wait-until.js';

const MARK = 'cAnArY';
const TOKEN = `header.${btoa(JSON.stringify({ org_id: 'org_1', sub: 'ada', mark: MARK }))}.${MARK}-access-token`;
const SECRETS = {
  client_secret: `${MARK}-client-secret`,
  scim_token: `${MARK}-scim-token`,
  private_key: `${MARK}-private-key`,
  upstream_params: { nested: [{ client_secret: `${MARK}-nested` }] },
};
const EVENTS = ['toggle', 'toggled', 'select', 'update', 'updated', 'remove', 'removed'].map(
  (name) => `org-connection-${name}`,
);
const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** Whether the page's own function throws an error that holds the whole request, as many libraries do. */
let isThrowing = false;

/** Everything that is recorded during the journey. */
const noted: string[] = [];
const note = (...what: readonly unknown[]) => void noted.push(...what.map((one) => everythingIn(one)));

/** Responses with secrets that they should not contain, and refusals that echo the token. */
function talkative(): Emulator {
  const [first, ...others] = seedConnections();
  const talks = { ...first, ...SECRETS, options: { ...first?.options, ...SECRETS } };
  return createEmulator({ rateLimit: null, connections: [talks, ...others] });
}

/** The same, or an error with the whole request. */
function throwing(send: Emulator['fetch']): Emulator['fetch'] {
  return async (url, init) => {
    if (!isThrowing) return send(url, init);
    throw Object.assign(new Error(`Request with ${JSON.stringify(init?.headers)} failed`), { config: init });
  };
}

/** All elements and their attributes, through shadow roots. */
function markupOf(root: Document | ShadowRoot): string {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [markupOf(shadowRoot)] : [],
  );
  const fields = [...root.querySelectorAll('input, textarea, select')].map(
    (field) => (field as HTMLInputElement).value,
  );
  const own = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
  return [own, ...fields, ...inside].join('\n');
}

async function journey(page: OrganizationPage): Promise<void> {
  await page.shows('Acme Workforce');
  page.switch('Finance').click();
  await page.shows('Undo');
  page.emulator.failNext({ status: 401, body: { error: 'invalid_token' } });
  page.switch('Contractors').click();
  await page.atRest();
  page.emulator.failNext({ status: 409 });
  page.switch('Suppliers').click();
  await page.shows('We couldn’t disable Suppliers.');
  await page.choose('Acme Workforce', 'Settings');
  await waitUntil(() => allByRole(page.provider, 'textbox', 'Display name').length === 1);
  const name = byRole(page.provider, 'textbox', 'Display name') as HTMLInputElement;
  name.value = 'Everybody';
  name.dispatchEvent(new Event('input'));
  page.button('Save').click();
  await page.dialogClosed();
  isThrowing = true;
  page.button('Refresh').click();
  await page.shows('couldn’t refresh');
  isThrowing = false;
}

describe('canaries', () => {
  it('planted as token, client secret and SCIM token are found nowhere', async function () {
    const original = { ...console };
    for (const method of METHODS) console[method] = (...words: unknown[]) => note(...words);
    const caught = (event: Event) => note(event, (event as PromiseRejectionEvent).reason);
    for (const type of EVENTS.concat('org-error', 'error', 'unhandledrejection'))
      window.addEventListener(type, caught);
    const otherTab = new BroadcastChannel('org-connections');
    otherTab.onmessage = ({ data }) => note(JSON.stringify(data), 'told');
    const emulator = talkative();
    try {
      const provider = await fixture<OrgProvider>(
        html`<org-provider
          base-url="/my-org"
          .fetch=${throwing(emulator.fetch)}
          .getAccessToken=${async () => TOKEN}
          ><org-connection-list></org-connection-list
        ></org-provider>`,
      );
      await journey(openPage(emulator, provider));
      await waitUntil(() => noted.includes('told'), 'no other tab was told');
      note(provider.store.list, Object.entries(provider), location.href, document.cookie, document.title);
      note(
        JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
        await databases(),
      );
      note(markupOf(document));
    } finally {
      Object.assign(console, original);
      for (const type of EVENTS.concat('org-error', 'error', 'unhandledrejection'))
        window.removeEventListener(type, caught);
      otherTab.close();
    }
    expect(emulator.requests.filter(({ status }) => status === 401)).to.have.length(1);
    const found = noted.filter((text) => text.includes(MARK) && !text.includes('async () =>'));
    expect(found.map((text) => text.slice(0, 300))).to.deep.equal([]);
  });

  it('would be found where something shows them', () => {
    expect(everythingIn(new CustomEvent('x', { detail: { deep: [TOKEN] } })).includes(MARK)).to.equal(false);
    expect(everythingIn({ deep: [{ deeper: new Error(TOKEN) }] })).to.contain(MARK);
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('b'));
    host.shadowRoot!.firstElementChild!.setAttribute('title', TOKEN);
    document.body.append(host);
    expect(markupOf(document)).to.contain(MARK);
    host.remove();
  });
});

async function databases(): Promise<string> {
  return JSON.stringify([await indexedDB.databases(), await caches.keys()]);
}
