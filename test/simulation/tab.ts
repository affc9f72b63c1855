/** One tab: a store, its transport, and what the simulation remembers of it. */
import type { Connection } from '../../src/model/connection.js';
import type { OrganizationStore } from '../../src/store/organization-store.js';
import type { Calls } from './calls.js';
import { Evidence } from './evidence.js';
import type { Budget } from './wire.js';

/** A switch of one connection and those that came before it was settled: they have one promise. */
export interface Run {
  readonly id: string;
  readonly promise: Promise<Connection>;
  readonly startedAt: number;
  /** What was asked for last, and when. */
  enabled: boolean;
  switchedAt: number;
  /** How many moments there were at which it was switched, and how many changes were asked of the transport. */
  moments: number;
  asked: number;
  /** The tab has been closed meanwhile. */
  isAbandoned: boolean;
}

/** What is owed to whoever switched in vain. */
export interface OwedRefusal {
  readonly enabled: boolean;
  readonly isCertain: boolean;
  readonly since: number;
}

export class Tab {
  readonly index: number;
  readonly store: OrganizationStore;
  readonly calls: Calls;
  readonly evidence = new Evidence();
  /** Switches that are not settled. */
  readonly runs = new Map<string, Run>();
  readonly refusals = new Map<string, OwedRefusal>();
  /** Until when the server has asked for silence. */
  readonly limitedUntil: Record<Budget, number> = { read: 0, write: 0 };
  /** The refreshes of tokens under way, and how many have brought one, by scope; and the tokens refused to this tab. */
  readonly refreshing = new Set<string>();
  readonly refreshes = new Map<string, number>();
  readonly refusedTokens = new Map<string, Set<string>>();
  readonly currentTokens = new Map<string, string>();
  readonly firstTokens = new Map<string, string>();
  /** What is being removed. */
  readonly removing = new Set<string>();
  /** Updates, removals and reads that are under way. */
  commands = 0;
  readsSent = 0;
  /** It was away, or something that it has asked failed: it may not know what it could. */
  hasMissed = false;
  #leave: (() => void) | undefined;

  constructor(index: number, store: OrganizationStore, calls: Calls) {
    this.index = index;
    this.store = store;
    this.calls = calls;
  }

  get isOpen(): boolean {
    return this.#leave !== undefined;
  }

  /** Comes, as elements do. */
  open(listener: () => void): void {
    this.#leave ??= this.store.subscribe(listener);
  }

  /** Leaves: nothing that it waited for matters any more. */
  close(): void {
    this.#leave?.();
    this.hasMissed = true;
    this.#leave = undefined;
    for (const run of this.runs.values()) run.isAbandoned = true;
    this.runs.clear();
  }
}
