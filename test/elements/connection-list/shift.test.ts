/** Nothing moves that nobody has moved: what is below the list, and the rows themselves (Layout Instability API). */
import { expect, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { seedConnections } from '../../../src/testing/index.js';
import { needing } from '../../helpers/engine.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** One that may be switched, one more, and one that may not. */
const connections = [0, 3, 7].map((place) => seedConnections()[place]!);

/** How much has moved while that was done; what follows an input counts as well. */
async function shiftsOf(act: () => Promise<void>): Promise<number> {
  let sum = 0;
  const add = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries) sum += (entry as LayoutShift).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  await frames();
  observer.observe({ type: 'layout-shift' });
  await act();
  await frames();
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}

async function frames(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
}

/** A list with something below it, which loads until the answers are released. */
async function openSlowly(
  content = html`<org-connection-list></org-connection-list>`,
): Promise<OrganizationPage & { readonly answers: HeldAnswers }> {
  const answers = new HeldAnswers();
  answers.hold();
  const page = await organizationPage(
    { connections, ...answers.options },
    html`${content}
      <p>What is below</p>`,
  );
  await page.shows('Loading connections…');
  return { ...page, answers };
}

async function open(content?: ReturnType<typeof html>): Promise<OrganizationPage> {
  const page = await openSlowly(content);
  page.answers.release();
  await page.shows('Acme Workforce');
  page.emulator.latency = 0;
  return page;
}

for (const width of [960, 320])
  needing('layout shifts').describe(`at ${width} pixels nothing moves`, () => {
    before(() => setViewport({ width, height: 900 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('unless it is moved: the measure works', async () => {
      const page = await open();
      const moved = await shiftsOf(async () => {
        page.provider.prepend(Object.assign(document.createElement('p'), { textContent: 'above' }));
      });
      expect(moved).to.be.greaterThan(0.01);
    });

    it('when one is switched off, and when that is undone', async () => {
      const page = await open();
      const moved = await shiftsOf(async () => {
        byRole(page.provider, 'switch', 'Acme Workforce').click();
        await page.shows('Undo');
        page.button('Undo: Acme Workforce').click();
        await waitUntil(() => allByRole(page.provider, 'button', /^Undo/).length === 0);
        await page.atRest();
      });
      // But the thumb of the switch, which is 14 pixels wide.
      expect(moved).to.be.lessThan(0.0001);
    });

    it('when rows are selected: the bar covers what is at the bottom of the window', async () => {
      await setViewport({ width, height: 420 });
      const page = await open(
        html`<div style="height: 200px"></div>
          <org-connection-list selectable></org-connection-list>`,
      );
      await waitUntil(() => allByRole(page.provider, 'checkbox').length > 3);
      const moved = await shiftsOf(async () => {
        byRole(page.provider, 'checkbox', 'Select Acme Workforce').click();
        await page.shows('1 selected');
      });
      const { bottom } = byRole(page.provider, 'group', '1 selected').getBoundingClientRect();
      expect([moved, Math.round(innerHeight - bottom)]).to.deep.equal([0, 8]);
    });
  });

needing('layout shifts').describe('at 960 pixels nothing moves', () => {
  before(() => setViewport({ width: 960, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('when rows come in place of the skeleton', async () => {
    const page = await openSlowly();
    const moved = await shiftsOf(() => {
      page.answers.release();
      return page.shows('Acme Workforce');
    });
    expect(moved).to.be.lessThan(0.02);
  });

  it('when the search comes where room was kept for it, and checkboxes beside the rows', async () => {
    const page = await openSlowly(
      html`<org-connection-list searchable="always" selectable></org-connection-list>`,
    );
    const moved = await shiftsOf(() => {
      page.answers.release();
      return waitUntil(() => allByRole(page.provider, 'checkbox').length > 3, 'no checkboxes');
    });
    expect(allByRole(page.provider, 'searchbox')).to.have.length(1);
    expect(moved).to.be.lessThan(0.02);
  });
});
