/**
 * Faults to plant, each one line of the code: the simulation has to find every one of them. A fault that does not fit the
 * code any more has to be written anew, not taken away.
 */
import type { SourcePatch } from '../helpers/source-patch.js';
import { TRANSPORT_FAULTS } from './transport-faults.js';

export type Fault = SourcePatch & { readonly name: string };

const STATE = 'store/connections/state.ts';
const MERGE = 'store/connections/merge.ts';
const READ = 'store/connections/read.ts';
const CHANGE = 'store/connections/change.ts';
const SWITCH = 'store/connections/switch.ts';
const REMOVE = 'store/connections/remove.ts';
const STORE = 'store/organization-store.ts';
const TABS = 'store/tabs.ts';

const SETTLE = 'state.setPending(id, null, refusal);';

export const FAULTS: readonly Fault[] = [
  fault(
    'a refusal puts an old value back',
    SWITCH,
    SETTLE,
    `if (refusal) state.change(id, { value: { ...state.get(id).value!, isEnabled: !refusal.enabled } }); ${SETTLE}`,
  ),
  fault(
    'a pending switch is not dropped when it is refused',
    SWITCH,
    SETTLE,
    'state.setPending(id, refusal?.enabled ?? null, refusal);',
  ),
  fault('a refusal is not kept', SWITCH, SETTLE, 'state.setPending(id, null);'),
  fault(
    'a later switch is not seen',
    SWITCH,
    'if (state.get(id).pendingEnabled !== pendingEnabled) continue;',
    '',
  ),
  fault('switches of one moment are sent one by one', SWITCH, 'await Promise.resolve();', ''),
  fault(
    'nobody asks what became of an ambiguous change',
    SWITCH,
    "(await checkOutcome(context, id, signal)) !== 'unknown'",
    'true',
  ),
  fault(
    'an ambiguous failure is told as certain',
    SWITCH,
    'error: error.as(isCertain)',
    'error: error.as(true)',
  ),
  fault('a change nobody knows of leaves no doubt', CHANGE, 'state.doubt(id);', ''),
  fault('an older answer takes the place of a newer one', MERGE, ' || readAt > sentAt', ''),
  fault(
    'what was heard before the first read is forgotten',
    MERGE,
    'entry.announced = connection;',
    'delete entry.announced;',
  ),
  fault(
    'what is not known any more counts as true',
    SWITCH,
    "isCertain && status === 'ready')",
    'isCertain)',
  ),
  fault('a change is not told to the other tabs', CHANGE, 'context.publish(change);', ''),
  fault('changes of two tabs at once are not looked into', CHANGE, 'if (!isLast) await', 'if (false) await'),
  fault('a removal is not told to the other tabs', REMOVE, 'context.publish(change);', ''),
  fault(
    'a removal believes any 404',
    REMOVE,
    'if (!isOpen) throw error;',
    "if (error.code === 'not-found') return removed(true); if (!isOpen) throw error;",
  ),
  fault(
    'a removal that nobody answered counts as refused',
    REMOVE,
    "error.code === 'not-found' || isAmbiguous(error)",
    "error.code === 'not-found'",
  ),
  fault('leaving aborts nothing', STORE, 'this.#requests.abort();', ''),
  fault('each switch has a promise of its own', STORE, 'pending.share(', 'pending.replace('),
  fault('a read older than a change takes its place', MERGE, 'entry.turn > turn', 'false'),
  fault('a newer read gives way to news of an older change', MERGE, ' && entry.answeredAt >= sentAt', ''),
  fault(
    "another tab's news settle what nobody knows of an own change",
    MERGE,
    'const isSettled = sentAt >= entry.doubtedAt;',
    'const isSettled = true;',
  ),
  fault(
    'undoing one pending switch undoes all',
    STATE,
    'this.change(id, { pendingEnabled, refusal });',
    'if (refusal) for (const one of this.#entries.values()) one.state = { ...one.state, pendingEnabled: null }; this.change(id, { pendingEnabled, refusal });',
  ),
  fault(
    'older news of another tab is believed',
    MERGE,
    'if (answeredAt <= entry.sentAt || answeredAt < entry.readAt) return true;',
    '',
  ),
  fault('news that overlap a change are believed', MERGE, 'if (sentAt < entry.answeredAt) return false;', ''),
  fault('what the list has no more stays', MERGE, 'if (listed.has(id)) continue;', 'continue;'),
  fault(
    'what became known while the first list was read is forgotten',
    MERGE,
    'if (noteRead(state, id, start))',
    'if (noteRead(state, id, start) || !state.list.value)',
  ),
  fault('a list that nobody waits for any more is taken in', STORE, 'read.supersede(', 'read.replace('),
  fault('who leaves while waiting waits for ever', STATE, ' && !waiting) continue;', ') continue;'),
  fault('a read counts from before it waited', READ, '        start = state.startRead();', ''),
  fault(
    'a list that cannot be read is empty',
    READ,
    "note({ status: 'failed', error });",
    "note({ status: 'failed', error, value: { connections: [], malformed: [] } });",
  ),
  fault('nothing ever gets old', STATE, 'this.#clock.now() - updatedAt < FRESH_FOR', 'true'),
  fault('news of another organization are believed', TABS, ' || organization !== this.#organization()', ''),
  fault('secrets are told to other tabs', TABS, '{ ...connection, options: null }', 'connection'),
  ...TRANSPORT_FAULTS,
];

function fault(name: string, file: string, find: string, replace: string): Fault {
  return { name, file, find, replace };
}
