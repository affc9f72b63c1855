/** Where several instances of a server keep what they must know of each other: used budgets, waits, and changes. */

/** A budget: so many requests in so many seconds. */
export interface Limit {
  /** Requests per window, at least 1. */
  readonly requests: number;
  /** The length of a window, in whole seconds. */
  readonly seconds: number;
}

/** Whether a request is within its budget. */
export interface Taken {
  readonly isAllowed: boolean;
  /** Requests that are left in the window. */
  readonly remaining: number;
  /** Milliseconds until the next window. */
  readonly reset: number;
}

/**
 * A store that all instances of a server share. It holds counters, times and the ciphertext of the server's own token, never
 * a person's token. Keys contain session and organization IDs; an adapter that sends them to another machine hashes them.
 * A rejection counts as an outage: the instance goes on with its share of each budget.
 */
export interface LimitStore {
  /** Takes one request from the budget of this key, atomically. */
  take(key: string, limit: Limit): Promise<Taken>;
  /** The value of the key, or undefined if there is none or it has expired. */
  get(key: string): Promise<string | undefined>;
  /** Sets the value for this many milliseconds. */
  set(key: string, value: string, milliseconds: number): Promise<void>;
}
