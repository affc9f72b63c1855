/**
 * Checks a request before the session is read: it must come from a page of this origin, sent by the elements, for a route
 * that exists. Each check is a defense of its own; see `test/server/attacks`.
 */
import { CSRF_HEADER } from '../../transport/http/authentication.js';
import { noIdentityProvider, problem } from '../problem.js';
import { queryParametersOf, routesOf, type RouteMatch } from '../routes.js';

/** Where requests can come from and go to. */
export interface GateOptions {
  /** Where the handler is mounted, such as `/my-org`. */
  readonly basePath: string;
  /** The origins of the host's pages. Undefined for the origin that the request itself names. */
  readonly origins: readonly string[] | undefined;
  /** Replaces the origin that the request itself names. */
  readonly publicOrigin?: string | undefined;
}

const ONE_CONNECTION = /^(\/v1)?\/identity-providers\/[^/]+$/;
const OVERRIDES = ['x-http-method-override', 'x-http-method', 'x-method-override'];

/**
 * The route of an allowed request.
 *
 * @throws Problem
 */
export function pass(request: Request, { basePath, origins, publicOrigin }: GateOptions): RouteMatch {
  const { origin, pathname, search } = new URL(request.url);
  const url = new URL(pathname + search, publicOrigin ?? origin);
  refuseForeignHost(url, origins);
  refuseForgery(request.headers, url, origins);
  refuseOverride(request.headers);
  const match = findRoute(request.method, url, basePath);
  refuseQuery(url.searchParams, match);
  return match;
}

/** Refuses a host name that isn't this server's own: it could be an attacker's (DNS rebinding). */
function refuseForeignHost({ host, origin: asked }: URL, origins: readonly string[] | undefined): void {
  if (origins && !origins.some((origin) => new URL(origin).host === host))
    throw problem(
      'forged',
      `The request reached this server as ${asked}, but it answers only at ${origins.join(', ')}. ` +
        'If something in front of it changes the address, keep the Host header, or set publicOrigin.',
    );
}

/**
 * Browsers state whose page sends a request (Fetch Metadata Request Headers), and no script can forge that. What a person
 * opens by hand is `none`, and no page of ours. An older browser, or a page without TLS, states nothing. Then the static
 * header is the proof: a form or an image of another site can send cookies, but not this header, and a script would need a
 * successful preflight, which this server never answers (Fetch, "CORS protocol"). Neither says anything after DNS
 * rebinding; the host does.
 */
function refuseForgery(headers: Headers, url: URL, origins: readonly string[] | undefined): void {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin')
    throw problem('forged', 'The request comes from a page of another site.');
  if (site === null && headers.get(CSRF_HEADER) !== '1')
    throw problem('forged', `The header ${CSRF_HEADER}: 1 is missing.`);
  const origin = headers.get('origin');
  if (origin !== null && !isOurs(origin, url, origins))
    throw problem(
      'forged',
      `The request comes from a page of ${nameOf(origin)}, not of ${(origins ?? [url.origin]).join(', ')}. ` +
        'If this is where people see the page, add it to origins, or set publicOrigin.',
    );
  if (!isOneOf(headers, 'sec-fetch-mode', 'cors', 'same-origin'))
    throw problem('forged', 'The request does not come from a script.');
  if (!isOneOf(headers, 'sec-fetch-dest', 'empty'))
    throw problem('forged', 'The request is for a resource that a page would embed.');
}

/** Only the method itself decides what a request does. */
function refuseOverride(headers: Headers): void {
  const override = OVERRIDES.find((name) => headers.has(name));
  if (override) throw problem('bad-request', `The header ${override} is not allowed.`);
}

function findRoute(method: string, { pathname }: URL, basePath: string): RouteMatch {
  const below = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
  const matches = routesOf(below);
  // An id that no connection can have is no reason to doubt that this is the API.
  if (matches.length === 0 && ONE_CONNECTION.test(below)) throw noIdentityProvider();
  if (matches.length === 0) throw problem('no-route', 'There is no such route.');
  const match = matches.find(({ route }) => route.method === method);
  if (match) return match;
  const allow = matches.map(({ route }) => route.method).join(', ');
  throw problem('method-not-allowed', `This route accepts ${allow}.`, { headers: { Allow: allow } });
}

function refuseQuery(query: URLSearchParams, match: RouteMatch): void {
  const parameters = queryParametersOf(match.name);
  for (const [name, value] of query) {
    const values = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!values?.test(value))
      throw problem('bad-request', 'The query has a parameter that this route does not accept.');
  }
}

/** Whether pages of this origin may send requests. Compares whole origins: a common prefix or suffix doesn't count. */
function isOurs(origin: string, { host }: URL, origins: readonly string[] | undefined): boolean {
  // If a load balancer terminates TLS, the request's scheme differs from the page's, but its host doesn't.
  return (origins ?? [`https://${host}`, `http://${host}`]).includes(origin);
}

/** An origin in a message. The browser states `null` where it names none. */
const nameOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).origin : 'another origin');

/** Whether a header has one of these values or is missing, as older browsers don't send it. */
function isOneOf(headers: Headers, name: string, ...values: readonly string[]): boolean {
  const value = headers.get(name);
  return value === null || values.includes(value);
}
