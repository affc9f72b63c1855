/** The simulated world of one schedule: the clock, the server, the network and the tabs. */
import { Calls } from './calls.js';
import { Hub } from './channel.js';
import { settled, SimulatedClock } from './clock.js';
import type { Coverage } from './coverage.js';
import { deliver } from './delivery.js';
import { command } from './commands.js';
import { wasLost, wasSaved, type Wish } from './creating.js';
import type { Edit } from './editing.js';
import { canBeNamed, Identity, isTold, type TokenMode } from './identity.js';
import * as creation from './invariants-of-creation.js';
import * as requests from './invariants-of-requests.js';
import * as secrets from './invariants-of-secrets.js';
import * as sessions from './invariants-of-sessions.js';
import * as always from './invariants.js';
import type { Kit } from './kit.js';
import type { MishapName } from './mishaps.js';
import { Network, type Message } from './network.js';
import type { Organization } from './organization.js';
import { SimulatedServer, type Hint } from './server.js';
import { createTransport, shownBy, startSession } from './sessions.js';
import { Tab } from './tab.js';
import type { Row } from './wire.js';

/** The state in which a schedule starts. */
export interface Setup {
  readonly tabs: number;
  readonly rows: readonly Row[];
  readonly tokens: TokenMode;
  /** Whether the page names its organization, where that can tell. */
  readonly isNamed: boolean;
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
  readonly hub = new Hub((news) => {
    if (news.from < 0) return this.network.add(news);
    const { answeredBy: session } = this.tabs[news.from]!;
    this.hold(sessions.namesItsSession, JSON.parse(news.data), news.from);
    this.network.add({ ...news, session });
  });
  readonly server: SimulatedServer;
  /** All that ever were: those that were replaced by another page come before that. */
  readonly tabs: Tab[] = [];
  readonly kit: Kit;
  readonly setup: Setup;
  /** What happened, as text; undefined unless it is wanted. */
  readonly trace: string[] | undefined;
  readonly coverage: Coverage;
  violation: Violation | undefined;
  /** The mishap of every request at present. */
  storm: MishapName | undefined;
  /** Whether another session has been signed in, so that tabs can lack the news of others. */
  hasMoved = false;
  /** What was to be created, by the client secret; and the options that were to be saved. */
  readonly wishes = new Map<unknown, Wish>();
  readonly edits = new Map<unknown, Edit>();
  /** The connections of which a tab has said that they are created. */
  readonly told = new Set<string>();
  /** Whether all requests of a tab have kept to one limit. */
  isPaced = true;
  #order = 0;

  constructor(kit: Kit, setup: Setup, coverage: Coverage, trace?: string[]) {
    this.kit = kit;
    this.setup = setup;
    this.coverage = coverage;
    this.trace = trace;
    const { clock, identity } = this;
    this.server = new SimulatedServer({
      ...setup,
      identity,
      isTelling: isTold(setup.tokens),
      onReach: (sent, session) => this.hold(sessions.reachesOnlyItsOwn, sent, session),
      onSave: (organization, saving) => wasSaved(this, organization, saving),
      now: () => clock.now(),
      tick: this.tick,
    });
    while (this.tabs.length < setup.tabs) this.#newTab();
  }

  /** Numbers the events: a later one has a higher number. */
  readonly tick = (): number => ++this.#order;

  /** The ids of all connections that ever existed. */
  get ids(): string[] {
    return this.server.ids;
  }

  /** The tabs that have not been replaced. */
  get pages(): readonly Tab[] {
    return this.tabs.filter(({ heir }) => !heir);
  }

  /** The organization that the tab shows, or would show. */
  dataOf(tab: Tab): Organization {
    return this.server.of(shownBy(tab) ?? this.identity.session);
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
    const { tokens } = this.setup;
    this.#notice(tab);
    if (tokens === 'opaque' && tab.session !== this.identity.session) startSession(this, tab);
    this.#notice(tab);
    let before = store.list;
    tab.open(() => {
      if (this.#notice(tab)) before = store.list;
      const after = store.list;
      if (after === before) return;
      this.hold(always.keepsTheListWhenReadingFails, before, after);
      if (!tab.isHeir) this.hold(always.losesNoRow, tab, before, after);
      before = after;
    });
  }

  /** Another page takes the place of one, and is offered what that has under way. */
  async replace(tab: Tab): Promise<void> {
    const heir = this.#newTab();
    this.note(() => `tab ${tab.index} is replaced by tab ${heir.index}`);
    for (const [scope, token] of tab.currentTokens) heir.currentTokens.set(scope, token);
    for (const [scope, token] of tab.firstTokens) heir.firstTokens.set(scope, token);
    heir.predecessor = tab;
    heir.isHeir = tab.isHeir || tab.runs.size + tab.commands > 0;
    tab.heir = heir;
    heir.hasMissed = true;
    tab.close();
    await settled();
    this.open(heir);
    const { tokens } = this.setup;
    heir.store.offer(tab.store, tokens === 'opaque' ? heir.session === tab.session : tokens !== 'proxy');
    command(this, heir, heir.store.ensureList(), 'opens');
  }

  /** Waits for all promise jobs, then checks the invariants of every tab. */
  async settle(): Promise<void> {
    await settled();
    const { isNamed, tokens } = this.setup;
    const { ids } = this;
    for (const tab of this.tabs) {
      this.#notice(tab);
      const shown = shownBy(tab);
      this.hold(always.isOneTruth, tab);
      this.hold(sessions.showsOneSession, tab);
      this.#keepSecrets(tab);
      if (isNamed && canBeNamed(tokens)) this.hold(sessions.showsOnlyTheNamed, tab, shown);
      if (tab.predecessor) this.hold(sessions.takesOverOnlyItsOwn, tab, shown);
      for (const id of ids) {
        const state = tab.store.connection(id);
        if (tab.isHeir) continue;
        if (tab.created.has(id)) this.hold(creation.listsWhatIsNew, tab, id);
        this.hold(always.keepsTheRefusal, tab, id, state);
        this.hold(always.showsOnlyWhatItHasSeen, tab, id);
        this.hold(always.keepsEachPendingSwitch, tab, id, state);
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
    for (const tab of this.tabs) {
      this.hold(always.isAtRest, tab, this.ids);
      if (tab.predecessor) this.hold(sessions.isToldOfTheFailures, tab, shownBy(tab));
    }
  }

  /** Looks for client secrets where something has changed since the last look. */
  #keepSecrets(tab: Tab): void {
    const { version } = tab.store;
    if (tab.searched === version || this.wishes.size + this.edits.size === 0) return;
    tab.searched = version;
    this.hold(secrets.holdsNoSecret, tab, this.ids);
  }

  async #deliver(message: Message | undefined, mishap?: MishapName): Promise<boolean> {
    if (!message) return false;
    await this.clock.advanceToQuietMoment();
    await deliver(this, message, mishap);
    await this.settle();
    return true;
  }

  /** Forgets what was known of an earlier session, and reads again, as the elements do. Returns whether there was one. */
  #notice(tab: Tab): boolean {
    const { store, isDirected } = tab;
    if (store.epoch === tab.epoch) return false;
    this.note(() => `tab ${tab.index}: another session`);
    this.hold(sessions.dropsOnlyWhatHasChanged, tab);
    tab.forget();
    queueMicrotask(() => {
      if (tab.isOpen) this.#readAgain(tab, isDirected);
    });
    return true;
  }

  #readAgain(tab: Tab, isDirected: boolean): void {
    const { lists } = tab.calls;
    command(this, tab, tab.store.ensureList(), 'reads again');
    if (isDirected || tab.calls.lists === lists) return;
    this.hold(sessions.readsAgainSeldom, tab, this.clock.now());
    tab.readAgainAt = this.clock.now();
  }

  #newTab(): Tab {
    const { clock, kit } = this;
    const index = this.tabs.length;
    const calls = new Calls(
      () => clock.now(),
      (group, error) => {
        if (error) tab.hasMissed = true;
        if (error) wasLost(this, tab, group.key);
        this.hold(requests.isNotGivenUpEarly, group, error, this.setup.tokens === 'proxy');
      },
    );
    const store = new kit.OrganizationStore({ clock, openChannel: () => this.hub.open(index) });
    const tab = new Tab(index, store, calls);
    store.transport = createTransport(this, tab);
    tab.epoch = store.epoch;
    this.tabs.push(tab);
    calls.onUpdate = (id) => {
      const run = tab.runs.get(id);
      if (run) run.asked++;
      if (run) this.hold(requests.sendsOncePerMoment, run);
    };
    return tab;
  }
}
