/** How an emulator is set up, and what can be seen of it and set later. */
import type { Clock } from '../transport/http/clock.js';
import type { Authenticate } from './api.js';
import type { Failure, FailureOptions } from './failures.js';
import type { RateLimit } from './rate-limit.js';
import type { RecordedRequest } from './request.js';
import type { EmulatorState, WireIdentityProvider } from './wire.js';

/** How an emulator differs from the one of the seed. What is left out of the state comes from the seed. */
export interface EmulatorOptions extends Partial<EmulatorState> {
  /** Milliseconds before each answer. Default 0. */
  readonly latency?: number;
  /** Default: the real time. */
  readonly clock?: Clock;
  /**
   * Requests each second to the My Organization API; null for no limit. Default: the lowest the API has, 4 reads and
   * 2 writes.
   */
  readonly rateLimit?: RateLimit | null;
  /** The same for the Management API. Default: null. */
  readonly managementRateLimit?: RateLimit | null;
  /** What every caller of the My Organization API may do when there is no `authenticate`. Default: everything. */
  readonly scopes?: readonly string[];
  readonly authenticate?: Authenticate;
  /** The same for the Management API. Default: everybody may do everything. */
  readonly authenticateManagement?: Authenticate;
  /** Whether the tenant has activated the My Organization API; if not, all of it answers 403 (contract A1). Default: true. */
  readonly isActivated?: boolean;
  /** Whether the tenant has `/organizations/{id}/connections`; `enabled_connections` every tenant has (contract B2). Default: true. */
  readonly organizationConnections?: boolean;
  /** Told after every change of the state. */
  readonly onChange?: () => void;
}

/** An organization that answers like the My Organization API, and like the Management API about its connections. */
export interface Emulator {
  /**
   * Answers as `fetch` does, at any origin: the My Organization API at `…/my-org/*` and `…/my-org/v1/*`, the Management
   * API at `…/api/v2/organizations/{id}/connections` and `…/enabled_connections`. Can be passed on alone.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Every request so far, the oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** A copy of the connections as they are now, as far as the My Organization API shows them. */
  readonly connections: readonly WireIdentityProvider[];
  latency: number;
  scopes: readonly string[];
  isActivated: boolean;
  organizationConnections: boolean;
  /** Setting it fills the buckets. */
  rateLimit: RateLimit | null;
  /** Setting it fills the buckets. */
  managementRateLimit: RateLimit | null;
  clearRequests(): void;
  /** Lets the next request, or the next ones, go wrong. Several calls queue up. */
  failNext(failure: Failure, options?: FailureOptions): void;
  /** Another state; what is left out is as it was in the beginning. */
  reset(state?: Partial<EmulatorState>): void;
  /** A copy of the whole state, for {@link reset} or for a file. */
  export(): EmulatorState;
}
