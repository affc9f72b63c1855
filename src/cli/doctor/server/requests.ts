/** The requests of the target `server`: as the elements send them, as another site would, and as nobody should. */
import { CSRF_HEADER } from '../../../transport/http/authentication.js';
import type { Answer, Ask } from '../http.js';
import { once } from '../once.js';

/** No connection has this ID, so these requests change nothing. */
const UNKNOWN_CONNECTION = '/identity-providers/con_0000000000000000';
const EMPTY_CHANGE = { method: 'PATCH', body: '{}', type: 'application/json' };

/** Reserved for examples, so never the server's own. */
export const OTHER_ORIGIN = 'https://elsewhere.example';

/** The responses, each requested at most once. */
export interface ServerContext {
  /** Where it is mounted, without a slash at the end. */
  readonly url: string;
  readonly hasCookie: boolean;
  /** The list as the elements request it: without a session, and with the cookie's. */
  readonly signedOut: () => Promise<Answer>;
  readonly signedIn: () => Promise<Answer>;
  readonly configuration: () => Promise<Answer>;
  readonly unknownPath: () => Promise<Answer>;
  /** What the server has to refuse, with the cookie, as a browser would send it; the first two as a form or image can. */
  readonly bareRead: () => Promise<Answer>;
  readonly bareChange: () => Promise<Answer>;
  readonly otherOrigin: () => Promise<Answer>;
  readonly otherSite: () => Promise<Answer>;
  readonly preflight: () => Promise<Answer>;
  /** Changes to a connection that doesn't exist, sent with the cookie. */
  readonly change: () => Promise<Answer>;
  readonly detach: () => Promise<Answer>;
}

interface RequestOptions {
  readonly path?: string;
  readonly method?: string;
  readonly body?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hasCsrfHeader?: boolean;
  readonly isSignedOut?: boolean;
}

/** @param cookie the value of the Cookie header */
export function serverContext(url: string, cookie: string | undefined, ask: Ask): ServerContext {
  const request = (options: RequestOptions = {}) =>
    once(() => ask(url + (options.path ?? '/identity-providers'), init(options)));
  const init = ({
    method = 'GET',
    body,
    type,
    headers,
    hasCsrfHeader = true,
    isSignedOut = false,
  }: RequestOptions): RequestInit => ({
    method,
    headers: {
      accept: 'application/json',
      ...(hasCsrfHeader && { [CSRF_HEADER]: '1' }),
      ...(cookie !== undefined && !isSignedOut && { cookie }),
      ...(type !== undefined && { 'content-type': type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  // Browsers send the origin with every change.
  const ownOrigin = { origin: new URL(url).origin };
  const foreignPreflight = { origin: OTHER_ORIGIN, 'access-control-request-method': 'PATCH' };
  return {
    url,
    hasCookie: cookie !== undefined,
    signedOut: request({ isSignedOut: true }),
    signedIn: request(),
    configuration: request({ path: '/config' }),
    unknownPath: request({ path: '/there-is-nothing-here' }),
    bareRead: request({ hasCsrfHeader: false }),
    bareChange: request({ path: `${UNKNOWN_CONNECTION}/detach`, method: 'POST', hasCsrfHeader: false }),
    otherOrigin: request({ headers: { origin: OTHER_ORIGIN } }),
    otherSite: request({ headers: { 'sec-fetch-site': 'cross-site' } }),
    preflight: request({
      method: 'OPTIONS',
      headers: foreignPreflight,
      hasCsrfHeader: false,
      isSignedOut: true,
    }),
    change: request({ path: UNKNOWN_CONNECTION, ...EMPTY_CHANGE, headers: ownOrigin }),
    detach: request({ path: `${UNKNOWN_CONNECTION}/detach`, method: 'POST', headers: ownOrigin }),
  };
}
