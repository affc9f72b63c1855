/** A tab: a store, its transport, and the simulation's records about it. */
import type { Connection } from '../../src/model/connection.js';
import type { OrganizationStore } from '../../src/store/organization-store.js';
import type { Calls } from './calls.js';
import { Evidence } from './evidence.js';
import type { Budget } from './wire.js';

/** The switches of a connection until they are settled; they share one promise. */
export interface Run {
  readonly id: string;
  readonly promise: Promise<Connection>;
  readonly startedAt: number;
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
  readonly evidence = new Evidence();
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
  /** Connections with a removal under way. */
  readonly removing = new Set<string>();
  /** The number of updates, removals and reads under way. */
  commands = 0;
  readsSent = 0;
  /** Whether it was closed or one of its calls failed, so that it can lack news. */
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

  /** Subscribes to the store, as an element does. */
  open(listener: () => void): void {
    this.#leave ??= this.store.subscribe(listener);
  }

  /** Unsubscribes. Its changes are finished all the same. */
  close(): void {
    this.#leave?.();
    this.hasMissed = true;
    this.#leave = undefined;
  }
}
