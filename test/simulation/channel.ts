/** The browser's `BroadcastChannel` between the tabs: in order from each sender, otherwise as the schedule likes. */
import type { Channel } from '../../src/store/tabs.js';

/** Where one tab listens. */
export interface Port extends Channel {
  readonly tab: number;
}

/** Something posted that has not arrived. */
export interface News {
  readonly kind: 'news';
  /** Who posted it; -1 for a page that is not part of this. */
  readonly from: number;
  readonly to: Port;
  readonly data: string;
}

export class Hub {
  readonly #ports = new Set<Port>();
  readonly #post: (news: News) => void;

  /** @param post told of everything on its way */
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

  /** Posts to all tabs but the sender. What cannot be written down cannot be posted. */
  send(message: unknown, from: number): void {
    const data = JSON.stringify(message);
    for (const to of this.#ports) if (to.tab !== from) this.#post({ kind: 'news', from, to, data });
  }

  isOpen(port: Port): boolean {
    return this.#ports.has(port);
  }
}
