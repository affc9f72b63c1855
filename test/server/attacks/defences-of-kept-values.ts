/** Defenses of stored settings: none may be lost, and no detached connection may reappear. */
import { inFile, type Defence } from './defence.js';

export const DEFENCES_OF_KEPT_VALUES: readonly Defence[] = [
  ...inFile('bridge/enabled-connections.ts', [
    [
      'values that would be lost',
      "if (!keepValues) throw problem('not-available', WHY_NOT_SWITCH);",
      'if (!keepValues) return remove(caller, before.connectionId).then(() => values);',
      'older family: a switch that would lose its values',
    ],
    [
      'values kept before they are taken off',
      '    await keep.put(caller.organization, kept);\n    await remove(caller, values.connectionId)',
      '    await remove(caller, values.connectionId);\n    await keep.put(caller.organization, kept)',
      'race: kept values',
    ],
    [
      'values put back before they are forgotten',
      '    const { is_enabled: _, ...flags }',
      '    await forget(organization, kept);\n    const { is_enabled: _, ...flags }',
      'race: kept values',
    ],
    [
      'all values',
      'const body = { connection_id: id, ...flags };',
      'const body = { connection_id: id };',
      'race: kept values',
    ],
    [
      'nothing of what was detached',
      '      await forget(caller.organization, await keptOf(caller.organization, connectionId));\n',
      '',
      'race: kept values',
    ],
    [
      'what is switched on meanwhile, in a list',
      '[...after, ...before].map(fromKept)',
      '[...after].map(fromKept)',
      'older family: a list that is read while it is switched on',
    ],
    [
      'what is switched off meanwhile, in a list',
      '[...after, ...before].map(fromKept)',
      '[...before].map(fromKept)',
      'older family: a list that is read while it is switched off',
    ],
    [
      'what is switched on meanwhile',
      'const kept = (await keptOf(organization, id)) ?? before;',
      'const kept = await keptOf(organization, id);',
      'older family: one that is read while it is switched on',
    ],
    [
      'what is switched off meanwhile',
      'const kept = (await keptOf(organization, id)) ?? before;',
      'const kept = before;',
      'older family: one that is read while it is switched off',
    ],
  ]),
  ...inFile('bridge/enabled-connections.ts', [
    [
      'what the host says may not return',
      'if ((await keepValues?.mayReturn?.(organization, kept)) ?? true) return [kept];',
      'if (kept) return [kept];',
      'older family: what may not return is neither shown nor put back',
    ],
    [
      'what somebody else has added and removed again',
      'await forgetStale(organization, before, (id) => all.has(id));',
      '',
      'older family: what was added and removed elsewhere is not put back',
    ],
    ['what is just being switched off', ' && clock.now() - keptAt > SETTLED_AFTER', '', 'race: kept values'],
    [
      'a connection that the tenant has deleted',
      'if (isGone(error)) await forget(organization, kept);',
      '',
      'older family: what the tenant has deleted is forgotten',
    ],
    [
      'values of what was not switched off',
      'if (isRefused(error)) await forget(caller.organization, kept);',
      '',
      'older family: a switch that is refused leaves nothing behind',
    ],
  ]),
  ...inFile('bridge/keep-values.ts', [
    [
      'the version that was kept',
      'if (kept.get(connectionId)?.version === version) kept.delete(connectionId);',
      'kept.delete(connectionId);',
      'older family: another version of the values is not forgotten',
    ],
  ]),
  ...inFile('bridge/queue.ts', [
    [
      'taking turns until it is done',
      'const running = before ? before.then(work) : work();',
      'const running = work();',
      'race: kept values',
    ],
  ]),
];
