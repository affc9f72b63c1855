/** What people are told when the server says no, and how often it is asked. */
import { expect } from '@open-wc/testing';
import type { OrgErrorEvent } from '../../src/index.js';
import { organizationPage, type OrganizationPage } from '../helpers/organization-page.js';
import { allByRole, byRole } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

async function shown(): Promise<OrganizationPage> {
  const page = await organizationPage();
  await page.shows('Finance');
  return page;
}

/** What `navigator.clipboard` was given. */
function clipboard(write: (text: string) => Promise<void>): () => void {
  const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
  return () => {
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(original);
  };
}

describe('the requests against a server that fails everything', () => {
  const counts: Record<string, { reads: number; writes: number }> = {};
  // The proxy of this page has no token to refresh, so a 401 is final; with one there is one replay of each.
  for (const [status, reads, writes] of [
    [401, 2, 2],
    [403, 1, 1],
    [404, 1, 1],
    [429, 2, 2],
    [500, 3, 2],
  ] as const)
    it(`with ${status}: ${reads} to read the list, ${writes} to switch`, async () => {
      const page = await shown();
      page.emulator.clearRequests();
      page.emulator.failNext({ status, headers: { 'Retry-After': '1' } }, { times: Infinity });
      page.button('Refresh').click();
      await waitUntil(() => page.text().includes('couldn’t refresh'), 'no message');
      const read = page.emulator.requests.length;
      page.switch('Finance').click();
      // Whether it locks people out cannot be checked either.
      await page.shows('We couldn’t check');
      page.button('Switch off').click();
      await waitUntil(() => /(disable|confirm whether) Finance/.test(page.text()), 'no refusal');
      const written = page.emulator.requests.filter(({ method }) => method === 'PATCH').length;
      counts[status] = { reads: read, writes: written };
      expect({ reads: read, writes: written }).to.deep.equal({ reads, writes });
      expect(page.text()).to.contain('Acme Workforce').and.not.to.contain('No connections yet');
      expect(page.switch('Finance').getAttribute('aria-checked')).to.equal('true');
    });

  after(() => console.log(`Requests against a server that fails everything: ${JSON.stringify(counts)}`));
});

describe('many clicks', () => {
  it('fifty on one switch in a moment send at most two changes, and the last one wins', async () => {
    const page = await shown();
    page.emulator.latency = 30;
    for (let click = 0; click < 50; click++) page.switch('Finance').click();
    page.switch('Finance').click();
    const patches = () => page.emulator.requests.filter(({ method }) => method === 'PATCH');
    await waitUntil(() => patches().length > 0 && patches().every(({ status }) => status !== null));
    await page.atRest();
    expect(patches().length).to.be.within(1, 2);
    expect(page.emulator.connections.find(({ name }) => name === 'acme-finance')?.is_enabled).to.equal(false);
    expect(page.switch('Finance').getAttribute('aria-checked')).to.equal('false');
  });

  it('on ten switches in a moment never meet a 429, and those that wait say so', async () => {
    const connections = Array.from({ length: 11 }, (_item, index) => ({
      id: `con_${String(index).padStart(16, '0')}`,
      name: `connection-${index}`,
      display_name: `Connection ${index}`,
      strategy: 'okta',
      is_enabled: true,
      access_level: 'full' as const,
    }));
    const page = await organizationPage({ connections, rateLimit: { read: 4, write: 2 } });
    await page.shows('Connection 9');
    for (let row = 0; row < 10; row++) page.switch(`Connection ${row}`).click();
    await page.shows('Waiting for its turn…');
    await waitUntil(() => allByRole(page.provider, 'button', /^Undo/).length === 10, 'not all are off');
    expect(page.emulator.requests.filter(({ status }) => status === 429)).to.be.empty;
    expect(page.emulator.connections.filter(({ is_enabled }) => is_enabled)).to.have.length(1);
    expect(page.text()).not.to.contain('Waiting for its turn');
  });
});

describe('a session that has ended', () => {
  it('is said once for all that fails together, with one event', async () => {
    const page = await shown();
    const events: OrgErrorEvent[] = [];
    page.provider.addEventListener('org-error', (event) => events.push(event));
    page.emulator.failNext({ status: 401 }, { times: Infinity });
    page.switch('Finance').click();
    page.switch('Contractors').click();
    await page.shows('We couldn’t disable Finance.');
    await page.shows('We couldn’t disable Contractors.');
    expect(page.text().match(/Your session has ended\. Sign in again\./g)).to.have.length(1);
    expect(events.map(({ error, action }) => `${error.code} ${action}`)).to.deep.equal([
      'unauthorized toggle',
    ]);
  });

  it('is forgotten once something works again', async () => {
    const page = await shown();
    page.emulator.failNext({ status: 401 }, { times: 2 });
    page.switch('Finance').click();
    await page.shows('Your session has ended.');
    page.button('Try again').click();
    await waitUntil(() => !page.text().includes('Your session has ended.'));
  });

  it('is left to a page that wants to tell it', async () => {
    const page = await shown();
    page.provider.addEventListener('org-error', (event) => event.preventDefault());
    page.emulator.failNext({ status: 401 }, { times: Infinity });
    page.switch('Finance').click();
    await waitUntil(() => page.emulator.requests.filter(({ status }) => status === 401).length === 2);
    await page.atRest();
    expect(page.text()).not.to.contain('Your session has ended.');
  });
});

describe('a step-up', () => {
  it('reaches the page as a code of its own', async () => {
    const page = await shown();
    const codes: string[] = [];
    page.provider.addEventListener('org-error', ({ error }) => codes.push(error.code));
    page.emulator.failNext({ status: 403, body: { error: 'mfa_required', error_description: 'Step up.' } });
    page.switch('Finance').click();
    await page.shows('You need to verify your identity again.');
    expect(codes).to.deep.equal(['mfa-required']);
  });
});

describe('“Copy details”', () => {
  it('copies what a help desk asks for, and neither an address nor a token', async () => {
    const page = await shown();
    let copied = '';
    const restore = clipboard(async (text) => void (copied = text));
    page.emulator.failNext({ status: 409, headers: { 'X-Request-Id': 'req_42' } });
    page.switch('Finance').click();
    await page.shows('We couldn’t disable Finance.');
    page.button('Copy details').click();
    await page.shows('Details copied.');
    restore();
    expect(copied.split('\n').map((line) => line.split(': ')[0])).to.deep.equal([
      'time',
      'action',
      'connection',
      'status',
      'code',
      'api code',
      'request id',
      'kit',
    ]);
    expect(copied)
      .to.contain('action: toggle')
      .and.to.contain('request id: req_42')
      .and.to.contain('status: 409');
    expect(copied).not.to.match(/https?:|\?|Bearer/);
  });

  it('shows them to be copied by hand where the clipboard is not to be had', async () => {
    const page = await shown();
    const restore = clipboard(() => Promise.reject(new Error('NotAllowed')));
    page.emulator.failNext({ status: 409 });
    page.switch('Finance').click();
    await page.shows('We couldn’t disable Finance.');
    page.button('Copy details').click();
    await waitUntil(() => allByRole(page.provider, 'textbox').length === 1);
    restore();
    const field = byRole(page.provider, 'textbox') as HTMLTextAreaElement;
    expect(field.value).to.contain('code: conflict');
    expect(field.ariaLabel).to.equal('Details for the help desk');
  });
});
