/** Each way in which a change can be refused: where that is said, and that nothing that was entered is lost. */
import { expect } from '@open-wc/testing';
import type { OrgErrorEvent } from '../../../src/index.js';
import type { Failure } from '../../../src/testing/index.js';
import { quiet } from '../../helpers/announcements.js';
import { control, controls, enter, invalid, isField, notesOf, showing } from '../../helpers/creation.js';
import {
  answer,
  edit,
  IDS,
  isChange,
  optionsPage,
  review,
  save,
  SECRET,
  sent,
  stored,
  type EditingPage,
} from '../../helpers/editing.js';
import { expectFocus } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const DOMAIN = 'acme.okta.com';
const WANTED = { options: { domain: DOMAIN, client_id: '0oaf3kq81vTzWm6Rd5d7', client_secret: SECRET } };

const field = (page: EditingPage, name: string) => control(page, name, isField);

/** The form with another domain and the secret, once the question is agreed to. */
async function agreed(page: EditingPage): Promise<void> {
  await edit(page);
  await enter(page, 'Okta domain', DOMAIN);
  await enter(page, 'Client secret', SECRET);
  await review(page);
  await answer(page, 'Save');
}

async function refusedWith(failure: Failure): Promise<EditingPage> {
  const page = await optionsPage(IDS.okta);
  page.emulator.failNext(failure, { matching: isChange });
  await agreed(page);
  return page;
}

/** Nothing that was entered is lost, and saving again sends all of it. */
async function expectKept(page: EditingPage, count = 2): Promise<void> {
  await quiet();
  const names = ['Okta domain', 'Client ID', 'Client secret'];
  expect(names.map((name) => field(page, name).value)).to.deep.equal(Object.values(WANTED.options));
  await save(page);
  expect(sent(page)).to.have.length(count);
  expect(sent(page).at(-1)).to.deep.equal(WANTED);
  expect(showing(page, 'couldn’t save')).to.be.empty;
}

describe('a refused change is said where it can be mended, and nothing is lost:', () => {
  it('a host that can’t be reached, at the host', async () => {
    const page = await optionsPage(IDS.okta, { behavior: { unreachableHosts: [DOMAIN] } });
    await agreed(page);
    await waitUntil(() => notesOf(field(page, 'Okta domain')).includes(`${DOMAIN} can’t be reached`));
    expect(field(page, 'Okta domain').ariaInvalid).to.equal('true');
    expectFocus(field(page, 'Okta domain'));
    await enter(page, 'Okta domain', 'acme-staff.okta.com');
    expect(showing(page, 'can’t be reached')).to.be.empty;
    await enter(page, 'Okta domain', DOMAIN);
    page.emulator.behavior = {};
    await expectKept(page);
  });

  it('a setting, at the setting, in the server’s words', async () => {
    const page = await refusedWith(invalid(['/options/client_id', 'is not known <b>there</b>']));
    await waitUntil(() => notesOf(field(page, 'Client ID')).includes('is not known <b>there</b>'));
    expectFocus(field(page, 'Client ID'));
    expect(field(page, 'Okta domain').ariaInvalid).to.equal('false');
    await expectKept(page);
  });

  it('one of those that are closed, which opens them', async () => {
    const page = await refusedWith(invalid(['/options/icon_url', 'is too dark']));
    await waitUntil(() => controls(page, 'Icon URL').length === 1, 'the settings are closed');
    await quiet();
    expectFocus(field(page, 'Icon URL'));
    expect(notesOf(field(page, 'Icon URL'))).to.contain('is too dark');
    await expectKept(page);
  });

  it('the secret, at the secret', async () => {
    const page = await refusedWith(invalid(['/options/client_secret', 'is too short']));
    await waitUntil(() => notesOf(field(page, 'Client secret')).includes('is too short'));
    expectFocus(field(page, 'Client secret'));
    await expectKept(page);
  });

  it('what the form doesn’t have, below it', async () => {
    const page = await refusedWith(invalid(['/options/scope', 'is fixed']));
    await page.shows('We couldn’t save the settings. The server did not accept the request.');
    expect(showing(page, 'is fixed')).not.to.be.empty;
    await expectKept(page);
  });

  for (const [name, status, says] of [
    ['a missing permission', 403, 'You don’t have permission for this.'],
    ['a conflict', 409, 'The server can’t do this'],
  ] as const)
    it(`${name}, below the form`, async () => {
      const page = await refusedWith({ status });
      await page.shows(says);
      expectFocus(control(page, 'Save'));
      await expectKept(page);
    });

  it('an ended session, once it is told to the page', async () => {
    const page = await optionsPage(IDS.okta);
    const errors: OrgErrorEvent[] = [];
    page.provider.addEventListener('org-error', (event) => errors.push(event));
    let hasEnded = true;
    page.emulator.failNext(
      { status: 401 },
      { times: Infinity, matching: (request) => hasEnded && isChange(request) },
    );
    await agreed(page);
    await page.shows('Your session has ended. Sign in again.');
    expect(errors.map(({ action, error }) => `${action} ${error.code}`)).to.deep.equal([
      'update unauthorized',
    ]);
    expect(JSON.stringify(errors)).not.to.contain(SECRET);
    hasEnded = false;
    page.emulator.clearRequests();
    await expectKept(page, 1);
  });

  it('too many requests: it waits, says so, and sends one more', async () => {
    const page = await refusedWith({ status: 429, headers: { 'retry-after': '1' } });
    await page.shows(/Too many requests\. Trying again in/);
    expect(control(page, 'Save').ariaBusy).to.equal('true');
    await page.shows('Saved.');
    expect(sent(page)).to.deep.equal([WANTED, WANTED]);
  });

  it('an answer that is lost: the same is sent again, which changes nothing more', async () => {
    const page = await optionsPage(IDS.okta);
    page.answerOfChange = () => {
      page.answerOfChange = (arrived) => arrived;
      throw new TypeError('Failed to fetch');
    };
    await agreed(page);
    await page.shows('Saved.');
    expect(stored(page)['domain']).to.equal(DOMAIN);
    expect(sent(page)).to.deep.equal([WANTED, WANTED]);
  });

  it('nothing that anybody can know, if nothing can be read afterwards', async () => {
    const page = await optionsPage(IDS.okta);
    let isGone = false;
    page.emulator.failNext('network', {
      times: Infinity,
      matching: (request) => (isGone ||= isChange(request)),
    });
    await agreed(page);
    await page.shows('We couldn’t confirm whether the settings were saved.');
    expect(field(page, 'Client secret').value).to.equal(SECRET);
    expect(field(page, 'Okta domain').value).to.equal(DOMAIN);
  });
});
