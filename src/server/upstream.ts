/** One request to Auth0 and its answer, or a problem in words; nothing of what went wrong there is told further. */
import type { Clock } from '../transport/http/clock.js';
import { limitedStream, type BodyLimits } from './body.js';
import { withoutEcho } from './echo.js';
import { aborted } from './in-time.js';
import { problem } from './problem.js';

/** How Auth0 is reached. */
export interface UpstreamOptions extends BodyLimits {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  /** Milliseconds until the answer has to be there as a whole. */
  readonly timeout: number;
}

/** What is sent. The address is this server's own making. */
export interface UpstreamRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends it once. The answer's body is a stream with a limit.
 *
 * @throws Problem when there is no answer, or one that leads elsewhere
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
    // Following a redirect would take the token to wherever it points.
    if (response.redirected || response.status < 200 || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel();
      throw problem('upstream-failed', 'Auth0 has answered with a redirect.');
    }
    const stream = response.body && limitedStream(response.body, options, controller.signal, end);
    if (!stream) end();
    const { status } = response;
    return await withoutEcho(new Response(stream, { status, headers: response.headers }), headers);
  } catch (error) {
    end();
    throw inWords(error, controller.signal);
  }
}

/** A signal that is aborted with the page's, or when it takes too long; `end` ends the waiting. */
function interruptible(signal: AbortSignal | undefined, { clock, timeout }: UpstreamOptions) {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const done = new AbortController();
  signal?.addEventListener('abort', () => controller.abort(signal.reason), { signal: done.signal });
  const giveUp = () => controller.abort(problem('upstream-timeout', 'Auth0 has not answered in time.'));
  // Ended before: then nothing is too late.
  clock.sleep(timeout, done.signal).then(giveUp, () => {});
  return { controller, end: () => done.abort() };
}

/** The reason of an abort as it is; a failed connection without its words, which name hosts and addresses. */
function inWords(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return error instanceof TypeError ? problem('upstream-failed', 'Auth0 could not be reached.') : error;
}
