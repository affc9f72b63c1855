/**
 * What tabs of one browser tell each other: changes that the server has confirmed, without a read and without secrets.
 * What understands them is in `news.ts`.
 */
import type { Change } from './knowledge.js';

/** The part of a `BroadcastChannel` that is used. */
export interface Channel {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  close(): void;
}

/** Opens a channel to the other tabs; undefined where there are none. */
export type OpenChannel = (name: string) => Channel | undefined;

const NAME = 'org-connections';

/** The browser's own channel. */
export const openBroadcastChannel: OpenChannel = (name) =>
  typeof BroadcastChannel === 'undefined' ? undefined : (new BroadcastChannel(name) as Channel);

export class Tabs {
  readonly #open: OpenChannel;
  readonly #receive: (data: unknown) => void;
  #channel: Channel | undefined;

  /** @param receive given whatever another tab tells */
  constructor(open: OpenChannel, receive: (data: unknown) => void) {
    this.#open = open;
    this.#receive = receive;
  }

  /** Starts to listen. */
  open(): void {
    this.#channel ??= this.#open(NAME);
    if (this.#channel) this.#channel.onmessage = ({ data }) => this.#receive(data);
  }

  /** Listens no more. */
  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Tells the others. @param organization the one that was changed; undefined while that is not known */
  tell(organization: string | undefined, { connection, ...change }: Change): void {
    if (organization === undefined) return;
    // The options are the provider's own settings: no tab shows them.
    this.#channel?.postMessage({
      organization,
      ...change,
      connection: connection && { ...connection, options: null },
    });
  }
}
