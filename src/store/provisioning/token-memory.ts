/**
 * What the answers to changes have said of tokens, above the lists that are read: a list can lag behind a change, so for a
 * minute the answer to the change counts. No value of a token is ever here.
 */
import type { ScimToken, ScimTokenList } from '../../model/provisioning/provisioning.js';
import type { Clock } from '../../transport/http/clock.js';
import { LAG } from '../resource.js';

interface Written {
  readonly connectionId: string;
  /** Null: it is revoked. */
  readonly token: ScimToken | null;
  readonly at: number;
}

export class TokenMemory {
  readonly #clock: Clock;
  readonly #written = new Map<string, Written>();
  readonly #lost = new Map<string, ReadonlySet<string>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes over what an answer says of a token; null: that it is revoked. */
  write(connectionId: string, id: string, token: ScimToken | null): void {
    this.#written.set(id, { connectionId, token, at: this.#clock.now() });
    if (!token)
      this.lose(
        connectionId,
        [...this.lost(connectionId)].filter((one) => one !== id),
      );
  }

  /**
   * A list that was read, with what it might lack. One that has a new token has caught up: a list that lacks it later says
   * that it is gone.
   *
   * @param sentAt when it was asked for, in epoch milliseconds
   */
  merge(connectionId: string, list: ScimTokenList, sentAt: number): ScimTokenList {
    const listed = new Set(list.tokens.map(({ id }) => id));
    for (const [id, { at, token }] of this.#written)
      if (sentAt - at >= LAG || (token && listed.has(id))) this.#written.delete(id);
    return this.complete(connectionId, list);
  }

  /** A list that is known, with what the answers have said since. */
  complete(connectionId: string, list: ScimTokenList): ScimTokenList {
    const known = new Map(list.tokens.map((token) => [token.id, token]));
    for (const [id, written] of this.#written) {
      if (written.connectionId !== connectionId) continue;
      if (written.token) known.set(id, written.token);
      else known.delete(id);
    }
    return Object.freeze({ ...list, tokens: Object.freeze([...known.values()]) });
  }

  /** The tokens that have appeared while the answer to a creation was lost: their values were shown to nobody here. */
  lost(connectionId: string): ReadonlySet<string> {
    return this.#lost.get(connectionId) ?? NONE;
  }

  /** Takes over which tokens these are. */
  lose(connectionId: string, ids: readonly string[]): void {
    this.#lost.set(connectionId, ids.length ? new Set(ids) : NONE);
  }

  /** Forgets the tokens of a connection, which have ended with its provisioning. */
  forget(connectionId: string): void {
    for (const [id, written] of this.#written)
      if (written.connectionId === connectionId) this.#written.delete(id);
    this.#lost.delete(connectionId);
  }

  clear(): void {
    this.#written.clear();
    this.#lost.clear();
  }
}

const NONE: ReadonlySet<string> = new Set();
