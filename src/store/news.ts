/** What other tabs have told: understood, and taken in where nothing newer is known. */
import type { Desk } from './desk.js';
import type { Change, Knowledge } from './knowledge.js';
import { learn } from './merging.js';
import { readAfter } from './single.js';

/**
 * Takes in what another tab has told. It may run another version of the kit: what is not understood is left alone.
 *
 * @param ours the organization whose changes count; undefined while that is not known
 */
export function hear(desk: Desk, ours: string | undefined, data: unknown): void {
  const { organization, id, sentAt, answeredAt, connection } = (data ?? {}) as Partial<Change> & {
    organization?: unknown;
  };
  if (organization === undefined || organization !== ours) return;
  if (typeof id !== 'string' || typeof sentAt !== 'number' || typeof answeredAt !== 'number') return;
  if (connection !== null && connection?.id !== id) return;
  if (isSettled(desk.knowledge, { id, sentAt, answeredAt, connection })) return;
  readAfter(desk, id).catch(() => {});
}

/** Whether it is known, after this, how the connection is. */
function isSettled(knowledge: Knowledge, news: Change): boolean {
  const { id, connection, sentAt, answeredAt } = news;
  const known = knowledge.of(id);
  if (answeredAt <= known.sentAt || answeredAt < known.readAt) return true;
  if (sentAt < known.answeredAt) return false;
  knowledge.noteChange(news);
  const { value } = known.state;
  if (!connection) knowledge.gone(id);
  else if (!value) known.news = connection;
  else {
    const truth = { ...value, ...connection, options: value.options };
    knowledge.showInList(id, learn(knowledge, id, truth));
  }
  const isClear = sentAt >= known.doubtedAt;
  if (!isClear) knowledge.change(id, { status: 'idle' });
  return isClear;
}
