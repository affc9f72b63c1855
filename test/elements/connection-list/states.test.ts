import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgErrorEvent } from '../../../src/index.js';
import type { EmulatorOptions, Failure } from '../../../src/testing/index.js';
import {
  announced,
  organizationPage,
  openPage,
  type OrganizationPage,
} from '../../helpers/organization-page.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { allByRole, byRole, expectFocus, expectNone } from '../../helpers/roles.js';
import { ControlledTransport } from '../../helpers/controlled-transport.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NO_CONNECTIONS = 'No connections yet';
/** What Express answers where nothing is mounted. */
const NOT_MOUNTED: Failure = {
  status: 404,
  body: '<!DOCTYPE html><pre>Cannot GET /my-org/identity-providers</pre>',
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
};

/** A page whose first load fails in this way, as often as it is tried. */
async function failingPage(failure: Failure, options: EmulatorOptions = {}): Promise<OrganizationPage> {
  const { emulator, provider } = await organizationPage(options, html``);
  emulator.failNext(failure, { times: 3 });
  provider.append(document.createElement('org-connection-list'));
  return openPage(emulator, provider);
}

describe('a list while it is loading', () => {
  it('says so, keeps its place, and is not empty', async () => {
    const page = await organizationPage({ latency: 60_000 });
    await page.shows('Loading connections…');
    expect(page.text()).not.to.contain(NO_CONNECTIONS);
    expect(page.provider.querySelector('org-connection-list')?.offsetHeight).to.be.greaterThan(200);
  });

  for (const [direction, scale] of [
    ['ltr', 'none'],
    ['rtl', '-1 1'],
  ] as const)
    it(`draws its shape the way a page runs: ${direction}`, async () => {
      const content = html`<div dir=${direction}><org-connection-list></org-connection-list></div>`;
      const page = await organizationPage({ latency: 60_000 }, content);
      await page.shows('Loading connections…');
      const list = page.provider.querySelector('org-connection-list')!;
      const row = list.renderRoot.querySelector('.skeleton-row')!;
      expect(getComputedStyle(row).scale).to.equal(scale);
    });
});

describe('a list that has loaded', () => {
  it('shows every connection in the server’s order', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const names = allByRole(page.provider, 'rowheader').map(
      (header) => header.querySelector('bdi')?.textContent,
    );
    expect(names).to.deep.equal(page.emulator.connections.map(({ display_name: name }) => name));
  });

  it('is empty when the answer is, and says so', async () => {
    const page = await organizationPage({ connections: [] });
    await page.shows(NO_CONNECTIONS);
    expectNone(page.provider, 'table');
  });

  it('tells of what it could not read', async () => {
    const bad = [{ id: 'con_5GkYw8RmTz3NqLpA', display_name: 'Broken', is_enabled: 'yes' }, 17];
    const page = await organizationPage();
    await page.shows('Finance');
    page.emulator.failNext({
      status: 200,
      body: { identity_providers: [...page.emulator.connections.slice(0, 2), ...bad] },
    });
    page.button('Refresh').click();
    await page.shows('couldn’t read 2 connections');
    expect(page.text()).to.contain('Broken ( is_enabled is not true or false )');
    expect(page.text()).to.contain('number 4 of the list');
    expect(page.switches()).to.have.length(2);
  });

  it('is not called empty when nothing of it could be read', async () => {
    const page = await failingPage({ status: 200, body: { identity_providers: [null] } });
    await page.shows('couldn’t read 1 connection');
    expect(page.text()).not.to.contain(NO_CONNECTIONS);
  });
});

describe('a list that could not be loaded', () => {
  const failures: [string, Failure, string, string][] = [
    ['401', { status: 401 }, 'unauthorized', 'You aren’t signed in. Sign in, then try again.'],
    ['403', { status: 403 }, 'forbidden', 'Missing permission: read:my_org:identity_providers.'],
    ['404', { status: 404 }, 'not-found', 'The server doesn’t know this organization.'],
    ['429', { status: 429, headers: { 'Retry-After': '0' } }, 'rate-limited', 'too many requests'],
    ['500', { status: 500, headers: { 'Retry-After': '0' } }, 'unavailable', 'The server has a problem.'],
    ['a proxy’s web page', 'html', 'unavailable', 'The server has a problem.'],
    ['a web server without the API', NOT_MOUNTED, 'malformed', 'no service for connections at this address'],
    [
      'a proxy whose session has ended',
      { status: 500, body: 'OAuth2Error: Unknown or invalid refresh token.' },
      'unauthorized',
      'You aren’t signed in. Sign in, then try again.',
    ],
    ['a login page', 'login-page', 'malformed', 'couldn’t understand the server’s answer'],
    ['an empty body', 'empty', 'malformed', 'couldn’t understand the server’s answer'],
    ['a dropped connection', 'network', 'network', 'Check your internet connection'],
  ];
  for (const [name, failure, code, advice] of failures) {
    it(`because of ${name} says what happened and what to do, and never that it is empty`, async () => {
      const errors: OrgErrorEvent[] = [];
      const page = await failingPage(failure);
      page.provider.addEventListener('org-error', (event) => errors.push(event));
      await page.shows(
        code === 'forbidden'
          ? 'You don’t have permission to view these connections'
          : 'We couldn’t load the connections',
      );
      expect(page.text()).to.contain(advice);
      expect(page.text()).not.to.contain(NO_CONNECTIONS);
      expect(page.text()).not.to.match(/refresh token|Cannot GET/);
      expect(page.button('Try again')).to.exist;
      expect(announced(page.provider)).to.contain(advice);
      expect(errors.map(({ action, error }) => [action, error.code])).to.deep.equal([['list', code]]);
    });
  }

  it('gives the request’s id to whoever has to find it', async () => {
    const page = await failingPage({ status: 403, body: '', headers: { 'X-Request-Id': 'req-42' } });
    await page.shows('Request ID: req-42.');
  });

  it('loads when asked to again, and keeps the focus', async () => {
    const answers = new HeldAnswers();
    const page = await failingPage({ status: 404 }, answers.options);
    await page.shows('couldn’t load');
    for (let failure = 2; failure <= 3; failure++) {
      page.button('Try again').focus();
      await sendKeys({ press: 'Enter' });
      await page.atRest();
      expectFocus(page.button('Try again'));
    }
    answers.hold();
    await sendKeys({ press: 'Enter' });
    expect(page.button('Try again')).to.have.attribute('aria-busy', 'true');
    answers.release();
    await page.shows('Finance');
    expect(page.emulator.requests).to.have.length(4);
    expectFocus(byRole(page.provider, 'group', 'Connections'));
    expect(announced(page.provider)).to.equal('9 connections');
  });

  it('asks once, however often it is asked to while it does', async () => {
    const answers = new HeldAnswers();
    const page = await failingPage({ status: 404 }, answers.options);
    await page.shows('couldn’t load');
    answers.hold();
    for (let click = 0; click < 5; click++) page.button('Try again').click();
    answers.release();
    await page.atRest();
    expect(page.emulator.requests).to.have.length(2);
  });

  it('shows nothing of it where the page says it', async () => {
    const silence = (event: Event) => event.preventDefault();
    document.addEventListener('org-error', silence);
    const page = await failingPage({ status: 404 });
    await page.atRest();
    await waitUntil(() => !page.text().includes('Loading'));
    document.removeEventListener('org-error', silence);
    expect(page.text()).not.to.match(/couldn’t load|No connections/);
  });
});

describe('a list that could not be loaded again', () => {
  async function outdatedPage(): Promise<OrganizationPage> {
    const page = await organizationPage();
    await page.shows('Finance');
    page.emulator.failNext({ status: 403 });
    page.button('Refresh').click();
    await page.shows('couldn’t refresh');
    return page;
  }

  it('keeps its rows, and says how old they are', async () => {
    const page = await outdatedPage();
    expect(page.text()).to.contain('We loaded these connections a moment ago and couldn’t refresh them.');
    expect(page.switches()).to.have.length(9);
  });

  it('says it no longer when it could', async () => {
    const page = await outdatedPage();
    page.button('Try again').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !page.text().includes('couldn’t refresh'));
    expectFocus(byRole(page.provider, 'group', 'Connections'));
  });
});

describe('a list that has to wait', () => {
  it('says how long, and sends nothing before', async () => {
    // Longer than a machine can be busy, and as long as the kit waits at most.
    const page = await failingPage({ status: 429, headers: { 'Retry-After': '60' } });
    const left = () => Number(/Trying again in (\d+) seconds/.exec(page.text())?.[1] ?? NaN);
    await waitUntil(() => left() <= 60, 'it does not say how long');
    const first = left();
    await waitUntil(() => left() < first, 'it does not count down');
    expect(page.emulator.requests).to.have.length(1);
  });
});

describe('the refresh of a list', () => {
  it('shows what has changed meanwhile and keeps the rows until then', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const [first] = page.emulator.connections;
    page.emulator.reset({ connections: [{ ...first, display_name: 'Renamed' }] });
    const list = page.provider.querySelector('org-connection-list')!;
    const refreshed = list.refresh();
    expect(page.text()).to.contain('Finance');
    await refreshed;
    await page.shows('Renamed');
    expect(page.text()).not.to.contain('Finance');
    await waitUntil(
      () => announced(page.provider) === 'Changed elsewhere: Renamed.',
      'the change is not said',
    );
  });

  it('takes the focus of a row that has gone to the list', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.switch('Finance').focus();
    page.emulator.reset({ connections: page.emulator.connections.slice(0, 2) });
    await page.provider.querySelector('org-connection-list')?.refresh();
    await waitUntil(() => !page.text().includes('Finance'));
    expectFocus(byRole(page.provider, 'group', 'Connections'));
  });

  it('does nothing on a list that is in no page', async () => {
    const transport = new ControlledTransport();
    const list = Object.assign(document.createElement('org-connection-list'), { transport });
    document.body.append(list);
    await waitUntil(() => transport.calls.length === 1, 'nothing was read');
    list.remove();
    await list.refresh();
    expect(transport.calls).to.have.length(1);
  });
});
