/** Attacks with paths that lead elsewhere, or that another server would interpret differently. */
import { asIf, BOTH, refused, type Attack } from './attack.js';
import { APP } from './target.js';
import { ask, bent, CONFIG, LIST, ONE } from './requests.js';

/** Below the base; the URL standard resolves `.` and `..` before the handler sees them. */
const NOWHERE: readonly (readonly [name: string, path: string])[] = [
  ['up', '/../api/v2/users'],
  ['up from an id', '/identity-providers/con_full/../../../api/v2/users'],
  ['up, encoded', '/%2e%2e/api/v2/users'],
  ['up, half encoded', '/.%2E/api/v2/users'],
  ['up with an encoded slash', '/..%2fapi%2fv2%2fusers'],
  ['up with an encoded slash in capitals', '/identity-providers/..%2F..%2Fapi'],
  ['up with a backslash', '/..\\api\\v2\\users'],
  ['up with an encoded backslash', '/identity-providers/..%5c..%5capi'],
  ['up, encoded twice', '/%252e%252e/api/v2/users'],
  ['up, encoded three times', '/%25252e%25252e/config'],
  ['up with a parameter', '/..;/api/v2/users'],
  ['up in overlong UTF-8', '/%c0%ae%c0%ae/api/v2/users'],
  ['up in wide letters', '/%ef%bc%8e%ef%bc%8e%ef%bc%8fapi'],
  ['a slash encoded twice', '/identity-providers/con_full%252fdetach'],
  ['an encoded slash in an id', '/identity-providers/con_full%2fdetach'],
  ['a dot for an id, encoded twice', '/identity-providers/%252e'],
  ['a parameter behind a segment', '/config;admin=1'],
  ['a segment of a parameter', '/;a=b/config'],
  ['an empty segment', '//config'],
  ['an empty segment in the middle', '/identity-providers//con_full'],
  ['a slash at the end', '/config/'],
  ['two slashes at the end', '/config//'],
  ['another host after two slashes', '//evil.example/config'],
  ['another host after an @', '/@evil.example/config'],
  ['another host after an encoded @', '/%40evil.example/config'],
  ['another host in full', '/https://evil.example/config'],
  ['another host in full, encoded', '/https%3A%2F%2Fevil.example'],
  ['a port', '/config:443'],
  ['a null byte', '/config%00'],
  ['a null byte before an ending', '/identity-providers/con_full%00.json'],
  ['a line break', '/config%0d%0aX-Evil:%201'],
  ['a line break in an id', '/identity-providers/con_full%0d%0aHost:%20evil.example'],
  ['a line feed', '/identity-providers/a%0ab'],
  ['a space', '/identity-providers/con%20full'],
  ['a tab, encoded', '/identity-providers/con%09full'],
  ['a question mark, encoded', '/config%3fa=b'],
  ['a hash, encoded', '/config%23a'],
  ['a percent sign alone', '/config%'],
  ['an escape that is none', '/config%zz'],
  ['letters that are encoded for no reason', '/%63onfig'],
  ['letters beyond ASCII', '/identity-providers/conf\u0131g'],
  ['a star', '/identity-providers/*'],
  ['a quote', "/identity-providers/con'full"],
  ['a brace', '/identity-providers/{id}'],
  ['an id that is overlong', `/identity-providers/${'a'.repeat(256)}`],
  ['a path that is overlong', `/identity-providers${'/a'.repeat(5_000)}`],
  ['capitals', '/CONFIG'],
  ['an ending', '/config.json'],
  ['another version', '/v2/config'],
  ['the version twice', '/v1/v1/config'],
  ['the version in the middle', '/identity-providers/v1/con_full'],
  ['members', '/members'],
  ['roles', '/roles'],
  ['invitations', '/member-invitations'],
  ['too many segments', '/identity-providers/con_full/detach/again'],
  ['nothing', '/'],
];

const OUTSIDE: readonly (readonly [name: string, path: string])[] = [
  ['the base alone', '/my-org'],
  ['a base that goes on', '/my-organization/config'],
  ['a base without a slash', '/my-orgconfig'],
  ['the base in capitals', '/MY-ORG/config'],
  ['the base, encoded', '/%6dy-org/config'],
  ['a base within another', '/evil/my-org/config'],
  ['the Management API', '/api/v2/users'],
  ['the token endpoint', '/oauth/token'],
];

/** A URL that the runtime has not normalized. */
const UNTIDY: readonly (readonly [name: string, url: string, path: string])[] = [
  ['a dot segment', `${APP}/my-org/./config`, CONFIG],
  ['up and down again', `${APP}/my-org/x/../config`, CONFIG],
  ['a backslash', `${APP}/my-org\\config`, CONFIG],
  ['a tab within', `${APP}/my-org/con\tfig`, CONFIG],
  ['a line break within', `${APP}/my-org/con\r\nfig`, CONFIG],
  ['a fragment', `${APP}/my-org/config#evil`, CONFIG],
  ['a dot before an id', `${APP}/my-org/identity-providers/./con_full`, ONE],
];

const QUERIES: readonly (readonly [name: string, query: string])[] = [
  ['another organization', 'organization=org_evil'],
  ['another organization by id', 'organization_id=org_evil'],
  ['a token', 'access_token=evil'],
  ['a scope', 'scope=delete:my_org:organizations'],
  ['a method', '_method=DELETE'],
  ['a method without underscore', 'method=DELETE'],
  ['a callback', 'callback=evil'],
  ['a redirect', 'redirect_uri=https://evil.example'],
  ['__proto__', '__proto__=full'],
  ['constructor', 'constructor=full'],
  ['toString', 'toString=full'],
  ['an empty name', '=full'],
  ['a level that is none', 'member_access_level=admin'],
  ['a level in capitals', 'member_access_level=FULL'],
  ['an empty level', 'member_access_level='],
  ['a level that goes on', 'member_access_level=full%0d%0aX-Evil:1'],
  ['a wrong level behind a right one', 'member_access_level=full&member_access_level=evil'],
  ['a level in brackets', 'member_access_level[]=full'],
  ['two levels in one', 'member_access_level=full,none'],
  ['a page that this address has not', 'take=5'],
  ['a name in capitals', 'Member_Access_Level=full'],
  ['a semicolon', 'member_access_level=full;organization=org_evil'],
];

const PAGES: readonly (readonly [name: string, query: string])[] = [
  ['none at all', 'take=0'],
  ['too many', 'take=101'],
  ['a negative number', 'take=-1'],
  ['another notation', 'take=1e2'],
  ['a leading zero', 'take=010'],
  ['an empty cursor', 'from='],
  ['an overlong cursor', `from=${'a'.repeat(1_001)}`],
  ['a line break', 'from=a%0d%0aX-Evil:1'],
  ['a null byte', 'from=a%00'],
  ['a parameter within', 'from=a%26organization=org_evil'],
];

const LEVEL = `${LIST}?member_access_level=full`;

export const PATHS: readonly Attack[] = [
  ...NOWHERE.map(([name, path]) => nowhere(`path: ${name}`, `/my-org${path}`)),
  ...OUTSIDE.map(([name, path]) => nowhere(`path: ${name}`, path)),
  { ...nowhere('path: the organization itself', '/my-org/'), send: () => ask('/my-org/', {}, 'DELETE') },
  ...UNTIDY.map(([name, url, path]) => untidy(`path: ${name}, not tidied up`, url, path)),
  ...QUERIES.map(([name, query]) => badQuery(`query: ${name}`, `${LIST}?${query}`)),
  ...PAGES.map(([name, query]) => badQuery(`query: a page of ${name}`, `/my-org/domains?${query}`)),
  badQuery('query: a parameter where there is none', `${CONFIG}?member_access_level=full`),
  untidy('query: separators without parameters', `${APP}${LIST}?&&member_access_level=full&`, LEVEL),
  untidy('query: a name that is encoded for no reason', `${APP}${LIST}?%6dember_access_level=full`, LEVEL),
  untidy('query: a question mark alone', `${APP}${LIST}?`, LIST),
];

function nowhere(name: string, path: string): Attack {
  return { name, against: BOTH, send: () => ask(path), expect: refused(404) };
}

function badQuery(name: string, path: string): Attack {
  return { name, against: BOTH, send: () => ask(path), expect: refused(400) };
}

function untidy(name: string, url: string, path: string): Attack {
  const against = path === CONFIG ? (['proxy'] as const) : BOTH;
  return { name, against, send: () => bent(ask('/'), { url }), expect: asIf(() => ask(path)) };
}
