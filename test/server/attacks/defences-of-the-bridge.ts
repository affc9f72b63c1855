/** Defenses in the bridge's permissions. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_THE_BRIDGE: readonly Defence[] = [
  ...inFile('bridge/bridge.ts', [
    [
      'organizations that are none',
      'if (!ORGANIZATION.test(organization))',
      'if (false)',
      'organization: a way up',
    ],
    [
      'scopes as a list',
      'if (!Array.isArray(scopes))',
      'if (false)',
      'scope: a session with one text instead of a list',
    ],
    [
      'the scopes of the session',
      'if (!needed.every((scope) => scopes.includes(scope)))',
      'if (false)',
      'scope: a session with nothing',
    ],
    [
      'scopes as a whole',
      'scopes.includes(scope)',
      'scopes.some((one) => one.startsWith(scope))',
      'scope: a session with only to detach, for a change',
    ],
    [
      'what is not there',
      'if (!action) throw problem(',
      'if (!action) return json({}); else if (false) throw problem(',
      'bridge: deleting',
    ],
    [
      'connections that may not be seen',
      "if (!found || level === 'none')",
      'if (!found)',
      'level: reading at none',
    ],
    [
      'connections that are not there',
      "if (!found || level === 'none') throw noIdentityProvider();",
      "if (!found) return { connectionId: match.id } as Association;\n    if (level === 'none') throw noIdentityProvider();",
      'level: reading what another organization has',
    ],
    ['levels', 'if (RANK[level] < RANK[needed])', 'if (false)', 'level: a change at readonly'],
    [
      'the level of a change',
      "changing(call, 'limited'",
      "changing(call, 'readonly'",
      'level: a change at readonly',
    ],
    [
      'the level of detaching',
      "changing(call, 'full'",
      "changing(call, 'limited'",
      'level: detaching at limited',
    ],
    [
      'levels that are none',
      'if (!isLevel(level)) {',
      'if (false) {',
      'level: a change where the host says a word that is no level',
    ],
    [
      'a list of what may be seen',
      "level !== 'none' &&\n        (levels",
      '(levels',
      'level: a list with what may not be seen',
    ],
    [
      'changes one after another',
      'return inTurn(key, async () => {',
      'return ((_: string, run: () => Promise<T>) => run())(key, async () => {',
      'race: kept values',
    ],
    [
      'refusals in other words',
      'throw error instanceof ManagementRefusal ? translated(error) : error;',
      'throw error;',
      'family: a permission that lacks is not taken for a lack of routes',
    ],
  ]),
  ...inFile('bridge/levels.ts', [
    [
      'levels where the tenant has none',
      "association.accessLevel === null ? 'readonly' :",
      "association.accessLevel === null ? 'full' :",
      'level: without levels everything is readonly',
    ],
    [
      'the level that is given',
      'lowest(given ?? level, level,',
      'lowest(level,',
      'level: the ready-made rule raises nothing',
    ],
    [
      'the level of the rule',
      'lowest(given ?? level, level,',
      'lowest(given ?? level,',
      'level: the ready-made rule raises nothing',
    ],
    [
      'strategies of others',
      "isKnownStrategy(strategy) ? 'full' : otherStrategies",
      "'full'",
      'level: other strategies are readonly',
    ],
    [
      'raising that is told',
      'given !== null && RANK[level] > RANK[given]',
      'false',
      'level: a host that raises levels is told once',
    ],
  ]),
  ...inFile('bridge/patch.ts', [
    [
      'members of an update',
      "if (!Object.hasOwn(MEMBERS, name)) return 'is not allowed';",
      '',
      'member: {"toString":true}',
    ],
    [
      'members that every object has',
      '!Object.hasOwn(MEMBERS, name)',
      '!(name in MEMBERS)',
      'member: {"toString":true}',
    ],
    [
      'types of an update',
      "typeof value === 'boolean' ? undefined : 'must be boolean'",
      'undefined',
      'member: {"is_enabled":"false"}',
    ],
    [
      'what is elsewhere',
      'if (names.some((name) => UNSUPPORTED.includes(name)))',
      'if (false)',
      'member: {"display_name":"evil"}',
    ],
    [
      'an error of an update',
      'if (errors.length > 0)',
      'if (false)',
      'method: another by a member of the body',
    ],
  ]),
];
