/** What a provider that has left with a change under way offers to the next one, and what it leaves in the document. */
import { expect, fixture, html } from '@open-wc/testing';
import type { OrgProvider } from '../../../src/index.js';
import { createMemoryTransport } from '../../../src/transport/index.js';
import { settled } from '../../helpers/controlled-transport.js';
import { MovingSession } from '../../helpers/moving-session.js';
import { openPage } from '../../helpers/organization-page.js';
import { waitUntil } from '../../helpers/wait-until.js';

type Settings = Partial<OrgProvider>;

const getAccessToken = async () => 'token';
const fetch = async () => Response.json({ identity_providers: [] });
const transport = createMemoryTransport([]);

const create = (settings: Settings) => Object.assign(document.createElement('org-provider'), settings);

/** Whether a provider that comes after one that has left is told that both are for one session; undefined if it gets nothing. */
async function isOffered(before: Settings, after: Settings): Promise<boolean | undefined> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const [one, next] = [create(before), create(after)];
  box.append(one);
  await one.updateComplete;
  Object.defineProperty(one.store, 'isUnfinished', { value: true });
  one.remove();
  let told: boolean | undefined;
  next.store.offer = (store, isSameSession) => {
    if (store === one.store) told = isSameSession;
  };
  box.append(next);
  await next.updateComplete;
  await settled();
  return told;
}

/** What is in the document's list of listeners for providers, from now on. */
function followers(): { readonly all: Set<unknown>; readonly restore: () => void } {
  const all = new Set<unknown>();
  const { addEventListener, removeEventListener } = document;
  const isOf = (type: string) => type === 'context-provider';
  document.addEventListener = (type: string, listener: EventListener) => {
    if (isOf(type)) all.add(listener);
    addEventListener.call(document, type, listener);
  };
  document.removeEventListener = (type: string, listener: EventListener) => {
    if (isOf(type)) all.delete(listener);
    removeEventListener.call(document, type, listener);
  };
  return { all, restore: () => Object.assign(document, { addEventListener, removeEventListener }) };
}

describe('a provider that has left with a change under way', () => {
  const SAME: Settings = {
    ...{ baseUrl: '/my-org', domain: 'acme.example', organization: 'org_acme' },
    ...{ sessionKey: 'one', getAccessToken, fetch },
  };
  const OTHERS: Settings = {
    ...{ baseUrl: '/other', domain: 'globex.example', organization: 'org_globex' },
    ...{ sessionKey: 'two', getAccessToken: async () => 'other', fetch: async () => Response.json({}) },
    transport,
  };

  it('leaves it to the next one for the same session', async () => {
    expect(await isOffered(SAME, SAME)).to.equal(true);
  });

  for (const [name, value] of Object.entries(OTHERS))
    it(`leaves it to none with another ${name}, unless an answer tells that the session is the same`, async () => {
      expect(await isOffered(SAME, { ...SAME, [name]: value })).to.equal(false);
    });

  for (const [name, value] of Object.entries({ sessionKey: 'one', getAccessToken, fetch, transport }))
    it(`can tell by ${name} alone that the session is the same`, async () => {
      const settings = { baseUrl: '/my-org', [name]: value };
      expect(await isOffered(settings, settings)).to.equal(true);
    });

  it('leaves it to none once it is back', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const [one, next] = [create(SAME), create(SAME)];
    box.append(one);
    await one.updateComplete;
    Object.defineProperty(one.store, 'isUnfinished', { value: true });
    one.remove();
    box.append(one);
    let isTaken = false;
    next.store.offer = (store) => (isTaken ||= store === one.store);
    box.append(next);
    await next.updateComplete;
    await settled();
    expect(isTaken).to.equal(false);
  });

  it('cannot tell without any of them', async () => {
    expect(await isOffered({ baseUrl: '/my-org' }, { baseUrl: '/my-org' })).to.equal(false);
  });

  it('leaves other elements alone, and the document once the change has ended', async () => {
    const { all, restore } = followers();
    try {
      const session = new MovingSession();
      const box = await fixture<HTMLElement>(
        html`<div>
          <org-provider base-url="/my-org" .fetch=${session.fetch}>
            <org-connection-list></org-connection-list>
          </org-provider>
        </div>`,
      );
      const provider = box.querySelector('org-provider')!;
      const page = openPage(session.acme, provider);
      await page.shows('Ada');
      session.answers.hold();
      page.switch('Ada').click();
      await waitUntil(() => session.changes(session.acme).length === 1, 'nothing was sent');
      provider.remove();
      expect(all.size).to.equal(1);
      // Such as a provider of another kit that uses the same protocol.
      box.dispatchEvent(new Event('context-provider', { bubbles: true }));
      expect(all.size).to.equal(1);
      session.answers.release();
      await waitUntil(() => all.size === 0, 'it waits for ever');
      expect(session.isEnabled(session.acme, 'Ada')).to.equal(false);
    } finally {
      restore();
    }
  });
});
