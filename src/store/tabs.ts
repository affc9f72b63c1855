/**
 * Tells the other tabs of the browser which changes the server has confirmed, and hears of theirs: so every tab shows
 * them without a read. No message contains a secret.
 */
import { ifPossible } from '../model/if-possible.js';
import type { Change } from './connections/state.js';

/** The part of a `BroadcastChannel` that is used. */
export interface Channel {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

/** Opens a channel to the other tabs; undefined where there are none. */
export type OpenChannel = (name: string) => Channel | undefined;

const NAME = 'org-connections';

/** The browser's own channel; undefined where there is none, or where it is blocked with the page's cookies. */
export const openBroadcastChannel: OpenChannel = (name) =>
  ifPossible(() => new BroadcastChannel(name) as Channel);

export class Tabs {
  readonly #open: OpenChannel;
  readonly #organization: () => string | undefined;
  readonly #receive: (change: Change) => void;
  #channel: Channel | undefined;

  /**
   * @param organization the name of the organization, the same in every tab; while it is undefined nothing is told or heard
   * @param receive given every change of that organization that another tab tells
   */
  constructor(open: OpenChannel, organization: () => string | undefined, receive: (change: Change) => void) {
    this.#open = open;
    this.#organization = organization;
    this.#receive = receive;
  }

  /** Starts to listen. */
  open(): void {
    this.#channel ??= this.#open(NAME);
    if (this.#channel) this.#channel.onmessage = ({ data }) => this.#hear(data);
  }

  /** Stops listening. */
  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Tells the other tabs of a confirmed change. */
  tell({ connection, ...change }: Change): void {
    const organization = this.#organization();
    if (organization === undefined) return;
    // The options are the strategy's own settings, which no tab shows.
    const told = { organization, ...change, connection: connection && { ...connection, options: null } };
    ifPossible(() => this.#channel?.postMessage(told));
  }

  /** Ignores what it does not understand: the other tab might run another version of the kit. */
  #hear(data: unknown): void {
    const { organization, ...change } = (data ?? {}) as { readonly organization?: unknown };
    if (organization === undefined || organization !== this.#organization()) return;
    if (isChange(change)) this.#receive(change);
  }
}

function isChange(change: Partial<Change>): change is Change {
  const { id, sentAt, answeredAt, connection } = change;
  if (typeof id !== 'string' || typeof sentAt !== 'number' || typeof answeredAt !== 'number') return false;
  return connection === null || connection?.id === id;
}
