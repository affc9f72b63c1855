/** Reads request bodies and streams response bodies, with limits on their size and duration. */
import type { Clock } from '../../transport/http/clock.js';
import { aborted, inTime } from '../in-time.js';
import { problem } from '../problem.js';
import type { Route } from '../../transport/routes.js';

/** Limits on bodies. */
export interface BodyLimits {
  readonly maxRequestBytes: number;
  readonly maxResponseBytes: number;
  /** How long a request's body can take, in milliseconds. */
  readonly bodyTimeout: number;
}

/**
 * The JSON text of a request; undefined if the route takes none. It is read as a whole instead of streamed on: the limit
 * keeps it small, a slow sender delays only their own request, and the request can be sent again. It is also serialized
 * anew, so that Auth0 can't interpret it differently, for example by using the first of two members with the same name.
 *
 * @throws Problem
 */
export async function readBody(
  request: Request,
  route: Route,
  limits: BodyLimits,
  clock: Clock,
): Promise<string | undefined> {
  const { headers } = request;
  if (Number(headers.get('content-length')) > limits.maxRequestBytes) throw tooLarge(limits);
  if (!route.hasBody) {
    await refuseAnyBody(request, limits, clock);
    return undefined;
  }
  if (!/^application\/json *(;|$)/i.test(headers.get('content-type') ?? ''))
    throw problem('unsupported-media-type', 'The body must be application/json.');
  if (headers.has('content-encoding'))
    throw problem('unsupported-media-type', 'The body must not be compressed.');
  const text = jsonObject(await readText(request, limits, clock));
  if (text === undefined) throw problem('bad-request', 'The body is not a JSON object.');
  return text;
}

/** An unexpected body could be meant for a server behind this one (request smuggling). */
async function refuseAnyBody(request: Request, limits: BodyLimits, clock: Clock): Promise<void> {
  if ((await readText(request, limits, clock)) !== '')
    throw problem('bad-request', 'This route accepts no body.');
}

/** Stops reading at the size limit or the time limit. */
async function readText(request: Request, limits: BodyLimits, clock: Clock): Promise<string> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const tooSlow = () => problem('body-too-slow', 'The body was not received in time.');
  try {
    return await inTime(() => readAll(reader, limits), limits.bodyTimeout, clock, tooSlow);
  } finally {
    void reader.cancel().catch(() => {});
  }
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, limits: BodyLimits): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, bytes] = ['', 0];
  for (;;) {
    const { value, done } = await reader.read();
    bytes += value?.byteLength ?? 0;
    if (bytes > limits.maxRequestBytes) throw tooLarge(limits);
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      throw problem('bad-request', 'The body is not UTF-8.');
    }
    if (done) return text;
  }
}

/**
 * The body of a response, as a stream that fails at the size limit or when the signal is aborted. The page doesn't learn
 * why: the message of the original error could contain anything.
 *
 * @param signal aborted at the time limit, or when the page no longer waits
 * @param ended called once, when the stream has ended, failed or been canceled
 */
export function limitedStream(
  body: ReadableStream<Uint8Array>,
  { maxResponseBytes }: BodyLimits,
  signal: AbortSignal,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const stopped = aborted(signal);
  let bytes = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await Promise.race([reader.read(), stopped]);
        bytes += value?.byteLength ?? 0;
        if (bytes > maxResponseBytes) throw new RangeError();
        if (value) controller.enqueue(value);
        if (!done) return;
        controller.close();
      } catch {
        controller.error(new Error('The response was cut off.'));
        void reader.cancel().catch(() => {});
      }
      ended();
    },
    async cancel() {
      ended();
      await reader.cancel();
    },
  });
}

function tooLarge({ maxRequestBytes }: BodyLimits) {
  return problem('body-too-large', `The body exceeds ${maxRequestBytes} bytes.`);
}

/** The text of a JSON object, serialized anew; undefined if it isn't one, or is nested too deeply to be serialized. */
function jsonObject(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? JSON.stringify(value) : undefined;
  } catch {
    return undefined;
  }
}
