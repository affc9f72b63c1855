/** All messages on their way. The schedule chooses which of them arrives next, and whether at all. */
import type { News } from './channel.js';
import type { Answer, Sent } from './wire.js';

/** A request that has not arrived at the server. */
export interface Request {
  readonly kind: 'request';
  readonly sent: Sent;
  resolve(response: Response): void;
  reject(error: unknown): void;
}

/** An answer that has not arrived at the tab; `reset` if the connection broke instead. */
export interface Reply {
  readonly kind: 'reply';
  readonly request: Request;
  readonly answer: Answer | 'reset';
}

/** A token that is being fetched. */
export interface TokenReply {
  readonly kind: 'token';
  readonly tab: number;
  resolve(): void;
  reject(error: unknown): void;
}

export type Message = Request | Reply | TokenReply | News;

export class Network {
  readonly #messages: Message[] = [];

  get size(): number {
    return this.#messages.length;
  }

  add(message: Message): void {
    this.#messages.push(message);
  }

  /** Removes a message; of the news from one tab to another always the first. */
  take(choice: number): Message | undefined {
    const chosen = this.#messages[choice % Math.max(1, this.#messages.length)];
    if (!chosen) return undefined;
    const first =
      chosen.kind === 'news'
        ? this.#messages.findIndex(
            (one) => one.kind === 'news' && one.from === chosen.from && one.to === chosen.to,
          )
        : this.#messages.indexOf(chosen);
    return this.#messages.splice(first, 1)[0];
  }

  /** Removes a message that matches. */
  takeMatching(matches: (message: Message) => boolean, choice = 0): Message | undefined {
    const places = this.#messages.flatMap((message, place) => (matches(message) ? [place] : []));
    const place = places[choice % Math.max(1, places.length)];
    return place === undefined ? undefined : this.take(place);
  }
}
