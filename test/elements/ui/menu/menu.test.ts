/** The menu of a menu button: where it is, what closes it, and what has the focus. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../../src/elements/ui/menu/menu.js';
import type { MenuItem, OrgMenu } from '../../../../src/elements/ui/menu/menu.js';
import { quiet } from '../../../helpers/announcements.js';
import { allByRole, byRole, expectFocus, focused, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

interface MenuPage {
  readonly box: HTMLElement;
  readonly button: HTMLElement;
  readonly menu: OrgMenu;
  /** How often the menu has asked to be closed, and what was chosen, in order. */
  readonly told: string[];
  readonly items: HTMLElement[];
  /** The menu itself, with its box. */
  readonly panel: HTMLElement;
}

interface Setting extends Partial<Pick<OrgMenu, 'isFromEnd'>> {
  readonly items?: readonly (Partial<MenuItem> & { readonly text: string })[];
  readonly style?: string;
  readonly dir?: string;
}

/** A button in the middle of a page that can be scrolled, and its menu. */
async function open({ items, isFromEnd = false, style = '', dir = 'ltr' }: Setting = {}): Promise<MenuPage> {
  const box = await fixture<HTMLElement>(
    html`<div dir=${dir} style="height: 4000px; padding-top: 100px">
      <button type="button" style="display: block; height: 30px; width: 60px; ${style}">Actions</button>
      <input aria-label="Elsewhere" />
    </div>`,
  );
  const [button, told] = [box.querySelector('button')!, [] as string[]];
  const menu = document.createElement('org-menu');
  const entries = items ?? [{ text: 'Settings' }, { text: 'Copy' }, { text: 'Remove', isDanger: true }];
  Object.assign(menu, {
    label: 'Actions for Ada',
    anchor: button,
    isFromEnd,
    items: entries.map((item) => ({ choose: () => told.push(item.text), ...item })),
    close: () => told.push('closed'),
  });
  button.focus();
  box.append(menu);
  await menu.updateComplete;
  return {
    box,
    button,
    menu,
    told,
    get items() {
      return allByRole(menu.shadowRoot!, 'menuitem');
    },
    get panel() {
      return byRole(menu.shadowRoot!, 'menu', 'Actions for Ada');
    },
  };
}

const edges = (element: Element) => element.getBoundingClientRect();

describe('a menu', () => {
  afterEach(() => scrollTo(0, 0));

  it('is open at once, above the page, with the focus on its first item', async () => {
    const { button, panel, items } = await open();
    expect(panel.matches(':popover-open')).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expectFocus(items[0]!);
    expect(items.map(textOf)).to.deep.equal(['Settings', 'Copy', 'Remove']);
    expect(items.map((item) => item.getAttribute('aria-disabled'))).to.deep.equal([null, null, null]);
  });

  it('has the focus on its last item when it was opened from the end', async () => {
    expectFocus((await open({ isFromEnd: true })).items[2]!);
  });

  it('is gone through with the arrows, from each end to the other, and with Home and End', async () => {
    const { items } = await open();
    const steps = [
      ['ArrowUp', 2],
      ['ArrowUp', 1],
      ['ArrowDown', 2],
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', 2],
      ['Home', 0],
    ] as const;
    for (const [key, index] of steps) {
      await sendKeys({ press: key });
      expectFocus(items[index]!);
    }
  });

  it('is an ordinary element with the focus where the browser has no popovers', async () => {
    const { showPopover } = HTMLElement.prototype;
    HTMLElement.prototype.showPopover = () => {
      throw new DOMException('blocked', 'NotSupportedError');
    };
    try {
      const { panel, items } = await open();
      expect(panel.hasAttribute('popover')).to.equal(false);
      expectFocus(items[0]!);
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });

  it('that was taken away before it could open says nothing, and opens when it comes back', async () => {
    const { box, button, menu: other } = await open();
    other.remove();
    const menu = document.createElement('org-menu');
    Object.assign(menu, { label: 'Late', anchor: button, items: [{ text: 'One', choose: () => {} }] });
    box.append(menu);
    dispatchEvent(new Event('resize'));
    menu.remove();
    await menu.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    box.append(menu);
    expect(byRole(menu.shadowRoot!, 'menu', 'Late').matches(':popover-open')).to.equal(true);
    expectFocus(byRole(menu.shadowRoot!, 'menuitem', 'One'));
  });

  it('does not fail without items', async () => {
    const { panel } = await open({ items: [] });
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(panel.matches(':popover-open')).to.equal(true);
  });

  it('says with its button when it is no longer there', async () => {
    const { button, menu } = await open();
    menu.remove();
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is below its button, their ends in line', async () => {
    const { button, panel } = await open({ style: 'margin-left: 400px' });
    expect(edges(panel).top - edges(button).bottom).to.be.within(1, 8);
    expect(edges(panel).right).to.be.closeTo(edges(button).right, 1);
  });

  it('is in line with the other end where the text runs to the left', async () => {
    const { button, panel } = await open({ style: 'margin-right: 400px', dir: 'rtl' });
    expect(edges(panel).left).to.be.closeTo(edges(button).left, 1);
  });

  it('stays in the window at its edges', async () => {
    const { button, panel } = await open({ style: 'position: fixed; left: 0; top: 100px' });
    expect(edges(panel).left).to.equal(8);
    expect(edges(panel).top).to.be.greaterThan(edges(button).bottom);
    const atEnd = await open({ style: 'position: fixed; right: 0; top: 100px', dir: 'rtl' });
    expect(edges(atEnd.panel).right).to.be.closeTo(document.documentElement.clientWidth, 24);
    expect(edges(atEnd.panel).right).to.be.at.most(innerWidth - 8);
  });

  it('is above its button where there is no room below', async () => {
    const { button, panel } = await open({ style: 'position: fixed; bottom: 20px' });
    expect(edges(button).top - edges(panel).bottom).to.be.within(1, 8);
    const { height } = edges(panel);
    // Where it just fits with its margin, and a pixel further down.
    const isBelow = async (room: number) => {
      const other = await open({ style: `position: fixed; top: ${innerHeight - room - 30}px` });
      return edges(other.panel).top > edges(other.button).top;
    };
    expect(await isBelow(4 + height + 8)).to.equal(true);
    expect(await isBelow(4 + height + 7)).to.equal(false);
  });

  it('follows its button when the page scrolls', async () => {
    const { button, panel, told } = await open();
    scrollTo(0, 40);
    await waitUntil(() => Math.abs(edges(panel).top - edges(button).bottom - 4) < 2, 'it stays where it was');
    expect(edges(button).bottom).to.be.greaterThan(0);
    expect(told).to.deep.equal([]);
  });

  it('follows its button when a box around it scrolls', async () => {
    const { box, button, panel } = await open();
    Object.assign(box.style, { height: '300px', overflow: 'auto' });
    button.style.marginBottom = '2000px';
    box.scrollTop = 40;
    await waitUntil(() => Math.abs(edges(panel).top - edges(button).bottom - 4) < 2, 'it stays where it was');
  });

  it('closes where nothing of its button is in the window, and not before', async () => {
    const { button, told } = await open({ style: 'position: fixed; left: 0' });
    const closesAt = (top: number) => {
      told.length = 0;
      button.style.top = `${top}px`;
      dispatchEvent(new Event('scroll'));
      return told.includes('closed');
    };
    expect([-30, -29, innerHeight - 1, innerHeight].map(closesAt)).to.deep.equal([true, false, false, true]);
  });

  it('closes when its button is scrolled out of view, at the top and at the bottom', async () => {
    const { button, told } = await open();
    scrollTo(0, 1000);
    await waitUntil(() => told.includes('closed'), 'it stays open');
    expect(edges(button).bottom).to.be.lessThan(0);
    // So that the page need not scroll to the other one.
    fixtureCleanup();
    scrollTo(0, 0);
    const other = await open();
    other.button.style.marginTop = '3000px';
    dispatchEvent(new Event('scroll'));
    expect(other.told).to.deep.equal(['closed']);
  });

  it('stays open while the page still scrolls to its button, and closes once that goes out of view again', async () => {
    const { button, panel, told } = await open({ style: 'position: fixed; top: 10000px' });
    const scrollsTo = (top: number) => {
      button.style.top = `${top}px`;
      dispatchEvent(new Event('scroll'));
    };
    scrollsTo(innerHeight + 100);
    scrollsTo(100);
    expect(told).to.deep.equal([]);
    expect(edges(panel).top - edges(button).bottom).to.be.closeTo(4, 1);
    scrollsTo(innerHeight + 100);
    expect(told).to.deep.equal(['closed']);
  });

  it('follows its button when the window changes', async () => {
    const { button, panel } = await open();
    button.style.marginTop = '60px';
    dispatchEvent(new Event('resize'));
    expect(edges(panel).top - edges(button).bottom).to.be.closeTo(4, 1);
  });

  it('listens to the window no more once it has left', async () => {
    const { menu, button, told } = await open();
    menu.remove();
    await quiet();
    button.style.marginTop = '3000px';
    for (const type of ['scroll', 'resize', 'pointerdown']) dispatchEvent(new Event(type));
    expect(told.filter((text) => text === 'closed').length).to.be.lessThan(2);
  });

  it('closes with a press elsewhere, but not with one inside or on its button', async () => {
    const { box, button, items, told } = await open();
    const press = (element: Element) =>
      element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    press(items[1]!);
    press(button);
    expect(told).to.deep.equal([]);
    press(box);
    expect(told).to.deep.equal(['closed']);
  });

  it('closes when the focus goes elsewhere, and not when it leaves the window', async () => {
    const { box, items, told } = await open();
    items[0]!.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: null }));
    items[1]!.focus();
    expect(told).to.deep.equal([]);
    byRole(box, 'textbox', 'Elsewhere').focus();
    expect(told).to.deep.equal(['closed']);
  });

  it('does what is chosen after it has closed, with the focus on its button', async () => {
    const { button, items, told } = await open();
    items[1]!.click();
    expect(told.filter((text, index) => text !== told[index - 1])).to.deep.equal(['closed', 'Copy']);
    expectFocus(button);
  });

  it('says why something cannot be chosen, in place of a warning, and does not do it', async () => {
    const { items, told } = await open({
      items: [
        { text: 'Remove', isDanger: true, whyNot: 'Not yours.' },
        { text: 'Delete', isDanger: true },
      ],
    });
    expect(textOf(items[0]!)).to.equal('Remove Not yours.');
    expect(items.map((item) => item.getAttribute('aria-disabled'))).to.deep.equal(['true', null]);
    expect(items.map((item) => item.classList.contains('danger'))).to.deep.equal([false, true]);
    items[0]!.click();
    expect(told).to.deep.equal([]);
  });

  for (const key of ['Escape', 'Tab'])
    it(`closes with ${key}, from where the focus goes on`, async () => {
      const { box, button, told } = await open();
      await sendKeys({ press: key });
      expect(told).to.include('closed');
      if (key === 'Escape') expectFocus(button);
      else expectFocus(byRole(box, 'textbox', 'Elsewhere'));
    });

  it('keeps the keys that it knows from the page, and leaves it the others', async () => {
    const { box, items } = await open();
    const seen: string[] = [];
    box.addEventListener('keydown', ({ key }) => seen.push(key));
    const press = (key: string, options: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...options,
      });
      items[0]!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const known = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'c', 'Escape'];
    expect(known.map((key) => press(key))).to.deep.equal(known.map(() => true));
    expect(seen).to.deep.equal([]);
    const others = ['F1', 'Enter', ' ', 'Tab'];
    expect(others.map((key) => press(key))).to.deep.equal(others.map(() => false));
    expect([press('c', { ctrlKey: true }), press('c', { metaKey: true })]).to.deep.equal([false, false]);
    expect(seen).to.deep.equal([...others, 'c', 'c']);
  });

  it('finds items by what is typed: one letter goes on, more letters find one name', async () => {
    const { items } = await open({
      items: ['Copy', 'Check', 'Close', 'Remove', 'Open', 'Hide'].map((text) => ({ text })),
    });
    const type = (key: string, at: number) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true });
      Object.defineProperty(event, 'timeStamp', { value: at });
      items[0]!.dispatchEvent(event);
    };
    type('c', 1_000);
    expectFocus(items[1]!);
    type('l', 1_100);
    expectFocus(items[2]!);
    type('C', 3_000);
    expectFocus(items[0]!);
    type('o', 3_499);
    expectFocus(items[0]!);
    // No name begins with “cor”, but one with “r”.
    type('r', 3_600);
    expectFocus(items[3]!);
    type('c', 5_000);
    expectFocus(items[0]!);
    // Half a second later, this is no longer the second letter of “check”.
    type('h', 5_500);
    expectFocus(items[5]!);
    type('x', 7_000);
    expectFocus(items[5]!);
    (focused() as HTMLElement).blur();
    type('c', 7_100);
    expectFocus(items[0]!);
  });

  it('stays where it was when it is moved within the page', async () => {
    const { box, menu, items, panel, told } = await open();
    await sendKeys({ press: 'ArrowDown' });
    box.append(box.appendChild(document.createElement('section')));
    box.querySelector('section')!.append(menu);
    expect(panel.matches(':popover-open')).to.equal(true);
    expectFocus(items[1]!);
    expect(told.length).to.be.lessThan(2);
  });

  it('works without a button', async () => {
    const menu = document.createElement('org-menu');
    const told: string[] = [];
    Object.assign(menu, {
      items: [{ text: 'One', choose: () => told.push('One') }],
      close: () => told.push('closed'),
    });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(menu);
    await menu.updateComplete;
    byRole(menu.shadowRoot!, 'menuitem', 'One').click();
    expect(told).to.deep.equal(['closed', 'One']);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    dispatchEvent(new Event('resize'));
    for (const key of ['Escape', 'Tab'])
      byRole(menu.shadowRoot!, 'menu').dispatchEvent(new KeyboardEvent('keydown', { key }));
    expect(told).to.deep.equal(['closed', 'One', 'closed', 'closed', 'closed']);
    menu.remove();
  });
});
