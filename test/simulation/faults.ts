/**
 * Faults to plant, each one line of the code: the simulation has to find every one of them. A fault that no longer has its
 * place in the code is to be rewritten, never removed.
 */
import type { SourcePatch } from '../helpers/source-patch.js';
import { CREATION_FAULTS } from './creation-faults.js';
import { SESSION_FAULTS } from './session-faults.js';
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
const ATTEMPT = 'elements/connection-list/selection/attempt.ts';
const BULK = 'elements/connection-list/selection/change.ts';

const SETTLE = 'state.setPending(id, null, refusal);';

export const FAULTS: readonly Fault[] = [
  fault(
    'a refusal restores an old value',
    SWITCH,
    SETTLE,
    `if (refusal) state.change(id, { value: { ...state.get(id).value!, isEnabled: !refusal.enabled } }); ${SETTLE}`,
  ),
  fault(
    'a refused switch stays pending',
    SWITCH,
    SETTLE,
    'state.setPending(id, refusal?.enabled ?? null, refusal);',
  ),
  fault('a refusal is not kept', SWITCH, SETTLE, 'state.setPending(id, null);'),
  fault(
    'a later switch is ignored',
    SWITCH,
    'if (state.get(id).pendingEnabled !== pendingEnabled) continue;',
    '',
  ),
  fault('switches of one moment are sent one by one', SWITCH, 'await Promise.resolve();', ''),
  fault(
    'the outcome of an ambiguous change is not checked',
    SWITCH,
    "(await checkOutcome(context, id, signal)) !== 'unknown'",
    'true',
  ),
  fault(
    'an ambiguous failure is reported as certain',
    SWITCH,
    'error: error.as(isCertain)',
    'error: error.as(true)',
  ),
  fault('an unconfirmed change leaves no doubt', CHANGE, 'context.state.doubt(id);', ''),
  fault('an older answer replaces a newer one', MERGE, ' || readAt > sentAt', ''),
  fault(
    'news before the first read is lost',
    MERGE,
    'entry.announced = connection;',
    'delete entry.announced;',
  ),
  fault('a value in doubt counts as true', SWITCH, "isCertain && status === 'ready')", 'isCertain)'),
  fault('a change is not announced to the other tabs', CHANGE, 'context.publish(change);', ''),
  fault(
    'the outcome of simultaneous changes is not checked',
    CHANGE,
    'if (!isLast) await',
    'if (false) await',
  ),
  fault('a removal is not announced to the other tabs', REMOVE, 'context.publish(change);', ''),
  fault(
    'a removal believes any 404',
    REMOVE,
    'if (!isOpen) throw error;',
    "if (error.code === 'not-found') return removed(true); if (!isOpen) throw error;",
  ),
  fault(
    'an unanswered removal counts as refused',
    REMOVE,
    "error.code === 'not-found' || isAmbiguous(error)",
    "error.code === 'not-found'",
  ),
  fault('closing aborts nothing', STORE, 'this.#requests.abortReads();', ''),
  fault('closing aborts changes too', STORE, 'this.#requests.abortReads();', 'this.#requests.abort();'),
  fault('each switch has a promise of its own', STORE, 'pending.share(', 'pending.replace('),
  fault('a read older than a change replaces it', MERGE, 'entry.turn > turn', 'false'),
  fault('a newer read gives way to news of an older change', MERGE, ' && entry.answeredAt >= sentAt', ''),
  fault(
    "another tab's news settles the doubt about an own change",
    MERGE,
    'const isSettled = sentAt >= entry.doubtedAt && !entry.hasOldOptions;',
    'const isSettled = true;',
  ),
  fault(
    'undoing one pending switch undoes all',
    STATE,
    'this.change(id, { pendingEnabled, refusal });',
    'if (refusal) for (const one of this.#entries.values()) one.state = { ...one.state, pendingEnabled: null }; this.change(id, { pendingEnabled, refusal });',
  ),
  fault(
    'older news is believed',
    MERGE,
    'if (answeredAt <= entry.sentAt || answeredAt < entry.readAt) return true;',
    '',
  ),
  fault('news that overlaps a change is believed', MERGE, 'if (sentAt < entry.answeredAt) return false;', ''),
  fault(
    'a connection that is no longer in the list stays',
    MERGE,
    'if (listed.has(id)) continue;',
    'continue;',
  ),
  fault(
    'news during the first read is lost',
    MERGE,
    'if (noteRead(state, id, start))',
    'if (noteRead(state, id, start) || !state.list.value)',
  ),
  fault('a superseded read of the list is merged', STORE, 'read.supersede(', 'read.replace('),
  fault(
    'a row that waits when the tab closes waits for ever',
    STATE,
    ' && (isChanging || !waiting)) continue;',
    ') continue;',
  ),
  fault(
    'a read counts from before its wait',
    READ,
    'start = state.startRead();\n      state.changeList(',
    'state.changeList(',
  ),
  fault(
    'a list that cannot be read is empty',
    READ,
    "note({ status: 'failed', error });",
    "note({ status: 'failed', error, value: { connections: [], malformed: [] } });",
  ),
  fault('a list never becomes stale', STATE, 'this.#clock.now() - updatedAt < FRESH_FOR', 'true'),
  fault('news of another organization is believed', TABS, ' || organization !== this.#organization()', ''),
  fault('secrets are announced to other tabs', TABS, '{ ...connection, options: null }', 'connection'),
  fault('a bulk change counts what had been so', ATTEMPT, "isDone ? 'already'", "isDone ? 'changed'"),
  fault(
    'a bulk change counts what has failed',
    ATTEMPT,
    'else this.#failed.push({ connection, error });',
    'else this.#done.changed.push(connection);',
  ),
  fault(
    'a bulk removal counts what others have removed',
    BULK,
    "wasGone ? 'already' : 'changed'",
    "'changed'",
  ),
  fault('a bulk change forgets what it has not begun', ATTEMPT, '[...this.#notDone, ...this.#waiting]', '[]'),
  ...TRANSPORT_FAULTS,
  ...SESSION_FAULTS,
  ...CREATION_FAULTS,
];

function fault(name: string, file: string, find: string, replace: string): Fault {
  return { name, file, find, replace };
}
