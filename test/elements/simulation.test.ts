/** A sample of the simulation's schedules with real elements on each store: they show the store's state. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/index.js';
import { Attempt } from '../../src/elements/connection-list/selection/attempt.js';
import * as changes from '../../src/elements/connection-list/selection/change.js';
import { provideStore } from '../../src/elements/ui/context.js';
import { OrganizationStore } from '../../src/store/organization-store.js';
import { createMyOrganizationTransport } from '../../src/transport/my-organization/my-organization.js';
import { settled } from '../helpers/controlled-transport.js';
import { someOf } from '../helpers/engine.js';
import { HANG_LIMIT } from '../helpers/patience.js';
import { allByRole, nameOf, textOf } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';
import type { Kit } from '../simulation/kit.js';
import { createProxyTransport } from '../simulation/proxy-transport.js';
import type { runSchedule, schedules } from '../simulation/schedule.js';

const SAMPLE = someOf(200);
const SEED = 20_260_202;

/** Differences between an element and its store. */
const differences: string[] = [];
let checks = 0;

/** A store with a list on the page while it is open. */
class ShownStore extends OrganizationStore {
  #isMounting = false;

  override subscribe(listener: () => void): () => void {
    const unsubscribe = super.subscribe(listener);
    if (this.#isMounting) return unsubscribe;
    const page = document.createElement('div');
    provideStore(page, this);
    page.append(document.createElement('org-connection-list'));
    this.#isMounting = true;
    document.body.append(page);
    return () => {
      compare(page, this);
      page.remove();
      this.#isMounting = false;
      unsubscribe();
    };
  }
}

function compare(page: HTMLElement, store: OrganizationStore): void {
  checks++;
  const text = textOf(page);
  const { value, error } = store.list;
  if (text.includes('No connections yet') && (!value || value.connections.length > 0))
    differences.push(`shows an empty list: ${text}`);
  const isTold = !['aborted', 'session-changed'].includes(error?.code ?? 'aborted');
  if (error && isTold && !/couldn’t (load|refresh)/.test(text))
    differences.push(`does not show ${error.code}: ${text}`);
  const shown = allByRole(page, 'switch').map(
    (element) => `${nameOf(element)} ${element.ariaChecked} ${element.ariaBusy}`,
  );
  const expected = (value?.connections ?? []).map(({ id, displayName, isEnabled }) => {
    const { pendingEnabled } = store.connection(id ?? '');
    return `${displayName} ${pendingEnabled ?? isEnabled} ${pendingEnabled !== null}`;
  });
  if (shown.join() !== expected.join())
    differences.push(`shows ${shown.join()} where the store has ${expected.join()}`);
}

describe('the simulation with real elements', () => {
  let run: typeof runSchedule;
  let arbitrary: typeof schedules;

  before(async () => {
    // What the simulation uses of Node.
    Object.assign(globalThis, {
      setImmediate: (then: () => void) => void settled().then(then),
      process: { on() {}, off() {} },
    });
    ({ runSchedule: run, schedules: arbitrary } = await import('../simulation/schedule.js'));
  });

  it(`shows the stores' state in ${SAMPLE} schedules, and every invariant holds`, async function () {
    this.timeout(HANG_LIMIT);
    const kit: Kit = {
      OrganizationStore: ShownStore,
      createMyOrganizationTransport,
      createProxyTransport,
      Attempt,
      changes,
    };
    for (const schedule of fc.sample(arbitrary, { numRuns: SAMPLE, seed: SEED })) {
      const violation = await run(kit, schedule);
      expect(violation && `${violation.invariant}: ${violation.detail}`, JSON.stringify(schedule)).to.equal(
        undefined,
      );
      expect(differences.join('\n'), JSON.stringify(schedule)).to.equal('');
    }
    expect(checks).to.be.at.least(SAMPLE);
    await waitUntil(() => document.querySelector('org-connection-list') === null);
  });
});
