/** What tabs of one browser tell each other: changes that the server has confirmed, without a read and without secrets. */
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
  readonly #organization: () => string | undefined;
  readonly #receive: (change: Change) => void;
  #channel: Channel | undefined;

  /**
   * @param organization names the organization whose changes count; undefined while that is not known
   * @param receive told what another tab has changed in it
   */
  constructor(open: OpenChannel, organization: () => string | undefined, receive: (change: Change) => void) {
    this.#open = open;
    this.#organization = organization;
    this.#receive = receive;
  }

  /** Starts to listen. */
  open(): void {
    this.#channel ??= this.#open(NAME);
    if (this.#channel) this.#channel.onmessage = ({ data }) => this.#take(data);
  }

  /** Listens no more. */
  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Tells the others. */
  tell({ connection, ...change }: Change): void {
    const organization = this.#organization();
    if (organization === undefined) return;
    // The options are the provider's own settings: no tab shows them.
    this.#channel?.postMessage({
      organization,
      ...change,
      connection: connection && { ...connection, options: null },
    });
  }

  /** Another tab may run another version of the kit: what is not understood is left alone. */
  #take(data: unknown): void {
    const { organization, id, sentAt, answeredAt, connection } = (data ?? {}) as Partial<Change> & {
      organization?: unknown;
    };
    if (organization === undefined || organization !== this.#organization()) return;
    if (typeof id !== 'string' || typeof sentAt !== 'number' || typeof answeredAt !== 'number') return;
    if (connection === null || connection?.id === id) this.#receive({ id, sentAt, answeredAt, connection });
  }
}
