/** Each way in which a creation can be refused: where that is said, and that nothing that was entered is lost. */
import { expect } from '@open-wc/testing';
import type { OrgErrorEvent } from '../../../src/index.js';
import type { Failure } from '../../../src/testing/index.js';
import {
  assistant,
  atStep,
  control,
  create,
  created,
  enter,
  goOn,
  invalid,
  isField,
  isPost,
  notesOf,
  OKTA,
  press,
  showing,
  stepOf,
  toReview,
  valueOf,
  WANTED,
  type AssistantPage,
} from '../../helpers/creation.js';
import { expectFocus } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const TAKEN =
  'Either this technical name is taken, or this service isn’t set up for new connections. Try another name first';

/** Waits until a control of a step says this, and has the focus. */
async function saidAt(page: AssistantPage, step: string, name: string, text: string): Promise<void> {
  await atStep(page, step);
  await waitUntil(() => notesOf(control(page, name, isField)).includes(text), `not said at ${name}`);
  expect(control(page, name, isField).ariaInvalid).to.equal('true');
  expectFocus(control(page, name, isField));
}

/** The creation that follows is the same as it would have been, but for what was mended. */
async function expectCreated(page: AssistantPage, mended: object = {}, sent = 2): Promise<void> {
  await create(page);
  expect(created(page)).to.have.length(sent);
  expect(created(page).at(-1)).to.deep.equal({ ...WANTED, ...mended });
}

async function refusedWith(failure: Failure): Promise<AssistantPage> {
  const page = await assistant();
  await toReview(page);
  page.emulator.failNext(failure, { matching: isPost });
  await press(page, 'Create');
  return page;
}

function expectKept(page: AssistantPage): void {
  const kept = ['Okta domain', 'Client ID', 'Client secret'].map((name) => valueOf(page, name));
  expect(kept).to.deep.equal([OKTA.domain, OKTA.client_id, OKTA.secret]);
}

describe('a refused creation is said where it can be mended, and nothing is lost:', () => {
  it('a host that can’t be reached, at the host', async () => {
    const page = await assistant({ behavior: { unreachableHosts: [OKTA.domain] } });
    await toReview(page);
    await press(page, 'Create');
    await saidAt(page, 'From your provider', 'Okta domain', `${OKTA.domain} can’t be reached`);
    expectKept(page);
    await enter(page, 'Okta domain', 'acme-staff.okta.com');
    expect(showing(page, 'can’t be reached')).to.be.empty;
    await goOn(page, 'Names');
    expect(valueOf(page, 'Display name')).to.equal('Acme Staff');
    await goOn(page, 'Review');
    await expectCreated(page, { options: { ...WANTED.options, domain: 'acme-staff.okta.com' } });
  });

  it('a name that another admin has taken meanwhile, at the name', async () => {
    const page = await assistant();
    await toReview(page);
    const [first, ...others] = page.emulator.connections;
    page.emulator.reset({ connections: [first!, ...others, { ...first!, id: 'con_x', name: 'acme-staff' }] });
    await press(page, 'Create');
    await saidAt(page, 'Names', 'Technical name', TAKEN);
    expectKept(page);
    await enter(page, 'Technical name', 'acme-people');
    await goOn(page, 'Review');
    await expectCreated(page, { name: 'acme-people' });
  });

  it('a service that isn’t set up, at the name as well, because the server doesn’t tell which', async () => {
    const page = await assistant({ behavior: { isClientConfigured: false } });
    await toReview(page);
    await press(page, 'Create');
    await saidAt(page, 'Names', 'Technical name', TAKEN);
    page.emulator.behavior = {};
    await goOn(page, 'Review');
    await expectCreated(page);
  });

  it('an option, at the option', async () => {
    const page = await refusedWith(invalid(['/options/client_id', 'is not known <b>there</b>']));
    await saidAt(page, 'From your provider', 'Client ID', 'is not known <b>there</b>');
    expectKept(page);
    await enter(page, 'Client ID', '0oaOther');
    await goOn(page, 'Names');
    await goOn(page, 'Review');
    await expectCreated(page, { options: { ...WANTED.options, client_id: '0oaOther' } });
  });

  it('the secret, at the secret, which stays', async () => {
    const page = await refusedWith(invalid(['/options/client_secret', 'is too short']));
    await saidAt(page, 'From your provider', 'Client secret', 'is too short');
    expectKept(page);
    await goOn(page, 'Names');
    await goOn(page, 'Review');
    await expectCreated(page);
  });

  it('both names, at both, and the first has the focus', async () => {
    const page = await refusedWith(invalid(['/display_name', 'is rude'], ['/name', 'is reserved']));
    await saidAt(page, 'Names', 'Display name', 'is rude');
    expect(notesOf(control(page, 'Technical name'))).to.contain('is reserved');
    await enter(page, 'Display name', 'Acme People');
    expect(notesOf(control(page, 'Technical name')), 'that one is not mended').to.contain('is reserved');
    await enter(page, 'Technical name', 'acme-people');
    await goOn(page, 'Review');
    await expectCreated(page, { name: 'acme-people', display_name: 'Acme People' });
  });

  it('what the form doesn’t have, at the review', async () => {
    const page = await refusedWith(invalid(['/options/scope', 'is fixed']));
    await page.shows('We couldn’t create the connection. The server did not accept the request.');
    expect(showing(page, 'is fixed')).not.to.be.empty;
    expect(stepOf(page)).to.equal('Review');
    expectFocus(control(page, 'Create'));
    expectKept(page);
    await expectCreated(page);
  });

  it('a missing permission, at the review', async () => {
    const page = await refusedWith({ status: 403 });
    await waitUntil(
      () =>
        showing(page, 'We couldn’t create the connection. You don’t have permission for this.').length > 0,
      'not shown',
    );
    expectFocus(control(page, 'Create'));
    expectKept(page);
    await expectCreated(page);
    expect(showing(page, 'couldn’t create')).to.be.empty;
  });

  it('an ended session, at the review, once it is told to the page', async () => {
    const page = await assistant();
    const errors: OrgErrorEvent[] = [];
    page.provider.addEventListener('org-error', (event) => errors.push(event));
    await toReview(page);
    let hasEnded = true;
    page.emulator.failNext(
      { status: 401 },
      { times: Infinity, matching: (request) => hasEnded && isPost(request) },
    );
    await press(page, 'Create');
    await page.shows('We couldn’t create the connection.');
    expect(showing(page, 'Your session has ended. Sign in again.')).not.to.be.empty;
    expect(errors.map(({ action, error }) => [action, error.code])).to.deep.equal([
      ['create', 'unauthorized'],
    ]);
    expect(stepOf(page)).to.equal('Review');
    expectKept(page);
    hasEnded = false;
    page.emulator.clearRequests();
    await expectCreated(page, {}, 1);
  });

  it('too many requests: it waits, says so, and sends one more', async () => {
    const page = await refusedWith({ status: 429, headers: { 'retry-after': '1' } });
    await page.shows(/Too many requests\. Trying again in/);
    expect(control(page, 'Creating…').ariaBusy).to.equal('true');
    await press(page, 'Creating…');
    await atStep(page, 'Finish');
    expect(created(page)).to.deep.equal([WANTED, WANTED]);
    expect(page.emulator.connections.filter(({ name }) => name === 'acme-staff')).to.have.length(1);
  });
});
