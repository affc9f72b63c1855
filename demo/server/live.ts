/** What the panels that are open are told while it happens: server-sent events (HTML, 9.2). */
import type { DemoState, LoggedRequest } from '../protocol.js';

/** Panels that are opened late are told of so many requests before. */
const REMEMBERED = 50;

/** Everything there is to tell, to everybody who listens. */
export class Live {
  readonly #state: () => DemoState;
  readonly #listeners = new Set<(event: string) => void>();
  readonly #requests = new Map<string, LoggedRequest>();

  constructor(state: () => DemoState) {
    this.#state = state;
  }

  stateChanged(): void {
    this.#tell(eventOf('state', this.#state()));
  }

  /** A request has come, or has got further. */
  request(request: LoggedRequest): void {
    this.#requests.set(request.id, request);
    const [oldest] = this.#requests.keys();
    if (this.#requests.size > REMEMBERED && oldest) this.#requests.delete(oldest);
    this.#tell(eventOf('request', request));
  }

  /** A stream that begins with how it is now, and lasts until the signal is aborted. */
  stream(signal: AbortSignal): Response {
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const send = (event: string) => controller.enqueue(encoder.encode(event));
        send(eventOf('state', this.#state()));
        for (const request of this.#requests.values()) send(eventOf('request', request));
        this.#listeners.add(send);
        signal.addEventListener('abort', () => this.#listeners.delete(send));
      },
    });
    const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' };
    return new Response(body, { headers });
  }

  #tell(event: string): void {
    for (const send of this.#listeners) send(event);
  }
}

function eventOf(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
