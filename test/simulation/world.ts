/** The simulated world of one schedule: the clock, the server, the network and the tabs. */
import type { AuthenticatedFetch } from '../../src/transport/http/authentication.js';
import { Calls } from './calls.js';
import { Hub } from './channel.js';
import { settled, SimulatedClock } from './clock.js';
import type { Coverage } from './coverage.js';
import { deliver } from './delivery.js';
import { Identity, ORGANIZATION, type TokenMode } from './identity.js';
import * as requests from './invariants-of-requests.js';
import * as always from './invariants.js';
import type { Kit } from './kit.js';
import type { MishapName } from './mishaps.js';
import { Network, type Message } from './network.js';
import { BASE, giveToken, send } from './page.js';
import { SimulatedServer, type Hint } from './server.js';
import { Tab } from './tab.js';
import type { Row } from './wire.js';

/** The state in which a schedule starts. */
export interface Setup {
  readonly tabs: number;
  readonly rows: readonly Row[];
  readonly tokens: TokenMode;
  readonly hint: Hint;
  readonly isDeletingCautious: boolean;
  /** Whether the tabs have read the list before anything happens. */
  readonly isWarm: boolean;
}

/** An invariant that does not hold. */
export interface Violation {
  readonly invariant: string;
  readonly detail: string;
}

const CAN_FAIL: ReadonlySet<string> = new Set(['request', 'token'] satisfies Message['kind'][]);

export class World {
  readonly clock = new SimulatedClock();
  readonly network = new Network();
  readonly identity = new Identity(() => this.clock.now());
  readonly hub = new Hub((news) => this.network.add(news));
  readonly server: SimulatedServer;
  readonly tabs: readonly Tab[];
  readonly setup: Setup;
  /** What happened, as text; undefined unless it is wanted. */
  readonly trace: string[] | undefined;
  readonly coverage: Coverage;
  violation: Violation | undefined;
  /** The mishap of every request at present. */
  storm: MishapName | undefined;
  #order = 0;

  constructor(kit: Kit, setup: Setup, coverage: Coverage, trace?: string[]) {
    this.setup = setup;
    this.coverage = coverage;
    this.trace = trace;
    const { clock, identity } = this;
    this.server = new SimulatedServer({ ...setup, identity, now: () => clock.now(), tick: this.tick });
    this.tabs = Array.from({ length: setup.tabs }, (_, index) => this.#newTab(kit, index));
  }

  /** Numbers the events: a later one has a higher number. */
  readonly tick = (): number => ++this.#order;

  /** The ids of all connections that ever existed. */
  get ids(): string[] {
    return [...this.server.changes.keys()];
  }

  /** Checks an invariant. The first one that does not hold is reported. */
  hold<A extends unknown[]>(invariant: (...given: A) => always.Broken, ...given: A): void {
    this.coverage.checked(invariant.name);
    const detail = invariant(...given);
    if (detail === undefined || this.violation) return;
    this.violation = { invariant: invariant.name, detail };
    this.note(() => `!! ${invariant.name}: ${detail}`);
  }

  note(text: () => string): void {
    this.trace?.push(`${String(this.clock.now() % 10_000_000).padStart(8)}  ${text()}`);
  }

  /** Opens a tab for the first time or again. */
  open(tab: Tab): void {
    const { store } = tab;
    let before = store.list;
    tab.open(() => {
      const after = store.list;
      if (after === before) return;
      this.hold(always.keepsTheListWhenReadingFails, before, after);
      this.hold(always.losesNoRow, tab, before, after);
      before = after;
    });
  }

  /** Waits for all promise jobs, then checks the invariants of every tab. */
  async settle(): Promise<void> {
    await settled();
    for (const tab of this.tabs) {
      this.hold(always.isOneTruth, tab);
      for (const id of this.ids) {
        const state = tab.store.connection(id);
        this.hold(always.showsOnlyWhatItHasSeen, tab, id);
        this.hold(always.keepsEachPendingSwitch, tab, id, state);
        this.hold(always.keepsTheRefusal, tab, id, state);
      }
    }
  }

  /** Delivers a message, or lets a mishap happen to it. */
  async deliverNext(choice: number, mishap?: MishapName): Promise<boolean> {
    const { network } = this;
    const message = mishap
      ? network.takeMatching(({ kind }) => CAN_FAIL.has(kind), choice)
      : network.take(choice);
    return this.#deliver(message, mishap);
  }

  /** Delivers all messages that match, and those that follow from them. */
  async deliverMatching(matches: (message: Message) => boolean): Promise<void> {
    for (let left = 3 * this.network.size; left > 0; left--)
      if (!(await this.#deliver(this.network.takeMatching(matches)))) return;
  }

  /** Delivers everything and lets time pass until nothing happens any more. */
  async rest(): Promise<void> {
    await this.settle();
    for (let events = 0; events < 2_000; events++) {
      if (this.violation) return;
      if (!(await this.deliverNext(0)) && !(await this.clock.advanceToNext())) break;
    }
    await this.settle();
    for (const tab of this.tabs) this.hold(always.isAtRest, tab, this.ids);
  }

  async #deliver(message: Message | undefined, mishap?: MishapName): Promise<boolean> {
    if (!message) return false;
    await this.clock.advanceToQuietMoment();
    await deliver(this, message, mishap);
    await this.settle();
    return true;
  }

  #newTab(kit: Kit, index: number): Tab {
    const { clock, setup } = this;
    const authenticatedFetch: AuthenticatedFetch = (url, init, context) =>
      send(this, tab, url, init, context);
    const transport = kit.createMyOrganizationTransport({
      baseUrl: BASE,
      clock,
      random: () => 0,
      fetch: authenticatedFetch,
      ...(setup.tokens === 'fetch'
        ? { organization: ORGANIZATION }
        : { getAccessToken: (request) => giveToken(this, tab, request) }),
    });
    const calls = new Calls(
      () => clock.now(),
      (group, error) => {
        if (error) tab.hasMissed = true;
        this.hold(requests.isNotGivenUpEarly, group, error);
      },
    );
    const store = new kit.OrganizationStore({
      transport: calls.watch(transport),
      clock,
      openChannel: () => this.hub.open(index),
    });
    const tab = new Tab(index, store, calls);
    calls.onUpdate = (id) => {
      const run = tab.runs.get(id);
      if (run) run.asked++;
      if (run) this.hold(requests.sendsOncePerMoment, run);
    };
    return tab;
  }
}
