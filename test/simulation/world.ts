/** Everything there is in one schedule: time, the server, what is on its way, and the tabs. */
import type { AuthenticatedFetch } from '../../src/transport/http/authentication.js';
import { Calls } from './calls.js';
import { Hub } from './channel.js';
import { settled, SimulatedClock } from './clock.js';
import type { Coverage } from './coverage.js';
import { deliver } from './delivery.js';
import { Identity, ORGANIZATION, type TokenMode } from './identity.js';
import * as requests from './invariants-of-requests.js';
import * as always from './invariants.js';
import type { ImportLater, Kit } from './kit.js';
import type { MishapName } from './mishaps.js';
import { Network, type Message } from './network.js';
import { BASE, giveToken, send } from './page.js';
import { SimulatedServer, type Hint } from './server.js';
import { Tab } from './tab.js';
import type { Row } from './wire.js';

/** How a schedule begins. */
export interface Setup {
  readonly tabs: number;
  readonly rows: readonly Row[];
  readonly tokens: TokenMode;
  readonly hint: Hint;
  readonly isDeletingCautious: boolean;
  /** Whether the tabs have read the list before anything happens. */
  readonly isWarm: boolean;
  /** Whether what is loaded later comes without a way through the network. */
  readonly isCodeThere: boolean;
}

/** An invariant that does not hold. */
export interface Violation {
  readonly invariant: string;
  readonly detail: string;
}

const CAN_FAIL: ReadonlySet<string> = new Set(['request', 'token', 'chunk'] satisfies Message['kind'][]);

export class World {
  readonly clock = new SimulatedClock();
  readonly network = new Network();
  readonly identity = new Identity(() => this.clock.now());
  readonly hub = new Hub((news) => this.network.add(news));
  readonly server: SimulatedServer;
  readonly tabs: readonly Tab[];
  readonly setup: Setup;
  /** What happened, for people; undefined when nobody asks. */
  readonly trace: string[] | undefined;
  readonly coverage: Coverage;
  violation: Violation | undefined;
  /** What a tab is told now: it knows of it as soon as what explains it is loaded. What is being loaded takes it along. */
  told: (() => void) | undefined;
  /** What happens to every request for a while. */
  storm: MishapName | undefined;
  #order = 0;

  constructor(kit: Kit, setup: Setup, coverage: Coverage, trace?: string[]) {
    this.setup = setup;
    this.coverage = coverage;
    this.trace = trace;
    const { clock, identity } = this;
    this.server = new SimulatedServer({ ...setup, identity, now: () => clock.now(), tick: this.tick });
    kit.onImport(this.#importLater);
    this.tabs = Array.from({ length: setup.tabs }, (_, index) => this.#newTab(kit, index));
  }

  /** Counts what happens: of two things the later one has the higher number. */
  readonly tick = (): number => ++this.#order;

  /** All connections there ever were. */
  get ids(): string[] {
    return [...this.server.changes.keys()];
  }

  /** Checks an invariant. The first one that does not hold is what is told. */
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

  /** Opens a tab, or one that was closed. */
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

  /** Lets everything happen that needs nothing from outside, and looks at what came of it. */
  async settle(): Promise<void> {
    await settled();
    for (const tab of this.tabs) {
      this.hold(always.isOneTruth, tab);
      for (const id of this.ids) {
        const state = tab.store.connection(id);
        this.hold(always.showsOnlyWhatWasTold, tab, id);
        this.hold(always.keepsEachPendingSwitch, tab, id, state);
        this.hold(always.keepsTheRefusal, tab, id, state);
      }
    }
  }

  /** Lets one thing arrive that is on its way, or what a mishap makes of it. */
  async deliverNext(choice: number, mishap?: MishapName): Promise<boolean> {
    const { network } = this;
    const message = mishap
      ? network.takeSuch(({ kind }) => CAN_FAIL.has(kind), choice)
      : network.take(choice);
    return this.#deliver(message, mishap);
  }

  /** Lets everything arrive that is such, and what comes of it. */
  async deliverSuch(isSuch: (message: Message) => boolean): Promise<void> {
    for (let left = 3 * this.network.size; left > 0; left--)
      if (!(await this.#deliver(this.network.takeSuch(isSuch)))) return;
  }

  /** Lets everything arrive and time pass until nothing happens any more. */
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

  readonly #importLater: ImportLater = async (load) => {
    const { told } = this;
    this.told = undefined;
    if (!this.setup.isCodeThere)
      await new Promise<void>((resolve, reject) =>
        this.network.add({ kind: 'chunk', resolve, reject }),
      ).catch((error: unknown) => {
        // It might have been what keeps the tokens, or what tries again.
        for (const tab of this.tabs) tab.hasMissed = true;
        for (const group of this.tabs.flatMap(({ calls }) => [...calls.all()])) group.lackedToken = true;
        throw error;
      });
    told?.();
    return load();
  };

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
