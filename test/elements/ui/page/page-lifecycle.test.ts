/** What happens when a page is left, and when the browser shows it again as it was. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { onceGone } from '../../../../src/elements/ui/page/once-gone.js';
import { PageLifecycle } from '../../../../src/elements/ui/page/page-lifecycle.js';
import { ofPage, viewOf } from '../../../../src/elements/ui/page/view.js';
import type { OrganizationStore } from '../../../../src/store/organization-store.js';
import { settled } from '../../../helpers/controlled-transport.js';

class LifecycleTest extends LitElement {
  readonly told: string[] = [];
  store: OrganizationStore | undefined = {
    flush: () => this.told.push('flush'),
    restart: () => this.told.push('restart'),
  } as unknown as OrganizationStore;
  readonly lifecycle = new PageLifecycle(this, () => this.store);
}
customElements.define('lifecycle-test', LifecycleTest);

const open = () => fixture<LifecycleTest>(html`<lifecycle-test></lifecycle-test>`);
const page = (type: 'pagehide' | 'pageshow', persisted = false) =>
  dispatchEvent(new PageTransitionEvent(type, { persisted }));

describe('a page', () => {
  it('that is left sends what is due, and one that comes back as it was starts afresh', async () => {
    const { told } = await open();
    page('pagehide', true);
    expect(told).to.deep.equal(['flush']);
    page('pageshow', true);
    expect(told).to.deep.equal(['flush', 'restart']);
  });

  it('that is loaded does not start twice', async () => {
    const { told } = await open();
    page('pageshow', false);
    expect(told).to.deep.equal([]);
  });

  it('no longer matters to an element that has left, until it is back', async () => {
    const element = await open();
    const parent = element.parentElement!;
    element.remove();
    page('pagehide');
    page('pageshow', true);
    expect(element.told).to.deep.equal([]);
    parent.append(element);
    page('pagehide');
    expect(element.told).to.deep.equal(['flush']);
  });

  it('may have an element that has no store yet', async () => {
    const element = await open();
    element.store = undefined;
    page('pagehide');
    page('pageshow', true);
    expect(element.told).to.deep.equal([]);
  });
});

describe('an element that is disconnected', () => {
  it('is gone if it does not come back within the task', async () => {
    const element = await open();
    const parent = element.parentElement!;
    let ends = 0;
    element.remove();
    onceGone(element, () => ends++);
    parent.append(element);
    await settled();
    expect(ends).to.equal(0);
    element.remove();
    onceGone(element, () => ends++);
    expect(ends).to.equal(0);
    await settled();
    expect(ends).to.equal(1);
  });
});

describe('the page of an element', () => {
  it('is found though a form has the name of what is asked for', async () => {
    const form = await fixture(html`<form name="activeElement"></form>`);
    expect(ofPage(form, 'activeElement')?.localName).to.equal('body');
    expect(viewOf(form) === window).to.equal(true);
  });

  it('is that of the frame that it is in', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    expect(viewOf(page.body) === frame.contentWindow).to.equal(true);
    expect(ofPage(page.body, 'activeElement') === page.body).to.equal(true);
  });

  it('is the one that has loaded the kit, for a document without a window', () => {
    const other = document.implementation.createHTMLDocument();
    expect(viewOf(other.body) === window).to.equal(true);
  });
});
