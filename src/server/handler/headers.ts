/** The headers that the proxy and the bridge pass on. All others are dropped, such as cookies and hop-by-hop headers. */

/** From the page to Auth0. Not those that name the caller or the host: this server sets them. */
const TO_UPSTREAM = ['accept-language', 'auth0-client', 'traceparent', 'tracestate', 'x-correlation-id'];

/** From Auth0 to the page: the API's own (contract A12), and those that support staff ask for. */
const TO_PAGE = [
  'content-type',
  'date',
  'retry-after',
  'x-auth0-error-kind',
  'x-auth0-requestid',
  'x-correlation-id',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-request-id',
];

/** Keeps responses from being cached, sniffed, or rendered as a page of this origin. */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

const LONGEST_VALUE = 1_000;

/** The headers of a forwarded request. */
export function upstreamHeaders(headers: Headers): Headers {
  return picked(headers, TO_UPSTREAM);
}

/** The headers of a forwarded response, with those that every response has. */
export function pageHeaders(headers: Headers): Headers {
  return secured(picked(headers, TO_PAGE));
}

/** These headers, and those that every response has. */
export function secured(headers: Headers): Headers {
  for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
  return headers;
}

function picked(headers: Headers, names: readonly string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null && value.length <= LONGEST_VALUE) picked.set(name, value);
  }
  return picked;
}
