/** What a page sets around an element is inherited into it: fonts and colors are its choice, and nothing may break the layout. */
import { expect, html } from '@open-wc/testing';
import { seedState } from '../../src/testing/index.js';
import { organizationPage } from '../helpers/organization-page.js';
import { everything } from '../helpers/roles.js';

const OKTA = seedState().connections[0]!.id!;
/** A removal is a button in the text around it. */
const ELEMENTS = {
  'org-connection-list': html`<org-connection-list selectable></org-connection-list>`,
  'org-connection-toggle': html`<org-connection-toggle connection-id=${OKTA}></org-connection-toggle>`,
  'org-connection-settings': html`<org-connection-settings connection-id=${OKTA}></org-connection-settings>`,
};
const BREAKING = ['text-align: center', 'text-indent: 40px', 'white-space: pre'];
const CHOSEN = ['font-style', 'letter-spacing', 'text-transform', 'word-spacing'];

/** Where everything in it is, in its box. Texts too: a range has the place of its glyphs. */
function layoutOf(element: HTMLElement): string[] {
  const { x, y } = element.getBoundingClientRect();
  return [...everything(element)].map((inner) => {
    const range = document.createRange();
    range.selectNodeContents(inner);
    return [inner, range]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width + height > 0)
      .map((box) => [box.x - x, box.y - y, box.width, box.height].map(Math.round).join(' '))
      .concat(inner.localName)
      .join(' | ');
  });
}

describe('what is inherited from the page', () => {
  for (const [tag, content] of Object.entries(ELEMENTS))
    for (const width of [960, 320])
      it(`leaves the layout of <${tag}> alone, ${width} pixels wide`, async () => {
        const page = await organizationPage({}, html`<div class="around">${content}</div>`);
        const around = page.provider.querySelector<HTMLElement>('.around')!;
        around.style.width = `${width}px`;
        await page.atRest();
        const element = around.querySelector<HTMLElement>(tag)!;
        const layout = layoutOf(element);
        for (const rule of BREAKING) {
          around.style.cssText = `width: ${width}px; ${rule}`;
          expect(layoutOf(element), rule).to.deep.equal(layout);
        }
      });

  it('keeps the page’s choice of how letters look', async () => {
    const page = await organizationPage(
      {},
      html`<div class="around">${ELEMENTS['org-connection-list']}</div>`,
    );
    await page.atRest();
    const around = page.provider.querySelector<HTMLElement>('.around')!;
    around.style.cssText =
      'font-style: italic; letter-spacing: 1px; text-transform: uppercase; word-spacing: 2px;';
    const [inner, outer] = [page.switch('Acme Workforce').closest('tr')!, around].map((one) =>
      getComputedStyle(one),
    );
    for (const property of CHOSEN)
      expect(inner!.getPropertyValue(property), property).to.equal(outer!.getPropertyValue(property));
  });
});
