/** The browser's `BroadcastChannel` between the tabs: in order from each sender, otherwise in the schedule's order. */
import type { Channel } from '../../src/store/tabs.js';
import type { Session } from './identity.js';

/** One tab's end of the channel. */
export interface Port extends Channel {
  readonly tab: number;
}

/** A message that has not arrived. */
export interface News {
  readonly kind: 'news';
  /** The tab that posted it; -1 for a page outside the simulation. */
  readonly from: number;
  readonly to: Port;
  readonly data: string;
  /** The session that made the change; undefined where it is foreign. */
  readonly session?: Session | undefined;
}

export class Hub {
  readonly #ports = new Set<Port>();
  readonly #post: (news: News) => void;

  /** @param post called with every message that is posted */
  constructor(post: (news: News) => void) {
    this.#post = post;
  }

  open(tab: number): Port {
    const port: Port = {
      tab,
      onmessage: null,
      postMessage: (message) => this.send(message, tab),
      close: () => void this.#ports.delete(port),
    };
    this.#ports.add(port);
    return port;
  }

  /** Posts to all tabs but the sender, as JSON. */
  send(message: unknown, from: number): void {
    const data = JSON.stringify(message);
    for (const to of this.#ports) if (to.tab !== from) this.#post({ kind: 'news', from, to, data });
  }

  isOpen(port: Port): boolean {
    return this.#ports.has(port);
  }
}
