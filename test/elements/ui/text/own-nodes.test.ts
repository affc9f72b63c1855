/** The texts of an element in a page that is translated, and what the page itself changes in its own cells. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { OwnNodes } from '../../../../src/elements/ui/text/own-nodes.js';
import { isText } from '../../../helpers/nodes.js';
import { textOf } from '../../../helpers/roles.js';
import { translatePage } from '../../../helpers/translator.js';

class Texts extends LitElement {
  static override properties = { count: {}, heading: {} };
  count = 1;
  heading = 'Rows';

  constructor() {
    super();
    new OwnNodes(this);
  }

  /** Renders now, not after what else happens in this moment. */
  renderNow(): void {
    this.performUpdate();
  }

  override render(): TemplateResult {
    return html`${this.heading}
      <p><span>${`${this.count} rows`}</span></p>
      <div class="extra-cell"><b>Own</b></div>`;
  }
}
customElements.define('texts-of-test', Texts);

const open = () => fixture<Texts>(html`<texts-of-test></texts-of-test>`);

async function update(element: Texts, changes: Partial<Texts>): Promise<string> {
  Object.assign(element, changes);
  await element.updateComplete;
  return textOf(element);
}

describe('a translated element', () => {
  it('shows what is new, at its edge and inside, and keeps the rest translated', async () => {
    const element = await open();
    translatePage(element);
    expect(textOf(element)).to.equal('«Rows» «1 rows» «Own»');
    expect(await update(element, { count: 2 })).to.equal('«Rows» 2 rows «Own»');
    translatePage(element);
    expect(await update(element, { heading: 'All' })).to.equal('All «2 rows» «Own»');
  });

  it('does so after it was moved, before anything else is rendered', async () => {
    const element = await open();
    const box = element.parentElement!;
    element.remove();
    box.append(element);
    translatePage(element);
    expect(await update(element, { heading: 'All' })).to.equal('All «1 rows» «Own»');
  });

  it('does so when it is rendered in the moment in which it is translated', async () => {
    const element = await open();
    translatePage(element);
    element.count = 2;
    element.renderNow();
    expect(textOf(element)).to.equal('«Rows» 2 rows «Own»');
  });

  it('shows what is new also where another program than a translator has replaced it', async () => {
    const element = await open();
    const own = element.shadowRoot!.querySelector('span')!;
    const theirs = document.createElement('mark');
    theirs.textContent = '1 row!';
    own.replaceChildren(theirs);
    expect(await update(element, { count: 2 })).to.equal('Rows 2 rows Own');
  });

  it('leaves to the page what it replaces in its own cells, but not to a translator', async () => {
    const element = await open();
    const cell = element.shadowRoot!.querySelector('.extra-cell')!;
    const own = document.createElement('i');
    own.textContent = 'Theirs';
    cell.firstElementChild!.replaceWith(own);
    expect(await update(element, { count: 2 })).to.match(/Theirs$/);
    translatePage(cell);
    expect(await update(element, { count: 3 })).to.match(/«Theirs»$/);
    expect(isText(own.firstChild!), 'the text of the page is its own again').to.equal(true);
  });
});
