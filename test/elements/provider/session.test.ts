import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { OrgErrorEvent, OrgProvider } from '../../../src/index.js';
import { FRESH_FOR } from '../../../src/store/index.js';
import { ORGANIZATION_HEADER } from '../../../src/transport/index.js';
import { MovingSession } from '../../helpers/moving-session.js';
import { openPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, focused, maybeByRole, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const MOVED = 'Another person or organization is signed in now';
const LIST = html`<org-connection-list selectable></org-connection-list>`;

async function openSession(content: TemplateResult = LIST) {
  const session = new MovingSession();
  const provider = await fixture<OrgProvider>(
    html`<org-provider base-url="/my-org" .fetch=${session.fetch}>${content}</org-provider>`,
  );
  const page = openPage(session.acme, provider);
  const errors: OrgErrorEvent[] = [];
  provider.addEventListener('org-error', (event) => errors.push(event));
  await waitUntil(() => page.switches().length > 0, 'nothing was read');
  /** What was announced, in order. */
  const said: string[] = [];
  const note = () => {
    for (const status of allByRole(provider, 'status')) {
      const text = status.textContent?.trim();
      if (text && said.at(-1) !== text) said.push(text);
    }
  };
  const observer = new MutationObserver(note);
  for (const status of allByRole(provider, 'status'))
    observer.observe(status, { childList: true, characterData: true, subtree: true });
  return { session, provider, page, errors, said };
}

/** Notices are shown by one element of all. */
const notices = (root: Element) => allByRole(root, 'button', 'Close').length;

describe('when the session moves to another organization', () => {
  it('a switch changes nothing there, and the page shows the other one and says so', async () => {
    const { session, page, errors, said } = await openSession();
    session.current = session.globex;
    page.switch('Shared').focus();
    page.switch('Shared').click();
    await page.shows(MOVED);
    await waitUntil(() => page.switches().length === 1, 'the other organization was not read');
    expect(page.text()).not.to.contain('Ada');
    expect(session.changes(session.globex)).to.deep.equal([]);
    expect(session.isEnabled(session.globex, 'Shared')).to.equal(true);
    expect(errors.map(({ error }) => error.code)).to.deep.equal(['session-changed']);
    expect(said.filter((text) => text.includes(MOVED))).to.have.length(1);
    expect(focused()?.localName).not.to.equal('body');
    expect(page.provider.contains((focused()?.getRootNode() as ShadowRoot).host)).to.equal(true);
  });

  it('the words go when they are closed', async () => {
    const { session, page } = await openSession();
    session.current = session.globex;
    page.button('Refresh').click();
    await page.shows(MOVED);
    await waitUntil(() => page.switches().length === 1, 'the other organization was not read');
    page.button('Close').click();
    await waitUntil(() => notices(page.provider) === 0, 'it is still said');
  });

  it('the words go when something is changed', async () => {
    const { session, page } = await openSession(
      html`<org-connection-list confirm="never"></org-connection-list>`,
    );
    session.current = session.globex;
    page.button('Refresh').click();
    await page.shows(MOVED);
    await waitUntil(() => page.switches().length === 1, 'the other organization was not read');
    page.switch('Shared').click();
    await waitUntil(() => notices(page.provider) === 0, 'it is still said');
    await waitUntil(() => session.isEnabled(session.globex, 'Shared') === false, 'nothing was changed');
  });

  it('a page that shows it in its own way silences the words', async () => {
    const { session, page, provider } = await openSession();
    provider.addEventListener('org-error', (event) => event.preventDefault());
    session.current = session.globex;
    page.button('Refresh').click();
    await waitUntil(() => page.switches().length === 1, 'the other organization was not read');
    expect(notices(page.provider)).to.equal(0);
    expect(page.text()).not.to.contain(MOVED);
  });

  it('an open removal closes, and nothing is removed', async () => {
    const { session, page } = await openSession();
    await page.choose('Shared', 'Remove');
    session.current = session.globex;
    void page.provider.store.refresh().catch(() => {});
    await page.dialogClosed();
    await page.shows(MOVED);
    expect(session.changes(session.globex)).to.deep.equal([]);
  });

  it('open settings close with what was typed', async () => {
    const { session, page } = await openSession();
    const dialog = await page.choose('Shared', 'Settings');
    await waitUntil(
      () =>
        maybeByRole(dialog.getRootNode() as ShadowRoot, 'textbox') ??
        allByRole(page.provider, 'textbox').length > 0,
    );
    session.current = session.globex;
    void page.provider.store.refresh().catch(() => {});
    await page.dialogClosed();
    expect(session.changes(session.globex)).to.deep.equal([]);
  });

  it('an open question about a lock-out closes', async () => {
    const { session, page, provider } = await openSession();
    provider.currentConnection = 'con_5GkYw8RmTz3NqLp0';
    await provider.updateComplete;
    page.switch('Shared').click();
    await waitUntil(() => allByRole(provider, 'alertdialog').length > 0, 'nothing was asked');
    session.current = session.globex;
    void provider.store.refresh().catch(() => {});
    await page.dialogClosed();
    await waitUntil(() => page.switches().length === 1, 'the other organization was not read');
    expect(session.isEnabled(session.globex, 'Shared')).to.equal(true);
  });

  it('one of several elements says it', async () => {
    const { session, page, provider, errors } = await openSession(
      html`<org-connection-toggle connection-id="con_5GkYw8RmTz3NqLp0"></org-connection-toggle>
        <org-connection-remove connection-id="con_5GkYw8RmTz3NqLp0"></org-connection-remove>
        <org-connection-toggle connection-id="con_5GkYw8RmTz3NqLpA"></org-connection-toggle>`,
    );
    session.current = session.globex;
    page.switch('Shared').click();
    await page.shows(MOVED);
    await page.shows('This no longer exists');
    expect(notices(provider)).to.equal(1);
    expect(errors.filter(({ error }) => error.code === 'session-changed')).to.have.length(1);
    provider.querySelector('org-connection-toggle')!.remove();
    await waitUntil(() => notices(provider) === 1, 'no other element says it');
  });
});

describe('what the page says of its session', () => {
  it('is binding: an organization that is named and another one that answers show no rows', async () => {
    const session = new MovingSession();
    const original = globalThis.fetch;
    const named: (string | null)[] = [];
    globalThis.fetch = async (input, init) => {
      named.push(new Request(input, init).headers.get(ORGANIZATION_HEADER));
      const type = 'urn:org-connections:error:session-changed';
      return Response.json({ type, status: 409 }, { status: 409 });
    };
    try {
      const provider = await fixture<OrgProvider>(
        html`<org-provider base-url="/my-org" organization="org_acme">
          <org-connection-list></org-connection-list>
        </org-provider>`,
      );
      const page = openPage(session.acme, provider);
      await page.shows('Another person or organization is signed in now than when this page was opened');
      expect(page.switches()).to.have.length(0);
      expect(named).to.deep.equal(['org_acme']);
    } finally {
      globalThis.fetch = original;
    }
  });

  it('is a session key: another one drops everything and says so, the first one says nothing', async () => {
    const { session, page, provider } = await openSession();
    session.isTold = false;
    provider.sessionKey = 'one';
    await waitUntil(() => session.acme.requests.length === 2, 'nothing was asked');
    await waitUntil(() => page.switches().length === 2, 'nothing was read');
    expect(page.text()).not.to.contain(MOVED);
    session.current = session.globex;
    provider.sessionKey = 'two';
    await page.shows(MOVED);
    await waitUntil(() => page.switches().length === 1, 'the other organization was not read');
    expect(page.text()).not.to.contain('Ada');
  });
});

describe('a page that is shown again', () => {
  const show = (persisted: boolean) =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

  it('after the browser has kept it reads again before anything can be switched', async () => {
    const { session, page } = await openSession();
    session.answers.hold();
    show(true);
    await waitUntil(() => page.switches().length === 0, 'the old rows are still there');
    session.answers.release();
    await waitUntil(() => page.switches().length === 2, 'nothing was read');
    expect(page.text()).not.to.contain(MOVED);
  });

  it('says when another session answers now', async () => {
    const { session, page } = await openSession();
    session.current = session.globex;
    show(true);
    await page.shows(MOVED);
    await waitUntil(() => page.switches().length === 1, 'the other organization was not read');
  });

  it('for the first time reads once', async () => {
    const { session, page } = await openSession();
    show(false);
    await page.atRest();
    expect(session.acme.requests).to.have.length(1);
  });
});

describe('a page that is left', () => {
  it('sends the changes that wait for their turn at once', async () => {
    const { session, page } = await openSession();
    session.answers.hold();
    const { store } = page.provider;
    const changes = ['con_5GkYw8RmTz3NqLp0', 'con_5GkYw8RmTz3NqLpA'].flatMap((id) => [
      store.setEnabled(id, false),
    ]);
    changes.push(
      store.update('con_5GkYw8RmTz3NqLpB', { displayName: 'New' }).catch(() => undefined as never),
    );
    await waitUntil(() => session.changes(session.acme).length === 2, 'nothing was sent');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    await waitUntil(() => session.changes(session.acme).length === 3, 'it still waits for its turn');
    session.answers.release();
    await Promise.all(changes);
  });

  it('finishes a change, which the next page shows', async () => {
    const { session, page, provider } = await openSession();
    session.answers.hold();
    page.switch('Ada').click();
    await waitUntil(() => session.changes(session.acme).length === 1, 'nothing was sent');
    provider.remove();
    const next = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${session.fetch}>${LIST}</org-provider>`,
    );
    session.answers.release();
    const ada = () => maybeByRole(next, 'switch', 'Ada');
    await waitUntil(() => ada()?.getAttribute('aria-checked') === 'false', 'the change is not shown');
    await waitUntil(() => ada()?.getAttribute('aria-busy') === 'false', 'it never ends');
    expect(session.isEnabled(session.acme, 'Ada')).to.equal(false);
    expect(session.changes(session.acme)).to.deep.equal(['PATCH']);
  });

  it('tells the document of a change that fails, and the next page shows it', async () => {
    const { session, page, provider } = await openSession();
    const heard: OrgErrorEvent[] = [];
    const listen = (event: Event) => heard.push(event as OrgErrorEvent);
    document.addEventListener('org-error', listen);
    session.answers.hold();
    session.acme.failNext({ status: 403 });
    page.switch('Ada').click();
    await waitUntil(() => session.changes(session.acme).length === 1, 'nothing was sent');
    provider.remove();
    session.answers.release();
    await waitUntil(() => heard.length === 1, 'nothing was told');
    document.removeEventListener('org-error', listen);
    expect([heard[0]!.error.code, heard[0]!.action, heard[0]!.connection?.displayName]).to.deep.equal([
      'forbidden',
      'toggle',
      'Ada',
    ]);
    const next = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${session.fetch}>${LIST}</org-provider>`,
    );
    await waitUntil(() => textOf(next).includes('couldn’t disable Ada'), 'it is not shown');
  });

  it('shows nothing of it on the page of another session', async () => {
    const { session, page, provider } = await openSession();
    session.answers.hold();
    page.switch('Shared').click();
    await waitUntil(() => session.changes(session.acme).length === 1, 'nothing was sent');
    provider.remove();
    session.current = session.globex;
    const next = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${session.fetch}>${LIST}</org-provider>`,
    );
    await waitUntil(() => maybeByRole(next, 'switch', 'Shared'), 'nothing was read');
    expect(byRole(next, 'switch', 'Shared').getAttribute('aria-checked')).to.equal('true');
    session.answers.release();
    await waitUntil(() => session.isEnabled(session.acme, 'Shared') === false, 'the change was lost');
    expect(session.isEnabled(session.globex, 'Shared')).to.equal(true);
  });
});

describe('a stale list', () => {
  /** Makes everything that was read look old. */
  function grow(): () => void {
    const { now } = Date;
    Date.now = () => now() + FRESH_FOR;
    return () => (Date.now = now);
  }

  it('is read again before a switch off, and the question is about what is true now', async () => {
    const { session, page, provider } = await openSession();
    session.acme.reset({
      connections: session.acme.connections.map((one) => ({
        ...one,
        is_enabled: one.display_name === 'Shared',
      })),
    });
    const restore = grow();
    try {
      page.switch('Shared').click();
      await waitUntil(() => allByRole(provider, 'alertdialog').length > 0, 'nothing was asked');
    } finally {
      restore();
    }
    await page.shows('This is the last enabled connection that you can see');
    expect(session.changes(session.acme)).to.deep.equal([]);
  });

  it('that cannot be read asks, and says that it could not be checked', async () => {
    const { session, page, provider } = await openSession();
    session.acme.failNext({ status: 403 });
    const restore = grow();
    try {
      page.switch('Shared').click();
      await waitUntil(() => allByRole(provider, 'alertdialog').length > 0, 'nothing was asked');
    } finally {
      restore();
    }
    await page.shows('We couldn’t check');
  });

  it('is read again before a removal', async () => {
    const { session, page } = await openSession();
    const restore = grow();
    try {
      await page.choose('Shared', 'Remove');
    } finally {
      restore();
    }
    expect(
      session.acme.requests.filter(
        ({ method, path }) => method === 'GET' && path.endsWith('identity-providers'),
      ),
    ).to.have.length(2);
  });
});

describe('two organizations on one page', () => {
  it('keep apart what is known and what is said', async () => {
    const [one, other] = [await openSession(), await openSession()];
    other.session.current = other.session.globex;
    other.page.button('Refresh').click();
    await other.page.shows(MOVED);
    expect(one.page.text()).not.to.contain(MOVED);
    expect(one.page.switches()).to.have.length(2);
  });
});
