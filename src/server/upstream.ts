/** Sends one request to Auth0. A failure becomes a problem that reveals no details. */
import type { Clock } from '../transport/http/clock.js';
import { limitedStream, type BodyLimits } from './handler/body.js';
import { withoutEcho } from './echo.js';
import { aborted } from './in-time.js';
import { problem } from './problem.js';

/** How to reach Auth0. */
export interface UpstreamOptions extends BodyLimits {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  /** How long the whole response can take, in milliseconds. */
  readonly timeout: number;
}

/** The request. Its URL is built by this server. */
export interface UpstreamRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
  /** Aborted when the page no longer waits. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends the request once. The response's body is a stream with a limit; that of an error has been read already.
 *
 * @throws Problem when there is no response, or a redirect
 */
export async function send(
  { url, method, headers, body, signal }: UpstreamRequest,
  options: UpstreamOptions,
): Promise<Response> {
  const { controller, end } = interruptible(signal, options);
  const init = { method, headers, redirect: 'manual', cache: 'no-store', signal: controller.signal } as const;
  try {
    const asked = options.fetch(url, body === undefined ? init : { ...init, body });
    const response = await Promise.race([asked, aborted(controller.signal)]);
    // Following a redirect would send the token to wherever it points.
    if (response.redirected || response.status < 200 || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel();
      throw problem('upstream-failed', 'Auth0 answered with a redirect.');
    }
    const stream = response.body && limitedStream(response.body, options, controller.signal, end);
    if (!stream) end();
    const { status } = response;
    return await withoutEcho(new Response(stream, { status, headers: response.headers }), headers);
  } catch (error) {
    end();
    throw reasonFor(error, controller.signal);
  }
}

/** A signal that is aborted with the page's, or after the time limit; `end` clears the timer. */
function interruptible(signal: AbortSignal | undefined, { clock, timeout }: UpstreamOptions) {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const done = new AbortController();
  signal?.addEventListener('abort', () => controller.abort(signal.reason), { signal: done.signal });
  const giveUp = () => controller.abort(problem('upstream-timeout', 'Auth0 did not answer in time.'));
  // The sleep rejects when `end` cancels it.
  clock.sleep(timeout, done.signal).then(giveUp, () => {});
  return { controller, end: () => done.abort() };
}

/** The reason for an abort, or for a failed connection a problem without the original message, which names hosts. */
function reasonFor(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return error instanceof TypeError ? problem('upstream-failed', 'Auth0 could not be reached.') : error;
}
