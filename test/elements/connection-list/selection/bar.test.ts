/** Where the selection bar is, and when there is none. */
import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { allByRole } from '../../../helpers/roles.js';
import { organizationPage } from '../../../helpers/organization-page.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { isSeen, selectableList, wire, wires, type SelectableList } from './selectable-list.js';

const UPDATE = 'update:my_org:identity_providers';
const READ = 'read:my_org:identity_providers';
const names = Array.from({ length: 20 }, (_, index) => `Team ${index}`);

const boxOf = (element: Element) => element.getBoundingClientRect();

async function selected(): Promise<SelectableList> {
  const list = await selectableList(wires(...names));
  await list.selectRows('Team 0');
  await list.shows('1 selected');
  return list;
}

for (const width of [960, 320])
  describe(`the bar at ${width} pixels`, () => {
    before(() => setViewport({ width, height: 640 }));
    after(async () => {
      scrollTo(0, 0);
      await setViewport({ width: 800, height: 600 });
    });

    it('is in sight wherever one scrolls, and covers no row at the end', async () => {
      const list = await selected();
      for (const top of [0, 300, document.documentElement.scrollHeight]) {
        scrollTo(0, top);
        const { top: above, bottom } = boxOf(list.bar());
        expect([above > 0, bottom <= innerHeight], `scrolled to ${top}`).to.deep.equal([true, true]);
      }
      expect(boxOf(list.switch('Team 19')).bottom).to.be.at.most(boxOf(list.bar()).top);
    });

    it('does not cover the checkbox by which it came', async () => {
      const list = await selectableList(wires(...names));
      const lowest = names.findLast((name) => boxOf(list.box(name)).bottom < innerHeight)!;
      list.box(lowest).focus();
      await sendKeys({ press: 'Space' });
      await list.shows('1 selected');
      await waitUntil(() => boxOf(list.box(lowest)).bottom <= boxOf(list.bar()).top, 'it is in sight');
    });

    it('covers no control that has the focus', async () => {
      const list = await selected();
      for (const name of names) {
        list.switch(name).focus();
        expect(boxOf(list.switch(name)).bottom, name).to.be.at.most(boxOf(list.bar()).top);
      }
    });
  });

describe('the bar in a window that is too low to spare room', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('is below the rows', async () => {
    const list = await selected();
    // WebKit does not notice what happens to the window while no list is in the page.
    await setViewport({ width: 320, height: 256 });
    expect(boxOf(list.bar()).top).to.be.greaterThan(boxOf(list.switch('Team 19')).bottom);
  });
});

describe('an admin who can change nothing', () => {
  const content = html`<org-connection-list selectable></org-connection-list>`;

  it('sees no checkboxes where every connection is read-only', async () => {
    const connections = names.map((name) => wire(name, { access_level: 'readonly' }));
    const page = await organizationPage({ connections }, content);
    await page.shows('Team 0');
    await page.provider.querySelector('org-connection-list')!.updateComplete;
    expect(allByRole(page.provider, 'checkbox')).to.be.empty;
    page.emulator.reset({ connections: [...connections.slice(1), wire('Team 0')] });
    await page.provider.store.refresh();
    await waitUntil(() => allByRole(page.provider, 'checkbox').filter(isSeen).length > 20, 'no checkboxes');
  });

  it('loses them with the scopes, and the bar as well; gets them back with either scope', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    await list.selectRows('Ada');
    await list.shows('1 selected');
    list.provider.scope = READ;
    await waitUntil(() => allByRole(list.provider, 'checkbox').length === 0, 'there are checkboxes');
    expect(list.hasBar()).to.equal(false);
    for (const scope of [`${READ} ${UPDATE}`, `${READ} ${UPDATE}_detach`]) {
      list.provider.scope = scope;
      await waitUntil(() => list.hasBar(), `no bar with ${scope}`);
      list.provider.scope = READ;
      await waitUntil(() => !list.hasBar(), 'there is a bar');
    }
  });
});
