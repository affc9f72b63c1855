/** What the target `server` asks: as the kit would, as another site would, and as nobody should. */
import { CSRF_HEADER } from '../../../src/transport/http/authentication.js';
import type { Answer, Ask } from '../http.js';
import { once } from '../once.js';

/** No connection has this id: these requests are harmless wherever they get to. */
const NOBODY = '/identity-providers/con_0000000000000000';
const EMPTY_CHANGE = { method: 'PATCH', body: '{}', type: 'application/json' };

/** Reserved for examples: it is never the server's own. */
export const ELSEWHERE = 'https://elsewhere.example';

/** The answers, each asked for once. */
export interface ServerContext {
  /** Where it is mounted, without a slash at the end. */
  readonly url: string;
  readonly hasCookie: boolean;
  /** The list as the kit asks for it: without a session, and with the one of the cookie. */
  readonly signedOut: () => Promise<Answer>;
  readonly signedIn: () => Promise<Answer>;
  readonly configuration: () => Promise<Answer>;
  readonly unknownPath: () => Promise<Answer>;
  /** What is to be refused, with the cookie, as a browser would send it: at first what a form or image can ask. */
  readonly bareRead: () => Promise<Answer>;
  readonly bareChange: () => Promise<Answer>;
  readonly otherOrigin: () => Promise<Answer>;
  readonly otherSite: () => Promise<Answer>;
  readonly preflight: () => Promise<Answer>;
  /** Changes to a connection that is not there, for whoever is signed in. */
  readonly change: () => Promise<Answer>;
  readonly detach: () => Promise<Answer>;
}

interface Wish {
  readonly path?: string;
  readonly method?: string;
  readonly body?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isOurs?: boolean;
  readonly isSignedOut?: boolean;
}

/** @param cookie the value of the header `cookie` */
export function serverContext(url: string, cookie: string | undefined, ask: Ask): ServerContext {
  const wish = (wanted: Wish = {}) =>
    once(() => ask(url + (wanted.path ?? '/identity-providers'), init(wanted)));
  const init = ({
    method = 'GET',
    body,
    type,
    headers,
    isOurs = true,
    isSignedOut = false,
  }: Wish): RequestInit => ({
    method,
    headers: {
      accept: 'application/json',
      ...(isOurs && { [CSRF_HEADER]: '1' }),
      ...(cookie !== undefined && !isSignedOut && { cookie }),
      ...(type !== undefined && { 'content-type': type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  // As browsers say with every change.
  const own = { origin: new URL(url).origin };
  const asking = { origin: ELSEWHERE, 'access-control-request-method': 'PATCH' };
  return {
    url,
    hasCookie: cookie !== undefined,
    signedOut: wish({ isSignedOut: true }),
    signedIn: wish(),
    configuration: wish({ path: '/config' }),
    unknownPath: wish({ path: '/there-is-nothing-here' }),
    bareRead: wish({ isOurs: false }),
    bareChange: wish({ path: `${NOBODY}/detach`, method: 'POST', isOurs: false }),
    otherOrigin: wish({ headers: { origin: ELSEWHERE } }),
    otherSite: wish({ headers: { 'sec-fetch-site': 'cross-site' } }),
    preflight: wish({ method: 'OPTIONS', headers: asking, isOurs: false, isSignedOut: true }),
    change: wish({ path: NOBODY, ...EMPTY_CHANGE, headers: own }),
    detach: wish({ path: `${NOBODY}/detach`, method: 'POST', headers: own }),
  };
}
