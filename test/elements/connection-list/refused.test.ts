/** Why a connection was not switched: below its row, as wide as that. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NAME = 'Acme Workforce';
const REFUSED = `We couldn’t disable ${NAME}.`;

/** @param detail what the server says */
async function refuse(page: OrganizationPage, detail = 'The tenant is being moved.'): Promise<void> {
  page.emulator.failNext({ status: 409, body: { status: 409, detail } });
  page.switch(NAME).click();
  await page.shows(REFUSED);
}

async function pageWithRows(): Promise<OrganizationPage> {
  const page = await organizationPage();
  await page.shows(NAME);
  return page;
}

const row = (page: OrganizationPage) => page.switch(NAME).closest('tr')!;
const messages = (page: OrganizationPage) =>
  allByRole(page.provider, 'row').filter((one) => textOf(one).includes(REFUSED));
/** The text below the row, which describes the switch. */
const description = (page: OrganizationPage) => {
  const toggle = page.switch(NAME);
  const root = toggle.getRootNode() as ShadowRoot;
  return root.getElementById(toggle.getAttribute('aria-describedby')!)!;
};

describe('why a row was not switched', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is below the row, at its full width, and leaves the row as it was', async () => {
    await setViewport({ width: 1000, height: 800 });
    const page = await pageWithRows();
    const { height } = row(page).getBoundingClientRect();
    await refuse(page);
    expect(textOf(row(page).nextElementSibling!)).to.contain(REFUSED);
    expect(row(page).getBoundingClientRect().height).to.equal(height);
    const { width } = row(page).getBoundingClientRect();
    expect(description(page).parentElement!.offsetWidth).to.be.greaterThan(width * 0.9);
  });

  it('has at most two lines at 960 px, and all of them where it is pointed at or has the focus', async () => {
    await setViewport({ width: 960, height: 800 });
    const page = await pageWithRows();
    await refuse(page, 'The tenant is being moved. '.repeat(18));
    const lines = () => {
      const { lineHeight } = getComputedStyle(description(page));
      return description(page).clientHeight / parseFloat(lineHeight);
    };
    expect(Math.round(lines())).to.equal(2);
    byRole(messages(page)[0]!, 'button', 'Copy details').focus();
    await waitUntil(() => lines() > 2.5, 'the rest does not appear');
  });

  it('describes the switch', async () => {
    const page = await pageWithRows();
    await refuse(page);
    expect(textOf(description(page))).to.contain(REFUSED);
  });

  it('goes with the next switch, and says nothing where there is no switch', async () => {
    const page = await pageWithRows();
    await refuse(page);
    const list = page.provider.querySelector('org-connection-list')!;
    list.columns = 'name domains';
    await list.updateComplete;
    expect(messages(page)).to.be.empty;
    list.columns = '';
    await list.updateComplete;
    expect(messages(page)).to.have.length(1);
    page.switch(NAME).click();
    await waitUntil(() => messages(page).length === 0, 'it stays');
  });
});
