/** What is known of the tenant's configuration: it hardly ever changes, so it is read on demand and kept for five minutes. */
import type { Clock } from '../transport/http/clock.js';
import type { Call, Requests, Resources } from './requests.js';

/** How long a part of the configuration counts as fresh, in milliseconds (contract A3). */
const FRESH_FOR = 300_000;

type Part = 'configuration' | 'connection-configuration';

const CALLS: { readonly [P in Part]: Call<Resources[P]> } = {
  configuration: (transport, options) => transport.getConfiguration(options),
  'connection-configuration': (transport, options) => transport.getConnectionConfiguration(options),
};

export class ConfigurationCache {
  readonly #clock: Clock;
  readonly #requests: Requests;
  readonly #known = new Map<Part, { readonly value: Resources[Part]; readonly readAt: number }>();

  constructor(clock: Clock, requests: Requests) {
    this.#clock = clock;
    this.#requests = requests;
  }

  /**
   * One part of the configuration: as known while it is fresh, else read once for everybody who asks meanwhile.
   *
   * @throws TransportError when it cannot be read
   */
  async ensure<P extends Part>(part: P): Promise<Resources[P]> {
    const known = this.#known.get(part);
    if (known && this.#clock.now() - known.readAt < FRESH_FOR) return known.value as Resources[P];
    return this.#requests.slot(part).read.share(async (signal) => {
      const value = await this.#requests.send<Resources[P]>(CALLS[part], signal);
      this.#known.set(part, { value, readAt: this.#clock.now() });
      return value;
    });
  }

  /** Whether nothing is known. */
  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  /** Forgets everything. */
  clear(): void {
    this.#known.clear();
  }
}
