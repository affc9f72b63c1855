/** The emulator's options, and its public interface. */
import type { Clock } from '../transport/http/clock.js';
import type { EmulatorBehavior } from './behavior.js';
import type { Dns } from './dns.js';
import type { Authenticate } from './http/api.js';
import type { Failure, FailureOptions } from './http/failures.js';
import type { RateLimit } from './http/rate-limit.js';
import type { RecordedRequest } from './http/request.js';
import type { EmulatorState, WireIdentityProvider } from './wire.js';

/** The emulator's options. State that is left out comes from the seed. */
export interface EmulatorOptions extends Partial<EmulatorState> {
  /** The delay before each response, in milliseconds. Default 0. */
  readonly latency?: number;
  /** Default: the system's clock. */
  readonly clock?: Clock;
  /**
   * The My Organization API's rate limit in requests per second; null for no limit. Default: the lowest of the real API,
   * 4 reads and 2 writes.
   */
  readonly rateLimit?: RateLimit | null;
  /** The same for the Management API. Default: null. */
  readonly managementRateLimit?: RateLimit | null;
  /** The scopes of every caller of the My Organization API, without `authenticate`. Default: all. */
  readonly scopes?: readonly string[];
  readonly authenticate?: Authenticate;
  /** The same for the Management API. Default: every caller has all scopes. */
  readonly authenticateManagement?: Authenticate;
  /** Whether the tenant has activated the My Organization API; otherwise every route answers 403 (contract A1). Default: true. */
  readonly isActivated?: boolean;
  /** Whether the tenant has `/organizations/{id}/connections`; every tenant has `enabled_connections` (contract B2). Default: true. */
  readonly organizationConnections?: boolean;
  /** What differs from tenant to tenant, such as what they call a certificate. Default: each member's own. */
  readonly behavior?: EmulatorBehavior;
  /** What answers when a domain is verified, such as one that several emulators share. Default: an empty one of its own. */
  readonly dns?: Dns;
  /** Called after every change of the state. */
  readonly onChange?: () => void;
}

/** An organization that answers like the My Organization API, and like the Management API about its connections. */
export interface Emulator {
  /**
   * Answers as `fetch` does, at any origin: the My Organization API at `…/my-org/*` and `…/my-org/v1/*`, the Management
   * API at `…/api/v2/organizations/{id}/connections` and `…/enabled_connections`. Doesn't need `this`.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Every request so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Where a test or a page publishes the TXT records that verify domains. */
  readonly dns: Dns;
  /** A copy of the current connections, as far as the My Organization API shows them. */
  readonly connections: readonly WireIdentityProvider[];
  latency: number;
  scopes: readonly string[];
  isActivated: boolean;
  organizationConnections: boolean;
  /** Setting it replaces all of it. */
  behavior: EmulatorBehavior;
  /** Setting it refills the buckets. */
  rateLimit: RateLimit | null;
  /** Setting it refills the buckets. */
  managementRateLimit: RateLimit | null;
  clearRequests(): void;
  /** Makes the next request or requests fail. Several calls queue up. */
  failNext(failure: Failure, options?: FailureOptions): void;
  /** Replaces the state. What is left out returns to its initial value. */
  reset(state?: Partial<EmulatorState>): void;
  /** A copy of the whole state, for {@link reset} or a file. */
  export(): EmulatorState;
}
