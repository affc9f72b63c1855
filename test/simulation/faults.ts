/**
 * Faults to plant, each one line of the code: the simulation has to find every one of them. A fault that does not fit the
 * code any more has to be written anew, not taken away.
 */
import type { SourcePatch } from '../helpers/source-patch.js';
import { TRANSPORT_FAULTS } from './transport-faults.js';

export type Fault = SourcePatch & { readonly name: string };

const KNOWLEDGE = 'store/knowledge.ts';
const MERGING = 'store/merging.ts';
const NEWS = 'store/news.ts';
const READING = 'store/reading.ts';
const WRITING = 'store/writing.ts';
const CHANGING = 'store/changing.ts';
const STORE = 'store/organization-store.ts';
const TABS = 'store/tabs.ts';

const REFUSE = 'knowledge.wish(id, null, refusal);';

export const FAULTS: readonly Fault[] = [
  fault(
    'a refusal puts an old value back',
    WRITING,
    REFUSE,
    `knowledge.change(id, { value: { ...knowledge.get(id).value!, isEnabled: !refusal.wish } }); ${REFUSE}`,
  ),
  fault(
    'a wish is not dropped when it is refused',
    WRITING,
    REFUSE,
    'knowledge.wish(id, refusal.wish, refusal);',
  ),
  fault('a refusal is not kept', WRITING, REFUSE, 'knowledge.wish(id, null);'),
  fault('a later wish is not seen', WRITING, 'if (knowledge.get(id).wish !== wish) continue;', ''),
  fault('wishes of one moment are sent one by one', WRITING, 'await Promise.resolve();', ''),
  fault(
    'nobody asks what became of an ambiguous change',
    WRITING,
    "(await findOut(desk, id)) !== 'unknown'",
    'true',
  ),
  fault(
    'an ambiguous failure is told as certain',
    WRITING,
    'error: error.as(isCertain)',
    'error: error.as(true)',
  ),
  fault(
    'a change nobody knows of leaves no doubt',
    WRITING,
    "if (found === 'unknown') desk.knowledge.doubt(id);",
    '',
  ),
  fault('an older answer takes the place of a newer one', MERGING, ' || readAt > sentAt', ''),
  fault(
    'what was heard before the first read is forgotten',
    NEWS,
    'known.news = connection;',
    'delete known.news;',
  ),
  fault(
    'what is not known any more counts as true',
    WRITING,
    "isCertain && status === 'ready')",
    'isCertain)',
  ),
  fault('a change is not told to the other tabs', WRITING, 'desk.tell(change);', ''),
  fault(
    'changes of two tabs at once are not looked into',
    WRITING,
    'if (!isClear) await',
    'if (false) await',
  ),
  fault('a removal is not told to the other tabs', CHANGING, 'desk.tell(change);', ''),
  fault(
    'a removal believes any 404',
    CHANGING,
    'if (!isUnclear) throw error;',
    "if (error.code === 'not-found') return removed(true); if (!isUnclear) throw error;",
  ),
  fault(
    'a removal that nobody answered counts as refused',
    CHANGING,
    "error.code === 'not-found' || isAmbiguous(error)",
    "error.code === 'not-found'",
  ),
  fault('leaving aborts nothing', STORE, 'this.#session.end();', ''),
  fault(
    'each wish has a promise of its own',
    STORE,
    'this.#session.share(saving(id)',
    'this.#session.replace(saving(id)',
  ),
  fault('a read older than a change takes its place', MERGING, 'known.turn > turn', 'false'),
  fault('a newer read gives way to news of an older change', MERGING, ' && known.answeredAt >= sentAt', ''),
  fault(
    "another tab's news settle what nobody knows of an own change",
    NEWS,
    'const isClear = sentAt >= known.doubtedAt;',
    'const isClear = true;',
  ),
  fault(
    'undoing one wish undoes all',
    KNOWLEDGE,
    'this.change(id, { wish, refusal });',
    'if (refusal) for (const one of this.known.values()) one.state = { ...one.state, wish: null }; this.change(id, { wish, refusal });',
  ),
  fault(
    'older news of another tab is believed',
    NEWS,
    'if (answeredAt <= known.sentAt || answeredAt < known.readAt) return true;',
    '',
  ),
  fault('news that overlap a change are believed', NEWS, 'if (sentAt < known.answeredAt) return false;', ''),
  fault('what the list has no more stays', MERGING, 'if (ids.has(id) ||', 'if (true ||'),
  fault(
    'what became known while the first list was read is forgotten',
    READING,
    'if (knowledge.isEmpty) return',
    'if (!knowledge.list.value) return',
  ),
  fault('a list that nobody waits for any more is taken in', MERGING, 'until.throwIfAborted();', ''),
  fault('who leaves while waiting waits for ever', KNOWLEDGE, ' && !waiting) continue;', ') continue;'),
  fault('a read counts from before it waited', READING, '        reading = knowledge.startReading();', ''),
  fault(
    'a list that cannot be read is empty',
    READING,
    "note({ status: 'failed', error });",
    "note({ status: 'failed', error, value: { connections: [], malformed: [] } });",
  ),
  fault('nothing ever gets old', KNOWLEDGE, 'this.#clock.now() - updatedAt < FRESH_FOR', 'true'),
  fault('news of another organization are believed', NEWS, ' || organization !== ours', ''),
  fault('secrets are told to other tabs', TABS, '{ ...connection, options: null }', 'connection'),
  ...TRANSPORT_FAULTS,
];

function fault(name: string, file: string, find: string, replace: string): Fault {
  return { name, file, find, replace };
}
