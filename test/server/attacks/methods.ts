/** Attacks with methods outside the contract, and with other ways to specify a method. */
import { asIf, BOTH, refused, unchanged, type Attack } from './attack.js';
import { ask, change, LIST, ONE } from './requests.js';

const METHODS = [
  ...['HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'QUERY', 'SEARCH', 'PURGE', 'LINK', 'DEBUG', 'MOVE'],
  ...['patch', 'get', 'PATCH ', 'PUT', 'POST'],
];

const OVERRIDES = ['x-http-method-override', 'x-http-method', 'x-method-override'];
const UNKNOWN = ['x-original-method', 'x-rewrite-method', 'x-forwarded-method', '_method', 'x-real-method'];

export const METHOD_ATTACKS: readonly Attack[] = [
  ...METHODS.map((method) => ({
    name: `method: ${method}`,
    against: BOTH,
    send: () => ask(ONE, {}, method),
    expect: refused(405),
  })),
  {
    name: 'method: a deletion of all',
    against: BOTH,
    send: () => ask(LIST, {}, 'DELETE'),
    expect: refused(405),
  },
  ...OVERRIDES.map((name) => ({
    name: `method: another by ${name}`,
    against: BOTH,
    send: () => ask(ONE, { [name]: 'DELETE' }),
    expect: refused(400),
  })),
  ...UNKNOWN.map((name) => ({
    name: `method: another by ${name}`,
    against: BOTH,
    send: () => ask(ONE, { [name]: 'DELETE' }),
    expect: asIf(() => ask(ONE)),
  })),
  {
    name: 'method: another by a query',
    against: BOTH,
    send: () => ask(`${ONE}?_method=DELETE`),
    expect: refused(400),
  },
  {
    name: 'method: another by a form',
    against: BOTH,
    send: () => change('_method=DELETE', { 'content-type': 'application/x-www-form-urlencoded' }),
    expect: refused(415),
  },
  {
    name: 'method: another by a member of the body',
    against: ['bridge'],
    send: () => change('{"_method":"DELETE"}'),
    expect: unchanged(400),
  },
];
