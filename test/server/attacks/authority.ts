/** Attacks that exceed the user's permissions: scopes, access levels, and other organizations. */
import type { BridgeSession, ProxySession } from '../../../src/server/index.js';
import { asIf, BOTH, refused, type Attack } from './attack.js';
import { ask, change, DETACH, LIST, ONE } from './requests.js';
import { SCOPES, WHO, type Circumstances } from './target.js';

const READ = 'read:my_org:identity_providers';
const UPDATE = 'update:my_org:identity_providers';
const ANY = { 'content-type': 'application/json' };

/** Headers in which a page names scopes (contract A14): other software asks for more than a route needs. Nobody gets more. */
const UPGRADES: readonly (readonly [name: string, header: string, value: string])[] = [
  ['another scope', 'scope', UPDATE],
  ['another scope by its older name', 'auth0-scope', UPDATE],
  ['one scope more', 'scope', `${READ} ${UPDATE}`],
  ['one scope more after a comma', 'scope', `${READ},${UPDATE}`],
  ['one scope more after a tab', 'auth0-scope', `${READ}\t${UPDATE}`],
  ['the scope that deletes the organization', 'scope', 'delete:my_org:organizations'],
  ['a scope of the Management API', 'scope', 'read:users'],
  ['every scope', 'scope', '*'],
  ['a lasting session', 'scope', `${READ} offline_access`],
  ['a scope that begins like it', 'scope', `${READ}_detach`],
  ['a scope in capitals', 'scope', READ.toUpperCase()],
];

/** Sessions without the required scopes. The last two are what an untyped host could return. */
const LACKING: readonly (readonly [name: string, scopes: unknown, send: () => Request, status: number])[] = [
  ['nothing', [], () => ask(LIST), 403],
  ['only the configuration', ['read:my_org:configuration'], () => ask(LIST), 403],
  ['only to read, for a change', [READ], () => change(), 403],
  ['only to change, for reading', [UPDATE], () => ask(ONE), 403],
  ['only to change, for detaching', [READ, UPDATE], () => ask(DETACH, {}, 'POST'), 403],
  ['only to detach, for a change', [`${UPDATE}_detach`], () => change(), 403],
  ['a scope in capitals', [READ.toUpperCase()], () => ask(LIST), 403],
  ['a scope with a space', [`${READ} `], () => ask(LIST), 403],
  ['a scope of the Management API', ['read:organization_connections'], () => ask(LIST), 403],
  ['every scope', ['*'], () => ask(LIST), 403],
  ['several scopes in one', [`${READ} ${UPDATE}`], () => change(), 403],
  ['one text instead of a list', `${UPDATE}_detach`, () => change(), 500],
  ['no scopes at all', undefined, () => ask(LIST), 500],
];

/** Routes of the contract that a bridge does not support, whatever the session's scopes (contract B5). */
const NOT_HERE: readonly (readonly [name: string, method: string, path: string])[] = [
  ['deleting', 'DELETE', ONE],
  ['creating', 'POST', LIST],
  ['the mapping', 'PUT', `${ONE}/update-attributes`],
  ['adding a domain', 'POST', `${ONE}/domains`],
  ['removing a domain', 'DELETE', `${ONE}/domains/acme.com`],
  ['provisioning', 'GET', `${ONE}/provisioning`],
  ['a SCIM token', 'POST', `${ONE}/provisioning/scim-tokens`],
  ['domains', 'GET', '/my-org/domains'],
  ['details', 'GET', '/my-org/details'],
];

const ORGANIZATIONS: readonly (readonly [name: string, organization: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['an empty text', ''],
  ['a way up', '../users'],
  ['another organization behind', 'org_acme/../org_evil'],
  ['a query', 'org_acme?a=b'],
  ['an escape', 'org_acme%2f..%2forg_evil'],
  ['a line break', 'org_acme\n'],
  ['a dot', '.'],
  ['a list', ['org_acme']],
  ['an overlong text', 'o'.repeat(51)],
];

const NOBODY: readonly (readonly [name: string, session: unknown, status: number])[] = [
  ['nobody', null, 401],
  ['nothing', undefined, 401],
  ['false', false, 401],
];

const NAMELESS: readonly (readonly [name: string, id: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['an empty text', ''],
  ['an object', {}],
  ['a number that is none', NaN],
];

export const AUTHORITY: readonly Attack[] = [
  ...UPGRADES.map(([name, header, value]) => ({
    name: `scope: ${name}`,
    against: BOTH,
    send: () => ask(LIST, { [header]: value }),
    expect: asIf(() => ask(LIST)),
  })),
  ...LACKING.map(([name, scopes, send, status]) =>
    atBridge(`scope: a session with ${name}`, send, status, session({ scopes })),
  ),
  ...NOT_HERE.map(([name, method, path]) => ({
    ...atBridge(`bridge: ${name}`, () => (method === 'GET' ? ask(path) : bodyOf(method, path)), 403),
  })),
  ...ORGANIZATIONS.map(([name, organization]) =>
    atBridge(`organization: ${name}`, () => ask(LIST), 500, session({ organization })),
  ),
  ...NOBODY.map(([name, given, status]): Attack => ({
    ...atBridge(`session: ${name}`, () => ask(LIST), status, {
      proxy: { getSession: async () => given as null },
      bridge: { getSession: async () => given as null },
    }),
    against: BOTH,
  })),
  ...NAMELESS.flatMap(([name, value]) =>
    (['id', 'subject', 'organization'] as const).map((member): Attack => ({
      ...atBridge(`session: with ${name} for its ${member}`, () => ask(LIST), 500, both({ [member]: value })),
      against: BOTH,
    })),
  ),
];

function atBridge(name: string, send: () => Request, status: number, how?: Circumstances): Attack {
  return { name, against: ['bridge'], how, send, expect: refused(status) };
}

function bodyOf(method: string, path: string): Request {
  const takesNone = method === 'DELETE';
  return takesNone ? ask(path, {}, method) : change('{"a":1}', ANY, [method, path]);
}

function session(other: { organization?: unknown; scopes?: unknown }): Circumstances {
  const given = { ...WHO, scopes: SCOPES, ...other } as BridgeSession;
  return { bridge: { getSession: async () => given } };
}

/** A session with other members, as an untyped host could return it. */
function both(other: object): Circumstances {
  const proxy = { ...WHO, getAccessToken: async () => 'token', ...other } as ProxySession;
  const bridge = { ...WHO, scopes: SCOPES, ...other } as BridgeSession;
  return { proxy: { getSession: async () => proxy }, bridge: { getSession: async () => bridge } };
}
