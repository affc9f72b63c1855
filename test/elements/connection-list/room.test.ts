/** What keeps its place: the page below a list that loads, a row that changes, a switch. */
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { seedConnections } from '../../../src/testing/index.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NAME = 'Acme Workforce';
/** Nothing may move by more than this, in pixels, for each row. */
const LITTLE = 4;

const listOf = ({ provider }: OrganizationPage) => provider.querySelector('org-connection-list')!;

describe('the room that a list keeps', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 700, 320])
    it(`is that of the expected rows, ${width} px wide`, async () => {
      await setViewport({ width, height: 800 });
      const rows = seedConnections().length;
      const content = html`<org-connection-list expected-rows=${rows}></org-connection-list>`;
      const loading = await organizationPage({ latency: 60_000 }, content);
      const room = listOf(loading).offsetHeight;
      const loaded = await organizationPage({}, content);
      await loaded.shows('Finance');
      expect(Math.abs(listOf(loaded).offsetHeight - room)).to.be.at.most(rows * LITTLE);
    });

  it('is that of the last visit, where nothing is expected', async () => {
    await setViewport({ width: 1280, height: 800 });
    const loaded = await organizationPage();
    await loaded.shows('Finance');
    const again = await organizationPage({ latency: 60_000 });
    await again.shows('Loading connections…');
    expect(Math.abs(listOf(again).offsetHeight - listOf(loaded).offsetHeight)).to.be.at.most(9 * LITTLE);
  });

  for (const [expected, rows] of [
    ['', 0],
    ['x', 0],
    ['-3', 0],
    ['0.3', 1],
    ['1000', 50],
  ] as const)
    it(`is never absurd: expected-rows="${expected}"`, async () => {
      const content = html`<org-connection-list expected-rows=${expected}></org-connection-list>`;
      const list = listOf(await organizationPage({ latency: 60_000 }, content));
      const shown = list.renderRoot.querySelectorAll('.skeleton-row').length;
      if (rows > 0) expect(shown).to.equal(rows);
      else expect(shown).to.be.within(1, 50);
    });
});

describe('a row', () => {
  for (const width of [1280, 320])
    it(`keeps its height and its switch’s place with “Undo”, ${width} px wide`, async () => {
      await setViewport({ width, height: 800 });
      const page = await organizationPage();
      await page.shows(NAME);
      const toggle = page.switch(NAME);
      const place = () => [toggle.getBoundingClientRect().top, toggle.closest('tr')!.offsetHeight];
      const before = place();
      toggle.click();
      await waitUntil(() => allByRole(page.provider, 'button', `Undo: ${NAME}`).length === 1, 'no undo');
      expect(place()).to.deep.equal(before);
      await setViewport({ width: 800, height: 600 });
    });
});
