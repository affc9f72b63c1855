/** A tab: a store, its transport, and the simulation's records about it. */
import type { Connection } from '../../src/model/connection.js';
import type { OrganizationStore } from '../../src/store/organization-store.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import type { Calls } from './calls.js';
import { Evidence } from './evidence.js';
import type { Session } from './identity.js';
import type { Wish } from './creating.js';
import type { Budget } from './wire.js';

/** A command to change something, and for whom. */
export interface Intent {
  /** The session whose rows the tab showed at the click; undefined where it showed none. */
  readonly session: Session | undefined;
  /** The store's epoch then. */
  readonly epoch: number;
}

/** The switches of a connection until they are settled; they share one promise. */
export interface Run {
  readonly id: string;
  readonly promise: Promise<Connection>;
  readonly startedAt: number;
  readonly intent: Intent;
  /** The state requested last, and when. */
  enabled: boolean;
  switchedAt: number;
  /** The number of moments at which it was switched, and of changes the store asked the transport for. */
  moments: number;
  asked: number;
}

/** A refusal that the tab has to show. */
export interface OwedRefusal {
  readonly enabled: boolean;
  readonly isCertain: boolean;
  readonly since: number;
}

export class Tab {
  readonly index: number;
  readonly store: OrganizationStore;
  readonly calls: Calls;
  evidence = new Evidence();
  /** The store's epoch that all of this is about. */
  epoch = 0;
  /** Whether that has changed since it was opened first. */
  hasForgotten = false;
  /** The epoch is about to change because the page says so. */
  isDirected = false;
  /** When it read again by itself because another session had answered. */
  readAgainAt = -Infinity;
  /** What has shown since then that another session answers. */
  mismatches = 0;
  /** The session of the last answer since then. */
  heardFrom: Session | undefined;
  /** The session of the last token that its transport has used. */
  tokensOf: Session | undefined;
  /** The session of the last answer that was used. */
  answeredBy: Session | undefined;
  /** The session that an opaque page is for. */
  session: Session | undefined;
  /** Whether its transport was replaced by another one, which knows nothing of the first one's tokens and limits. */
  isRenewed = false;
  /** The page that replaced this one, and was offered its changes; and the one that this page has replaced. */
  heir: Tab | undefined;
  predecessor: Tab | undefined;
  /** Whether it can show what its predecessor had under way, of which nothing is recorded here. */
  isHeir = false;
  /** The commands under way that change a connection, by its id. */
  readonly intents = new Map<string, Set<Intent>>();
  /** Failures of this page's changes after it was left. */
  readonly leftFailures: { readonly error: TransportError; readonly intent: Intent }[] = [];
  /** Switches that are not settled. */
  readonly runs = new Map<string, Run>();
  readonly refusals = new Map<string, OwedRefusal>();
  /** The latest time a 429 has named. */
  readonly limitedUntil: Record<Budget, number> = { read: 0, write: 0 };
  /** By scope: token refreshes under way, the number that succeeded, and the tokens the server has refused. */
  readonly refreshing = new Set<string>();
  readonly refreshes = new Map<string, number>();
  readonly refusedTokens = new Map<string, Set<string>>();
  readonly currentTokens = new Map<string, string>();
  readonly firstTokens = new Map<string, string>();
  /** What its transport sends in place of a refused token that the page goes on supplying. */
  replacements = new Map<string, string>();
  /** When each connection was switched or removed last. */
  readonly changedAt = new Map<string, number>();
  /** Connections with a removal under way, and those whose options are being changed. */
  readonly removing = new Set<string>();
  readonly editing = new Set<string>();
  /** The creations under way, by their technical name, and the one that failed last. */
  readonly creating = new Map<string, Wish>();
  failedWish: Wish | undefined;
  /** The connections that it has to list because it has created them, or was told so. */
  readonly created = new Set<string>();
  /** The number of updates, removals, creations and reads under way. */
  commands = 0;
  readsSent = 0;
  /** The store's version in which secrets were looked for last. */
  searched = -1;
  /** Whether a bulk change is under way. */
  isChangingAll = false;
  /** Whether it was closed or one of its calls failed, so that it can lack news. */
  hasMissed = false;
  #leave: (() => void) | undefined;

  constructor(index: number, store: OrganizationStore, calls: Calls) {
    this.index = index;
    this.store = store;
    this.calls = calls;
  }

  /** Whether anything is under way here or in a page before it. */
  get isBusy(): boolean {
    return this.runs.size + this.commands > 0 || this.predecessor?.isBusy === true;
  }

  get isOpen(): boolean {
    return this.#leave !== undefined;
  }

  /** Subscribes to the store, as an element does. */
  open(listener: () => void): void {
    this.#leave ??= this.store.subscribe(listener);
  }

  /** Everything known is of an earlier session. */
  forget(): void {
    this.epoch = this.store.epoch;
    this.hasForgotten = true;
    this.evidence = new Evidence();
    this.refusals.clear();
    this.created.clear();
    this.failedWish = undefined;
    this.mismatches = 0;
    this.heardFrom = undefined;
    // What a page before it has under way can still be taken over.
    this.isHeir &&= this.predecessor?.isBusy === true;
  }

  /** Notes a command. Returns what ends that. */
  intend(id: string, intent: Intent): () => void {
    const all = this.intents.get(id) ?? new Set();
    this.intents.set(id, all.add(intent));
    return () => all.delete(intent);
  }

  /** Unsubscribes. Its changes are finished all the same. */
  close(): void {
    this.#leave?.();
    this.hasMissed = true;
    this.#leave = undefined;
  }
}
