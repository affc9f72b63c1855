/** What a switch shows while its change is saved: more the longer that takes. */
import { expect, html } from '@open-wc/testing';
import type { OrgConnectionToggle } from '../../../src/index.js';
import { listen, quiet } from '../../helpers/announcements.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { later } from '../../helpers/later.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NAME = 'Acme Workforce';
const OTHER = 'Suppliers';
const LONG = 5_000;

const stateOf = (page: OrganizationPage, name: string) => textOf(page.switch(name).parentElement!);
const showsState = (page: OrganizationPage, name: string, state: string) =>
  waitUntil(() => stateOf(page, name) === state, `${name} never showed ${state}`);

describe('a switch that is saved', () => {
  const answers = new HeldAnswers();
  let page: OrganizationPage;

  beforeEach(async () => {
    page = await organizationPage(answers.options);
    await page.shows(NAME);
    answers.hold();
  });
  afterEach(() => answers.release());

  it('says so once it is noticeable, and looks pending', async () => {
    const track = page.switch(NAME).firstElementChild!;
    const before = getComputedStyle(track).backgroundColor;
    page.switch(NAME).click();
    await showsState(page, NAME, 'Switching off…');
    expect(page.switch(NAME).getAttribute('aria-busy')).to.equal('true');
    await waitUntil(() => getComputedStyle(track).backgroundColor === 'rgba(0, 0, 0, 0)', before);
    answers.release();
    await showsState(page, NAME, 'Disabled Undo');
    answers.hold();
    page.switch(NAME).click();
    await showsState(page, NAME, 'Switching on…');
  });

  it('says so of each of several', async () => {
    page.switch(NAME).click();
    page.switch(OTHER).click();
    await showsState(page, NAME, 'Switching off…');
    await showsState(page, OTHER, 'Switching off…');
  });

  it('says after seconds that it still goes on, and begins anew with the next change', async () => {
    page.switch(NAME).click();
    await showsState(page, NAME, 'Switching off…');
    const end = later(LONG);
    try {
      page.provider.querySelector('org-connection-list')!.requestUpdate();
      await showsState(page, NAME, 'Still switching off…');
      answers.release();
      await showsState(page, NAME, 'Disabled Undo');
      answers.hold();
      page.switch(NAME).click();
      await showsState(page, NAME, 'Switching on…');
    } finally {
      end();
    }
  });

  it('keeps what it is while it only looks for other connections', async () => {
    const toggle = document.createElement('org-connection-toggle');
    toggle.connectionId = page.emulator.connections[0]!.id!;
    answers.release();
    page = await organizationPage(answers.options, html`${toggle}`);
    await page.shows('Enabled');
    answers.hold();
    page.switch(NAME).click();
    await waitUntil(() => page.emulator.requests.length === 2, 'it does not look');
    const end = later(LONG);
    toggle.requestUpdate();
    await quiet();
    end();
    expect(stateOf(page, NAME)).to.equal('Enabled');
  });
});

describe('a switch that is saved for long', () => {
  const { setTimeout: start } = window;
  afterEach(() => (window.setTimeout = start));

  /** The timers of five seconds that are set from now on, each with what it does. */
  function heldTimers(): (() => void)[] {
    const acts: (() => void)[] = [];
    window.setTimeout = ((act: () => void, time: number) =>
      time === LONG ? acts.push(act) : start(act, time)) as unknown as typeof setTimeout;
    return acts;
  }

  it('is announced once, and not when it was confirmed before', async () => {
    const answers = new HeldAnswers();
    const page = await organizationPage(
      answers.options,
      html`<org-connection-toggle
        connection-id="con_5GkYw8RmTz3NqLpA"
        confirm="never"
      ></org-connection-toggle>`,
    );
    await page.shows('Enabled');
    const said = listen(
      page.provider.querySelector<OrgConnectionToggle>('org-connection-toggle')!.renderRoot,
    );
    const acts = heldTimers();
    const { clearTimeout } = window;
    const ended: number[] = [];
    window.clearTimeout = ((id: number) => ended.push(id)) as typeof clearTimeout;
    answers.hold();
    page.switch(NAME).click();
    await waitUntil(() => acts.length === 1, 'no timer');
    acts[0]!();
    await waitUntil(() => said.length === 1, 'nothing was said');
    expect(said[0]).to.equal(`Switching ${NAME} is taking longer than usual.`);
    answers.release();
    await waitUntil(() => said.length === 2, 'the outcome was not said');
    window.clearTimeout = clearTimeout;
    expect(ended, 'the timer goes on').to.include(1);
  });
});
