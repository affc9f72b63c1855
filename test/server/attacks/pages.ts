/** Requests of pages that were rendered for another session, user or organization: none is carried out with the present one. */
import assert from 'node:assert/strict';
import { asIf, BOTH, refused, type Attack } from './attack.js';
import { ask, change, LIST, ONE, pieces, type HeaderList } from './requests.js';
import { ORGANIZATION, SCOPES, WHO, type Circumstances } from './target.js';

export const PAGE = 'x-org-connections-page';
export const NAMED = 'x-org-connections-organization';
/** The tag of the usual session, as OpenSSL computes it. */
export const TAG = 'lA0I-RY3umvRvpduKnllzngz6QZ_-qWzLOk3m_CWAwY';
const NAME = 'acme';

const STALE: readonly (readonly [name: string, headers: HeaderList])[] = [
  ['another tag', { [PAGE]: 'A'.repeat(43) }],
  ['an empty tag', { [PAGE]: '' }],
  ['the beginning of the tag', { [PAGE]: TAG.slice(0, 20) }],
  ['the tag in small letters', { [PAGE]: TAG.toLowerCase() }],
  ['the tag twice', { [PAGE]: `${TAG}, ${TAG}` }],
  ['the tag and more', { [PAGE]: `${TAG}=` }],
  ['another organization', { [NAMED]: 'org_other' }],
  ['another organization beside the right tag', { [PAGE]: TAG, [NAMED]: 'org_other' }],
  ['an organization that begins alike', { [NAMED]: `${ORGANIZATION}_2` }],
  ['an organization in capitals', { [NAMED]: 'org_ACME' }],
  ['two organizations', { [NAMED]: `${ORGANIZATION}, org_other` }],
  ['an encoded organization', { [NAMED]: 'org%5Fother' }],
];

/** With a session that says the organization's name, too. */
const NAMES: readonly (readonly [name: string, organization: string])[] = [
  ['another name', 'other'],
  ['a name that begins alike', `${NAME}-2`],
  ['the name of nothing', ''],
  ['another id, though the name is known', 'org_other'],
];

/** What is, or can be, the present session. */
const FRESH: readonly (readonly [name: string, headers: HeaderList, how?: Circumstances])[] = [
  ['its tag', { [PAGE]: TAG }],
  ['its organization', { [NAMED]: ORGANIZATION }],
  ['its organization, encoded', { [NAMED]: 'org%5Facme' }],
  ['a name, where the session knows none', { [NAMED]: 'other' }],
  ['its name', { [NAMED]: NAME }, named()],
  ['its name as somebody writes it', { [NAMED]: 'Acme' }, named()],
  ['its id, though the name is known', { [NAMED]: ORGANIZATION }, named()],
];

export const PAGES: readonly Attack[] = [
  ...STALE.flatMap(([name, headers]) => stale(`page: ${name}`, headers)),
  ...NAMES.flatMap(([name, organization]) => stale(`page: ${name}`, { [NAMED]: organization }, named())),
  ...FRESH.map(([name, headers, how]) => ({
    name: `page: ${name}`,
    against: BOTH,
    how,
    send: () => ask(LIST, headers),
    expect: asIf(() => ask(LIST), how),
  })),
  moved('page: one that is told before its body is read', () => change(pieces(undefined), { [PAGE]: 'old' })),
  {
    name: 'page: an organization that is no text',
    against: BOTH,
    send: () => ask(LIST, { [NAMED]: '%E0%A4%A' }),
    expect: refused(400),
  },
];

function stale(name: string, headers: HeaderList, how?: Circumstances): Attack[] {
  return [
    { ...moved(name, () => change('{"is_enabled":false}', headers)), how },
    { ...moved(`${name}, for reading`, () => ask(ONE, headers)), how },
  ];
}

/** Expects the refusal that says so, before a token is asked for, and with the present tag. */
function moved(name: string, send: () => Request): Attack {
  return {
    name,
    against: BOTH,
    how: neverAsked(),
    send,
    expect: async (outcome, server) => {
      await refused(409)(outcome, server);
      const { target, answer } = outcome;
      assert.deepEqual(target.asked, [], 'no token may be asked for');
      const { type } = JSON.parse(answer.body ?? '') as { type: string };
      assert.equal(type, 'urn:org-connections:error:session-changed');
      assert.equal(answer.headers.get(PAGE), TAG);
    },
  };
}

/** A proxy's session whose tokens nobody may ask for. */
function neverAsked(): Circumstances {
  return {
    proxy: { getSession: async () => ({ ...WHO, getAccessToken: async () => assert.fail('was asked') }) },
  };
}

/** A session that says its organization's name. */
function named(): Circumstances {
  const who = { ...WHO, organizationName: NAME };
  const token = { accessToken: 'token', expiresAt: Infinity };
  return {
    proxy: { getSession: async () => ({ ...who, getAccessToken: async () => token }) },
    bridge: { getSession: async () => ({ ...who, scopes: SCOPES }) },
  };
}
