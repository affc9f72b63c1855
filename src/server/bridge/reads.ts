/**
 * Lists that several requests share. All of an organization's admins get the same list from the Management API; what each may
 * see of it is decided for each request. So one request to the API can answer many, as long as nothing was changed.
 */
import { unlessAborted, type Clock } from '../../transport/http/clock.js';
import { BoundedMap } from '../bounded-map.js';
import { Paced, type Caller } from '../limits/pace.js';
import type { Limits } from '../limits/limits.js';
import type { Association, Associations } from './association.js';

/** Longer than any request takes: by then, what a change made stale has long expired. */
const CHANGE_IS_KNOWN_FOR = 600_000;

interface List {
  /** When it was asked for, in epoch milliseconds. */
  readonly askedAt: number;
  /** The last change before that. */
  readonly change: string | undefined;
  readonly caller: Caller;
  readonly associations: Promise<readonly Association[]>;
}

/** Reads lists, and shares them for a moment. */
export class SharedReads {
  readonly #limits: Limits;
  readonly #clock: Clock;
  /** The last list of each organization and family, possibly still under way. */
  readonly #lists = new BoundedMap<List>(1_000);

  constructor(limits: Limits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** The list: one that is under way or was read a moment ago, or else a new one. */
  async list(from: Associations, caller: Caller): Promise<readonly Association[]> {
    const change = await this.#limits.store.get(changeKey(caller.organization));
    const key = JSON.stringify([caller.organization, from.family]);
    const known = this.#lists.get(key);
    const isUsable = known && known.change === change && this.#isFresh(known);
    const list = isUsable ? known : this.#ask(key, from, caller, change);
    try {
      return await unlessAborted(caller.signal, () => list.associations);
    } catch (error) {
      // Whoever began it has used up a budget of their own. That is not the others' fault.
      const isOthers = error instanceof Paced && error.isOwn && list.caller.session !== caller.session;
      if (isOthers) return this.list(from, caller);
      throw error;
    }
  }

  /** Ends the sharing of what was read before: something has been changed, or might have been. */
  async changed(organization: string): Promise<void> {
    await this.#limits.store.set(changeKey(organization), crypto.randomUUID(), CHANGE_IS_KNOWN_FOR);
  }

  #isFresh({ askedAt }: List): boolean {
    const age = this.#clock.now() - askedAt;
    return age >= 0 && age < this.#limits.freshFor;
  }

  #ask(key: string, from: Associations, caller: Caller, change: string | undefined): List {
    // Others may wait for it too, so it isn't aborted with one page.
    const associations = from.list({ ...caller, signal: undefined });
    const list = { askedAt: this.#clock.now(), change, caller, associations };
    this.#lists.set(key, list);
    // A failure is told to those who wait for it, and to nobody else.
    associations.catch(() => {
      if (this.#lists.get(key) === list) this.#lists.delete(key);
    });
    return list;
  }
}

const changeKey = (organization: string) => JSON.stringify(['change', organization]);
