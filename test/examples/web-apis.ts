/** A sandbox with the web's APIs, but without Node's. */

/** The web's APIs that the Workers runtime has too. Classes used with `instanceof` have to come from one realm. */
export function webApis(): Record<string, unknown> {
  const { crypto, URL, URLSearchParams, Request, Response, Headers } = globalThis;
  const { TextEncoder, TextDecoder, ReadableStream, AbortController, AbortSignal, atob, btoa } = globalThis;
  const { setTimeout, clearTimeout, console, structuredClone, Error, TypeError } = globalThis;
  const { Uint8Array, ArrayBuffer, CryptoKey, Event, EventTarget } = globalThis;
  const network = { fetch: workerFetch, crypto, URL, URLSearchParams, Request, Response, Headers };
  const streams = { TextEncoder, TextDecoder, ReadableStream, AbortController, AbortSignal, atob, btoa };
  const rest = { setTimeout, clearTimeout, console, structuredClone, Error, TypeError };
  return { ...network, ...streams, ...rest, Uint8Array, ArrayBuffer, CryptoKey, Event, EventTarget };
}

/** Like the runtime's `fetch`, which does not support these `redirect` and `cache` options. */
const workerFetch: typeof fetch = (input, init = {}) => {
  if (init.redirect === 'error') throw new TypeError('Invalid redirect value, must be "follow" or "manual".');
  if (init.cache && init.cache !== 'no-store') throw new TypeError(`Unsupported cache mode: ${init.cache}`);
  return fetch(input, init);
};
