/** When an element looks whether its data is still true: its page is focused, shown again, or back online. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Attention } from '../../../src/elements/ui/attention.js';

class AttentionTest extends LitElement {
  readonly calls: boolean[] = [];
  readonly attention = new Attention(this, (isBackOnline) => this.calls.push(isBackOnline));
}
customElements.define('attention-test', AttentionTest);

const open = () => fixture<AttentionTest>(html`<attention-test></attention-test>`);
const happens = (target: EventTarget, type: string) => target.dispatchEvent(new Event(type));

describe('an element that pays attention', () => {
  const visibilityState = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;
  afterEach(() => void Object.defineProperty(Document.prototype, 'visibilityState', visibilityState));

  for (const [what, target, type, isBackOnline] of [
    ['its window is focused', window, 'focus', false],
    ['its page is shown', document, 'visibilitychange', false],
    ['the device is back online', window, 'online', true],
  ] as const)
    it(`looks when ${what}, as long as it is in the page`, async () => {
      const element = await open();
      happens(target, type);
      expect(element.calls).to.deep.equal([isBackOnline]);
      const parent = element.parentElement!;
      element.remove();
      happens(target, type);
      expect(element.calls).to.have.length(1);
      parent.append(element);
      happens(target, type);
      expect(element.calls).to.deep.equal([isBackOnline, isBackOnline]);
    });

  it('does not look while its page is hidden', async () => {
    const element = await open();
    Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden', configurable: true });
    happens(window, 'focus');
    happens(window, 'online');
    happens(document, 'visibilitychange');
    expect(element.calls).to.deep.equal([]);
  });
});
