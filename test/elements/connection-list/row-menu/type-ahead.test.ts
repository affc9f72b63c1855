/** The keys of a row's menu (WAI-ARIA Authoring Practices, menu button), also of a menu with many items. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RowAction } from '../../../../src/index.js';
import { quiet } from '../../../helpers/announcements.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, expectNone, focused, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const NAME = 'Actions for Acme Workforce';
const choose = () => {};
const ACTIONS: readonly RowAction[] = [
  { text: 'Test', choose },
  { text: 'Transfer', choose },
  { text: 'Tag', choose, whyNot: () => 'Not yet.' },
  { text: 'Tell', choose },
  { text: 'audit log', choose },
];

async function opened(key = 'Enter'): Promise<OrganizationPage> {
  const page = await organizationPage(
    {},
    html`<org-connection-list .rowActions=${ACTIONS}></org-connection-list>`,
  );
  await page.shows('Finance');
  page.button(NAME).focus();
  await sendKeys({ press: key });
  await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
  return page;
}

/** The beginning of the focused item. */
const at = () => textOf(focused()!).split(' ')[0];

async function press(...keys: string[]): Promise<(string | undefined)[]> {
  const course: (string | undefined)[] = [];
  for (const key of keys) {
    await sendKeys({ press: key });
    course.push(at());
  }
  return course;
}

/** Lets the letters before count as typed long ago. */
const pause = () =>
  focused()!.dispatchEvent(new KeyboardEvent('keydown', { key: '§', bubbles: true, composed: true }));

describe('a letter in the menu', () => {
  it('goes to the next item that begins with it, also one that cannot be chosen, and around the end', async () => {
    await opened();
    expect(at()).to.equal('Settings…');
    const course: (string | undefined)[] = [];
    for (let letter = 0; letter < 5; letter++) {
      pause();
      course.push(...(await press('t')));
    }
    expect(course).to.deep.equal(['Test', 'Transfer', 'Tag', 'Tell', 'Test']);
  });

  it('goes to the only item that begins with it, from before and from after', async () => {
    await opened();
    pause();
    expect(await press('A')).to.deep.equal(['audit']);
    pause();
    expect(await press('s')).to.deep.equal(['Settings…']);
    pause();
    expect(await press('r')).to.deep.equal(['Remove…']);
  });

  it('leaves the focus where no item begins with it', async () => {
    await opened();
    expect(await press('x')).to.deep.equal(['Settings…']);
  });

  it('is one of several when they follow each other quickly', async () => {
    await opened();
    await sendKeys({ type: 'tra' });
    expect(at()).to.equal('Transfer');
  });

  it('that still fits leaves the focus where it is, though a later item fits as well', async () => {
    await opened();
    await sendKeys({ type: 'te' });
    expect(at()).to.equal('Test');
    await sendKeys({ type: 'l' });
    expect(at()).to.equal('Tell');
  });

  it('begins anew where no item begins with all of them', async () => {
    await opened();
    await sendKeys({ type: 'tr' });
    expect(at()).to.equal('Transfer');
    await sendKeys({ type: 's' });
    expect(at()).to.equal('Settings…');
  });

  it('with Ctrl is left to the browser', async () => {
    await opened();
    const event = new KeyboardEvent('keydown', {
      ...{ key: 't', ctrlKey: true },
      ...{ bubbles: true, composed: true, cancelable: true },
    });
    expect(focused()!.dispatchEvent(event)).to.equal(true);
    expect(at()).to.equal('Settings…');
  });
});

describe('the keys of the menu', () => {
  it('stop at every item, also at one that cannot be chosen', async () => {
    await opened();
    expect(await press(...Array.from({ length: 7 }, () => 'ArrowDown'))).to.deep.equal([
      'Test',
      'Transfer',
      'Tag',
      'Tell',
      'audit',
      'Remove…',
      'Settings…',
    ]);
    expect(await press('End', 'ArrowUp', 'Home', 'ArrowUp')).to.deep.equal([
      'Remove…',
      'audit',
      'Settings…',
      'Remove…',
    ]);
  });

  it('reach nothing around the menu', async () => {
    const page = await opened();
    const reached: string[] = [];
    page.provider.addEventListener('keydown', ({ key }) => reached.push(key));
    await press('ArrowDown', 'End', 't');
    await sendKeys({ press: 'Escape' });
    expect(reached).to.deep.equal([]);
  });

  it('leave the menu open on an item that cannot be chosen', async () => {
    const page = await opened();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await sendKeys({ press: 'Enter' });
    await quiet();
    expectFocus(byRole(page.provider, 'menuitem', /^Tag/));
  });
});

describe('the menu button', () => {
  it('opens nothing with another key', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.button(NAME).focus();
    for (const key of ['ArrowLeft', 'a', 'Home', 'Escape']) await sendKeys({ press: key });
    await quiet();
    expectNone(page.provider, 'menu');
    expectFocus(page.button(NAME));
  });

  it('lets only the menu open that was asked for last', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.button(NAME).click();
    page.button('Actions for Finance').click();
    await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
    await quiet();
    expect(allByRole(page.provider, 'menu').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Actions for Finance',
    ]);
  });

  it('pressed twice before its menu is there opens it', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.button(NAME).click();
    page.button(NAME).click();
    await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
    await quiet();
    expect(allByRole(page.provider, 'menu')).to.have.length(1);
  });

  it('is not there for a connection without an id', async () => {
    const page = await organizationPage({ connections: [{ name: 'nameless', is_enabled: true }] });
    await page.shows('nameless');
    expectNone(page.provider, 'button', /^Actions for/);
  });
});

describe('an open menu', () => {
  it('closes when the focus leaves it', async () => {
    const page = await opened();
    // In the same row, so that nothing scrolls.
    page.switch('Acme Workforce').focus();
    await waitUntil(() => allByRole(page.provider, 'menu').length === 0, 'it is still open');
    await quiet();
    expectFocus(page.switch('Acme Workforce'));
  });

  it('closes when its list leaves the page', async () => {
    const page = await opened();
    const list = page.provider.querySelector('org-connection-list')!;
    list.remove();
    await quiet();
    page.provider.append(list);
    await quiet();
    expectNone(page.provider, 'menu');
    expect(page.button(NAME).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes when its row is scrolled out of sight', async () => {
    const page = await opened();
    const space = Object.assign(document.createElement('div'), { style: 'height: 3000px' });
    page.provider.append(space);
    try {
      scrollTo(0, 2500);
      await waitUntil(() => allByRole(page.provider, 'menu').length === 0, 'it is still open');
    } finally {
      scrollTo(0, 0);
    }
  });
});
