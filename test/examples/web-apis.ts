/** A runtime that has the APIs of the web, and nothing of Node's. */

/** The APIs of the web that the Workers runtime has too. What is compared by `instanceof` has to be of one realm. */
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

/** As the runtime has it, which knows neither this way with redirects nor other ways with caches. */
const workerFetch: typeof fetch = (input, init = {}) => {
  if (init.redirect === 'error') throw new TypeError('Invalid redirect value, must be "follow" or "manual".');
  if (init.cache && init.cache !== 'no-store') throw new TypeError(`Unsupported cache mode: ${init.cache}`);
  return fetch(input, init);
};
