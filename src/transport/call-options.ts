/** What every request of a transport can be told, and tells meanwhile. */

/** Why a request hasn't been sent yet. */
export interface Wait {
  /**
   * `turn`: earlier requests go first, so that the server's limit isn't reached; `rate-limit`: the server answered 429;
   * `retry`: the request failed in transit or on the server and is about to be sent again.
   */
  readonly reason: 'turn' | 'rate-limit' | 'retry';
  /** The end of the wait, in epoch milliseconds; undefined when it isn't known. */
  readonly until: number | undefined;
}

/** Options of every call. */
export interface CallOptions {
  /** Aborting it rejects the call with code `aborted`; what the server has done by then stays done. */
  readonly signal?: AbortSignal | undefined;
  /** Called when the call has to wait, and with undefined when it goes on, so that the page can say so. */
  readonly onWait?: ((wait: Wait | undefined) => void) | undefined;
}
