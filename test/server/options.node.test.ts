/** Tests what is said to a host whose options, written in plain JavaScript, are not those there are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  atMost,
  createManagementBridge,
  createMyOrganizationProxy,
  type ProxyOptions,
} from '../../src/server/index.js';
import { toNodeHandler } from '../../src/server/node.js';

const RIGHT = { domain: 'acme.auth0.com', getSession: async () => null };
const BRIDGE = { ...RIGHT, getManagementToken: async () => 'token' };
const handler = async () => new Response();

/** What is given, in any shape that JavaScript allows. */
const proxy = (options?: unknown) => createMyOrganizationProxy(options as ProxyOptions);
const bridge = (options?: unknown) => createManagementBridge(options as typeof BRIDGE);

const CASES: readonly (readonly [what: string, make: () => unknown, message: string])[] = [
  ['no options', () => proxy(), 'createMyOrganizationProxy takes an object with options.'],
  [
    'a mistyped name',
    () => proxy({ ...RIGHT, orgins: [] }),
    'createMyOrganizationProxy has no option "orgins". Did you mean "origins"?',
  ],
  [
    'a name like no other',
    () => proxy({ ...RIGHT, colour: 'red' }),
    'createMyOrganizationProxy has no option "colour".',
  ],
  [
    'no getSession',
    () => proxy({ domain: RIGHT.domain }),
    'createMyOrganizationProxy needs a function as getSession.',
  ],
  [
    'a session instead of a function',
    () => proxy({ ...RIGHT, getSession: {} }),
    'createMyOrganizationProxy takes a function as getSession.',
  ],
  [
    'an option of the other handler',
    () => proxy({ ...BRIDGE }),
    'createMyOrganizationProxy has no option "getManagementToken".',
  ],
  ['no options', () => bridge(), 'createManagementBridge takes an object with options.'],
  [
    'a level instead of a rule',
    () => bridge({ ...BRIDGE, accessLevel: 'full' }),
    'createManagementBridge takes a function as accessLevel.',
  ],
  [
    'a mistyped limit',
    () => bridge({ ...BRIDGE, limits: { reads: {} } }),
    'limits has no option "reads". Did you mean "read"?',
  ],
  [
    'a client instead of a store',
    () => bridge({ ...BRIDGE, limits: { store: {} } }),
    'limits.store needs a function as take, as redisStore(client) has it.',
  ],
  [
    'a mistyped name',
    () => atMost('full', { otherStrategie: 'none' } as never),
    'atMost has no option "otherStrategie". Did you mean "otherStrategies"?',
  ],
  ['no handler', () => toNodeHandler(undefined as never), 'toNodeHandler takes a handler first.'],
  [
    'a mistyped name',
    () => toNodeHandler(handler, { orgin: 'https://app.example' } as never),
    'toNodeHandler has no option "orgin". Did you mean "origin"?',
  ],
];

describe('options', () => {
  for (const [what, make, message] of CASES)
    it(`with ${what}: ${message}`, () => assert.throws(make, { name: 'ConfigurationError', message }));

  it('that are undefined count as left out', () => {
    proxy({ ...RIGHT, log: undefined, origins: undefined });
    bridge({ ...BRIDGE, accessLevel: undefined, limits: undefined });
  });
});
