/** What comes from dialogs, and is loaded with the first of them: changes of settings, removal, and what they have to know. */
import type { Configuration, ConnectionConfiguration } from '../model/configuration.js';
import type { Connection, ConnectionPatch, Removal } from '../model/connection.js';
import { toTransportError } from '../transport/transport-error.js';
import type { Desk } from './desk.js';
import { ask, findOut, isAmbiguous, patch } from './writing.js';

/** What hardly ever changes is read again after five minutes, in milliseconds (contract A3). */
const CONFIGURATION_FRESH_FOR = 300_000;

/** What was read of the configuration, by how it is read. */
export type Configurations = Map<string, { readonly value: unknown; readonly readAt: number }>;

/** A removal that is done. */
export interface Removed {
  readonly how: Removal;
  /** Whether somebody else had done it before. */
  readonly wasGone: boolean;
}

/**
 * Changes settings of a connection.
 *
 * @throws TransportError whose `isCertain` is false when nobody knows whether that was done
 */
export async function saveSettings(desk: Desk, id: string, changes: ConnectionPatch): Promise<Connection> {
  const { knowledge } = desk;
  try {
    return await patch(desk, id, changes);
  } catch (thrown) {
    const error = toTransportError(thrown);
    if (!isAmbiguous(error)) throw error;
    const found = await findOut(desk, id);
    const { value } = knowledge.get(id);
    if (found === 'there' && value && has(value, changes)) return value;
    throw error.as(found !== 'unknown');
  } finally {
    goOn(desk, id);
  }
}

/**
 * Takes a connection off the organization, or deletes it. What is gone already counts as removed.
 *
 * @throws TransportError whose `isCertain` is false when nobody knows whether that was done
 */
export async function removeConnection(desk: Desk, id: string, how: Removal): Promise<Removed> {
  const { clock, knowledge } = desk;
  const startedAt = clock.now();
  const removed = (wasGone: boolean): Removed => {
    const change = { id, connection: null, sentAt: startedAt, answeredAt: clock.now() };
    knowledge.noteChange(change);
    knowledge.gone(id);
    desk.tell(change);
    return { how, wasGone };
  };
  try {
    await ask(desk, id, (transport, call) =>
      how === 'deleted' ? transport.deleteConnection(id, call) : transport.detachConnection(id, call),
    );
    return removed(false);
  } catch (thrown) {
    const error = toTransportError(thrown);
    // A server that does not know the way answers like one that does not know the connection.
    const isUnclear = error.code === 'not-found' || isAmbiguous(error);
    if (!isUnclear) throw error;
    const found = await findOut(desk, id);
    if (found === 'gone') return removed(error.code === 'not-found');
    throw error.as(found !== 'unknown');
  } finally {
    goOn(desk, id);
  }
}

/** The parts of the configuration, by how the transport reads them. */
interface Parts {
  readonly getConfiguration: Configuration;
  readonly getConnectionConfiguration: ConnectionConfiguration;
}

/** Reads a part of the configuration; as known while that is fresh. */
export async function readConfiguration<R extends keyof Parts>(
  { clock, session }: Desk,
  known: Configurations,
  reader: R,
): Promise<Parts[R]> {
  const { value, readAt } = known.get(reader) ?? { readAt: -Infinity };
  if (clock.now() - readAt < CONFIGURATION_FRESH_FOR) return value as Parts[R];
  return session.share(reader, async () => {
    const value = await session.ask<unknown>(
      (transport, call) => transport[reader](call),
      () => {},
    );
    known.set(reader, { value, readAt: clock.now() });
    return value as Parts[R];
  });
}

function has(connection: Connection, changes: ConnectionPatch): boolean {
  return (Object.keys(changes) as (keyof ConnectionPatch)[]).every((key) => connection[key] === changes[key]);
}

/** Whatever it waited for, it does not any more. */
function goOn({ knowledge, session }: Desk, id: string): void {
  if (!session.signal.aborted && knowledge.get(id).waiting) knowledge.change(id, {});
}
