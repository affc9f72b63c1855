/** The focus when an update takes away what has it: a switch nearby gets it, or else the first that can. */
import { expect, fixture, html as fixtureHtml } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { focusedElement } from '../../../../src/elements/ui/focus/focused-element.js';
import { isVisible } from '../../../../src/elements/ui/focus/is-visible.js';
import { KeepFocus } from '../../../../src/elements/ui/focus/keep-focus.js';
import { byRole, expectFocus, expectSame, focused } from '../../../helpers/roles.js';

class KeepFocusTest extends LitElement {
  static override properties = { isUndoShown: {}, isSwitchShown: {}, isPlaceShown: {} };
  isUndoShown = true;
  isSwitchShown = true;
  isPlaceShown = true;
  readonly keep = new KeepFocus(this, '.place');

  override render(): TemplateResult {
    return html`${this.isPlaceShown ? html`<p class="place" tabindex="-1">Place</p>` : nothing}
      <div class="toggle">
        ${this.isSwitchShown ? html`<button class="switch">Switch</button>` : nothing}
        ${this.isUndoShown ? html`<button>Undo</button>` : nothing}
      </div>
      <button>Other</button>`;
  }

  async set(properties: Partial<KeepFocusTest>): Promise<void> {
    Object.assign(this, properties);
    await this.updateComplete;
  }
}
customElements.define('keep-focus-test', KeepFocusTest);

async function open(focusOn: string): Promise<KeepFocusTest> {
  const element = await fixture<KeepFocusTest>(fixtureHtml`<keep-focus-test></keep-focus-test>`);
  byRole(element, 'button', focusOn).focus();
  return element;
}

describe('the focus on what goes', () => {
  it('moves to the switch beside it', async () => {
    const element = await open('Undo');
    await element.set({ isUndoShown: false });
    expectFocus(byRole(element, 'button', 'Switch'));
  });

  it('moves to the first place for it where the switch goes too', async () => {
    const element = await open('Undo');
    await element.set({ isUndoShown: false, isSwitchShown: false });
    expect(focused()?.textContent).to.equal('Place');
  });

  it('is lost, and nothing fails, where there is no place for it', async () => {
    const element = await open('Undo');
    await element.set({ isUndoShown: false, isSwitchShown: false, isPlaceShown: false });
    expect(focused()?.localName).to.equal('body');
  });

  it('stays on what stays', async () => {
    const element = await open('Other');
    await element.set({ isUndoShown: false });
    expectFocus(byRole(element, 'button', 'Other'));
  });

  it('is not taken from the rest of the page', async () => {
    const element = await open('Undo');
    (focused() as HTMLElement).blur();
    await element.set({ isUndoShown: false });
    expect(focused()?.localName).to.equal('body');
  });
});

describe('what has the focus', () => {
  it('is found inside of shadow roots, and is nothing on a page without focus', async () => {
    const element = await open('Other');
    expectSame([focusedElement(element)], [byRole(element, 'button', 'Other')]);
    (focused() as HTMLElement).blur();
    expectSame([focusedElement(element)], [null]);
  });
});

describe('what can be seen', () => {
  it('has a box', async () => {
    const element = await open('Other');
    const button = byRole(element, 'button', 'Other');
    expect(isVisible(button)).to.equal(true);
    button.style.display = 'none';
    expect(isVisible(button)).to.equal(false);
  });
});
