/** The counts that the kit holds itself to, whatever the length of the list. */
import { expect, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { manyConnections } from '../../src/testing/index.js';
import { RenderedRows } from '../helpers/rendered-rows.js';
import { organizationPage, type OrganizationPage } from '../helpers/organization-page.js';
import { allByRole, textOf } from '../helpers/roles.js';
import { HeldAnswers } from '../helpers/held-answers.js';
import { waitUntil } from '../helpers/wait-until.js';

/** The rows of the first page are there, and the search. */
function isComplete(page: OrganizationPage, length: number): boolean {
  return page.rowCount() === Math.min(length, 50) && allByRole(page.provider, 'searchbox').length === 1;
}

/** Every change of the DOM below a node, all shadow roots included, while `act` happens. */
async function mutations(root: ParentNode, act: () => Promise<void>): Promise<MutationRecord[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  for (const node of roots(root)) {
    observer.observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  await act();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

function roots(root: ParentNode): Node[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? roots(shadowRoot) : [],
  );
  const own = root instanceof Element && root.shadowRoot ? roots(root.shadowRoot) : [];
  return [root, ...own, ...inside];
}

/** Counts how often each element is rendered from now on. */
function countUpdates(elements: readonly LitElement[]): Map<LitElement, number> {
  const counts = new Map<LitElement, number>();
  for (const element of elements) {
    counts.set(element, 0);
    element.addController({ hostUpdated: () => void counts.set(element, (counts.get(element) ?? 0) + 1) });
  }
  return counts;
}

async function switchFirst(page: OrganizationPage): Promise<void> {
  const [first] = page.switches();
  first!.click();
  await waitUntil(() =>
    page.emulator.requests.some(({ method, status }) => method === 'PATCH' && status === 200),
  );
  await waitUntil(() => first!.getAttribute('aria-busy') === 'false');
  await page.shows(/is now disabled/);
}

describe('the counts', () => {
  it('one request shows the list', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    expect(page.emulator.requests.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'GET /identity-providers',
    ]);
  });

  it('a second list and a list that comes back cost no request', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const first = page.provider.querySelector('org-connection-list')!;
    page.provider.append(document.createElement('org-connection-list'));
    await waitUntil(() => page.switches().length === 18);
    first.remove();
    page.provider.append(first);
    await waitUntil(() => page.switches().length === 18);
    page.provider.replaceChildren();
    await page.provider.updateComplete;
    page.provider.append(first);
    await page.shows('Finance');
    expect(page.emulator.requests).to.have.length(1);
  });

  it('a list is rendered twice: while it is loading, and with all rows and the search', async () => {
    const list = document.createElement('org-connection-list');
    const rendered = countUpdates([list]);
    const page = await organizationPage({ connections: manyConnections(10) }, html`${list}`);
    await waitUntil(() => isComplete(page, 10), 'not all there');
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(rendered.get(list)).to.equal(2);
  });

  const counts: number[] = [];
  for (const length of [10, 100, 1000]) {
    it(`one switch of ${length} changes the DOM at most 6 times and renders no neighbour`, async function () {
      const rendered = new RenderedRows();
      const list = html`<org-connection-list .extraColumns=${rendered.columns}></org-connection-list>`;
      const page = await organizationPage({ connections: manyConnections(length) }, list);
      await waitUntil(() => isComplete(page, length), 'not all there');
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      const own = page.switches()[0]!.closest('tr')!.dataset['key'];
      rendered.take();
      const records = await mutations(page.provider, () => switchFirst(page));
      counts.push(records.length);
      expect(
        records.length,
        records
          .map(
            ({ target, attributeName }) =>
              attributeName ?? `${target.nodeName} ${textOf(target).slice(0, 60)}`,
          )
          .join('; '),
      ).to.be.within(1, 6);
      expect([...new Set(rendered.take())], 'rows that were rendered').to.deep.equal([own]);
    });
  }

  it('one switch changes the DOM as often in a long list as in a short one', () => {
    expect(counts).to.have.length(3);
    expect(new Set(counts).size, counts.join()).to.equal(1);
  });

  it('the reads under way are aborted when the kit leaves the page, and the changes are finished', async () => {
    const answers = new HeldAnswers();
    const page = await organizationPage(answers.options);
    await page.shows('Finance');
    answers.hold();
    page.switch('Acme Workforce').click();
    page.switch('Suppliers').click();
    page.button('Refresh').click();
    await waitUntil(() => page.emulator.requests.length === 4);
    page.provider.remove();
    const { requests } = page.emulator;
    const [changes, reads] = ['PATCH', 'GET'].map((one) => requests.filter(({ method }) => method === one));
    await waitUntil(() => reads!.at(-1)!.aborted, 'the read goes on');
    answers.release();
    await waitUntil(() => changes!.every(({ status }) => status === 200), 'a change was lost');
    expect(changes!.map(({ aborted }) => aborted)).to.deep.equal([false, false]);
  });

  it('a hundred mounts leave nothing behind', async function () {
    const page = await organizationPage({}, html``);
    page.emulator.latency = 60_000;
    const listeners = countListeners(document);
    for (let mount = 0; mount < 100; mount++) {
      const list = document.createElement('org-connection-list');
      page.provider.append(list);
      await list.updateComplete;
      list.remove();
      await list.updateComplete;
    }
    listeners.stop();
    expect(listeners.added).to.be.at.least(100);
    expect(listeners.added - listeners.removed).to.equal(0);
    await waitUntil(() => page.emulator.requests.every(({ aborted }) => aborted), 'a request lives on');
    expect(page.provider.store.list.status).to.equal('idle');
  });
});

/** Counts the listeners that come to a target and go from it, until it is stopped. */
function countListeners(target: EventTarget) {
  const { addEventListener, removeEventListener } = target;
  const counts = {
    added: 0,
    removed: 0,
    stop: () => Object.assign(target, { addEventListener, removeEventListener }),
  };
  target.addEventListener = (...parameters: Parameters<typeof addEventListener>) => {
    counts.added++;
    const options = parameters[2];
    // A signal removes it, too.
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => counts.removed++);
    addEventListener.apply(target, parameters);
  };
  target.removeEventListener = (...parameters: Parameters<typeof removeEventListener>) => {
    counts.removed++;
    removeEventListener.apply(target, parameters);
  };
  return counts;
}
