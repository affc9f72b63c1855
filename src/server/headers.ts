/** Which headers travel through a server part. What is not named here stays where it is: hop-by-hop ones, cookies, all. */

/** From the page on to Auth0. Neither who asks nor where: those are this server's to say. */
const TO_UPSTREAM = ['accept-language', 'auth0-client', 'traceparent', 'tracestate', 'x-correlation-id'];

/** From Auth0 to the page: the API's own (contract A12) and what a help desk asks for. */
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

/** No answer may be kept, guessed at, or shown as a page of this origin. */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

const LONGEST_VALUE = 1_000;

/** The headers of a request that goes on. */
export function upstreamHeaders(headers: Headers): Headers {
  return picked(headers, TO_UPSTREAM);
}

/** The headers of an answer that comes back, with those that every answer has. */
export function pageHeaders(headers: Headers): Headers {
  return secured(picked(headers, TO_PAGE));
}

/** These headers and those that every answer has. */
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
