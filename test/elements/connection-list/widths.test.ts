/** The columns of a table: as wide as what is in them, and so that nothing is cut that could wrap. */
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { seedConnections } from '../../../src/testing/index.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NAME = 'Acme Workforce';
const LONG_DOMAIN = 'employees.identity.corporation.acme.example';
const LONG_NAME = 'Acme Corporation Workforce Identity '.repeat(4).slice(0, 120);
/** In pixels: the demo in a window of 1280, and the narrowest table. */
const WIDTHS = [856, 780];

/** The seeds, some with other members. */
async function listOf(
  width: number,
  changes: Readonly<Record<string, Record<string, unknown>>> = {},
  list = html`<org-connection-list selectable></org-connection-list>`,
): Promise<OrganizationPage> {
  await setViewport({ width: 1400, height: 800 });
  // A scroll bar, where it takes room, takes it from the page.
  const content = html`<div style="width: ${width}px">${list}</div>`;
  const connections = seedConnections().map((seed) => ({ ...seed, ...changes[seed.display_name ?? ''] }));
  const page = await organizationPage({ connections }, content);
  await waitUntil(() => page.switches().length === connections.length, 'no rows');
  return page;
}

const partsOf = ({ provider }: OrganizationPage, part: string): HTMLElement[] => [
  ...provider
    .querySelector('org-connection-list')!
    .renderRoot.querySelectorAll<HTMLElement>(`[part~=${part}]`),
];

/** How many lines each text has that is not to be broken. */
function linesOf(element: HTMLElement): number[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: number[] = [];
  while (texts.nextNode()) {
    if (!(texts.currentNode as Text).data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    lines.push(range.getClientRects().length);
  }
  return lines;
}

describe('the columns of a table', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const width of WIDTHS)
    it(`break no domain but after its dots, ${width} px wide`, async () => {
      const page = await listOf(width, { Suppliers: { domains: [LONG_DOMAIN, 'acme.example'] } });
      const domains = partsOf(page, 'domain');
      expect(domains.map(({ textContent }) => textContent)).to.include(LONG_DOMAIN);
      for (const domain of domains) expect(Math.max(...linesOf(domain)), domain.textContent).to.equal(1);
      const table = partsOf(page, 'table')[0]!;
      expect(table.offsetWidth).to.be.at.most(width);
    });

  for (const width of WIDTHS)
    it(`give a long name two lines, ${width} px wide`, async () => {
      const page = await listOf(width, { Suppliers: { display_name: LONG_NAME } });
      const names = partsOf(page, 'display-name');
      const [long] = names.filter(({ textContent }) => textContent === LONG_NAME);
      const short = Math.min(...names.map(({ offsetHeight }) => offsetHeight));
      expect(long!.offsetHeight).to.be.closeTo(2 * short, 1);
      expect(getComputedStyle(long!).textAlign).to.match(/start|left/);
    });

  it('keep their width when something is told in a row, and below it', async () => {
    const page = await listOf(1280);
    const widths = () => partsOf(page, 'column').map(({ offsetWidth }) => offsetWidth);
    const before = widths();
    page.emulator.failNext({ status: 409 }, { matching: ({ method }) => method === 'PATCH' });
    page.switch(NAME).click();
    await page.shows(`We couldn’t disable ${NAME}.`);
    expect(widths()).to.deep.equal(before);
    const connections = page.emulator.connections.map((one) =>
      one.display_name === 'Contractors' ? { ...one, is_enabled: false } : one,
    );
    page.emulator.reset({ connections });
    await page.provider.querySelector('org-connection-list')!.refresh();
    await page.shows('Changed elsewhere just now');
    expect(widths()).to.deep.equal(before);
  });

  it('make every compact row as high as the others', async () => {
    const page = await listOf(1280, {}, html`<org-connection-list density="compact"></org-connection-list>`);
    const heights = partsOf(page, 'row').map(({ offsetHeight }) => offsetHeight);
    expect(Math.max(...heights) - Math.min(...heights)).to.be.at.most(1);
  });
});
