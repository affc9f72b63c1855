/** Bodies in both directions, none of which may be endless: neither in bytes nor in time. */
import type { Clock } from '../../transport/http/clock.js';
import { aborted, inTime } from '../in-time.js';
import { problem } from '../problem.js';
import type { Route } from '../../transport/routes.js';

/** How much is taken, and how long it may take. */
export interface BodyLimits {
  readonly maxRequestBytes: number;
  readonly maxResponseBytes: number;
  /** Milliseconds until a request's body has to be there. */
  readonly bodyTimeout: number;
}

/**
 * The JSON text of a request; undefined where the route takes none. It is held, not streamed on: it is small by the
 * limit, whoever sends it slowly holds nobody but themselves, and a request that has to be sent again can be. It is
 * written anew, so that nobody behind can read it in another way, such as the first of two members of one name.
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
  if (Number(headers.get('content-length') ?? 0) > limits.maxRequestBytes) throw tooLarge(limits);
  if (!route.hasBody) {
    await refuseAnyBody(request, limits, clock);
    return undefined;
  }
  if (!/^application\/json *(;|$)/i.test(headers.get('content-type') ?? ''))
    throw problem('unsupported-media-type', 'The body has to be application/json.');
  if (headers.has('content-encoding'))
    throw problem('unsupported-media-type', 'The body may not be compressed.');
  const text = jsonObject(await readText(request, limits, clock));
  if (text === undefined) throw problem('bad-request', 'The body is not a JSON object.');
  return text;
}

/** A body that the route has no use for may be meant for somebody behind it. */
async function refuseAnyBody(request: Request, limits: BodyLimits, clock: Clock): Promise<void> {
  if (request.body && (await readText(request, limits, clock)) !== '')
    throw problem('bad-request', 'This address takes no body.');
}

/** Stops reading at the limit, or when it has taken too long. */
async function readText(request: Request, limits: BodyLimits, clock: Clock): Promise<string> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const tooSlow = () => problem('body-too-slow', 'The body did not come in time.');
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
 * The body of an answer as it comes; it breaks off where it is more than anybody can have meant, or takes too long. Why
 * is not said: the words of what was thrown may hold anything.
 *
 * @param signal aborted when nobody waits for it any more
 * @param ended told once, when nothing more comes or is wanted
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
        controller.error(new Error('The answer has broken off.'));
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
  return problem('body-too-large', `The body may have ${maxRequestBytes} bytes.`);
}

/** The text of an object as this server writes it; undefined for what is none, or too deep to be written. */
function jsonObject(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? JSON.stringify(value) : undefined;
  } catch {
    return undefined;
  }
}
