/** Attacks on access levels (contract A7) and other organizations' connections: reading is allowed, changes must fail. */
import assert from 'node:assert/strict';
import type { AccessLevel } from '../../../src/server/index.js';
import { unchanged, type Attack } from './attack.js';
import { ask, change, LIST } from './requests.js';
import type { Circumstances } from './target.js';

/** What a connection's level does not allow. */
const TOO_LOW: readonly (readonly [
  name: string,
  id: string,
  act: 'read' | 'change' | 'detach',
  status: number,
])[] = [
  ['reading at none', 'con_none', 'read', 404],
  ['a change at none', 'con_none', 'change', 404],
  ['detaching at none', 'con_none', 'detach', 404],
  ['a change at readonly', 'con_readonly', 'change', 403],
  ['detaching at readonly', 'con_readonly', 'detach', 403],
  ['detaching at limited', 'con_limited', 'detach', 403],
  ['a change at a level that is unknown', 'con_limitless', 'change', 403],
  ['a change without a level', 'con_without', 'change', 404],
  ['reading what another organization has', 'con_other', 'read', 404],
  ['a change to what another organization has', 'con_other', 'change', 404],
  ['detaching what another organization has', 'con_other', 'detach', 404],
];

/** Invalid levels that an untyped host's function could return. */
const HOSTS_LEVELS: readonly (readonly [name: string, level: unknown])[] = [
  ['a word that is no level', 'admin'],
  ['nothing', undefined],
  ['null', null],
  ['a name that every object has', 'constructor'],
  ['__proto__', '__proto__'],
  ['a promise', Promise.resolve('none')],
  ['a number', 3],
];

export const LEVELS: readonly Attack[] = [
  ...TOO_LOW.map(([name, id, act, status]) => level(`level: ${name}`, id, act, status)),
  ...HOSTS_LEVELS.map(([name, given]) => {
    const how = { bridge: { accessLevel: () => given as AccessLevel } };
    return level(`level: a change where the host says ${name}`, 'con_full', 'change', 404, how);
  }),
  {
    name: 'level: a list with what may not be seen',
    against: ['bridge'],
    send: () => ask(LIST),
    expect: ({ answer }) => {
      const { identity_providers: items } = JSON.parse(answer.body ?? '') as {
        identity_providers: { id: string }[];
      };
      assert.deepEqual(
        items.map(({ id }) => id),
        ['con_full', 'con_limited', 'con_readonly', 'con_limitless'],
      );
    },
  },
];

function level(
  name: string,
  id: string,
  act: 'read' | 'change' | 'detach',
  status: number,
  how?: Circumstances,
): Attack {
  const path = `${LIST}/${id}`;
  const send = () => {
    if (act === 'read') return ask(path);
    if (act === 'detach') return ask(`${path}/detach`, {}, 'POST');
    return change('{"is_enabled":false}', {}, ['PATCH', path]);
  };
  return {
    name,
    against: ['bridge'],
    how,
    send,
    expect: unchanged(status),
  };
}
