/** The DNS that the emulator asks when an organization verifies a domain: records that a test or the demo sets. */
import type { Clock } from '../transport/http/clock.js';

/** The TXT records of every host. */
export interface Dns {
  /**
   * Sets the only TXT record of a host. Hosts are compared as DNS does: without regard to case and to a dot at the end.
   *
   * @param delay in milliseconds, until resolvers see it; before, they see what was there. Default: 0
   */
  set(host: string, value: string, delay?: number): void;
  /** Deletes the records of a host at once. */
  delete(host: string): void;
  /** What a resolver answers now. */
  resolve(host: string): readonly string[];
  /** A resolver that answers something else for some hosts, such as old records; undefined for what it knows not. */
  liar: ((host: string) => readonly string[] | undefined) | undefined;
}

/** A record, and since when it is seen. */
interface Entry {
  readonly value: string;
  readonly from: number;
}

/** A DNS without records. */
export function createDns(clock: Clock): Dns {
  const hosts = new Map<string, readonly Entry[]>();
  const keyOf = (host: string) => host.toLowerCase().replace(/\.$/, '');
  const dns: Dns = {
    liar: undefined,
    set(host, value, delay = 0) {
      const now = clock.now();
      // What is seen until then stays; what was set and not yet seen is replaced.
      const seen = (hosts.get(keyOf(host)) ?? []).filter(({ from }) => from <= now).slice(-1);
      hosts.set(keyOf(host), [...seen, { value, from: now + delay }]);
    },
    delete: (host) => void hosts.delete(keyOf(host)),
    resolve(host) {
      const entries = (hosts.get(keyOf(host)) ?? []).filter(({ from }) => from <= clock.now());
      return dns.liar?.(keyOf(host)) ?? entries.slice(-1).map(({ value }) => value);
    },
  };
  return dns;
}
