/** Changes settings of a connection. */
import type { Connection, ConnectionPatch } from '../../model/connection.js';
import { toTransportError } from '../../transport/transport-error.js';
import { checkOutcome, endWait, isAmbiguous, sendPatch } from './change.js';
import type { ConnectionsContext } from './context.js';

type Options = Readonly<Record<string, unknown>>;

/**
 * Sends a patch; where no answer came, a read decides whether it was made.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether the settings were changed
 */
export async function updateConnection(
  context: ConnectionsContext,
  id: string,
  signal: AbortSignal,
  patch: ConnectionPatch,
): Promise<Connection> {
  const { value: before } = context.state.get(id);
  try {
    return await sendPatch(context, id, signal, patch);
  } catch (thrown) {
    const error = toTransportError(thrown);
    if (!isAmbiguous(error)) throw error;
    const outcome = await checkOutcome(context, id, signal);
    const { value } = context.state.get(id);
    if (outcome === 'exists' && value && isMade(patch, value, before)) return value;
    // Secrets are never answered, so options that look like the old ones can be the new ones.
    throw error.as(outcome !== 'unknown' && (outcome === 'gone' || !patch.options));
  } finally {
    endWait(context, id, signal);
  }
}

function isMade({ options, ...patch }: ConnectionPatch, now: Connection, before?: Connection): boolean {
  const isSet = (Object.keys(patch) as (keyof typeof patch)[]).every((key) => now[key] === patch[key]);
  return isSet && (!options || areMade(options, now.options, before?.options ?? null));
}

/**
 * Whether options were replaced, by those that come back. At least one of them has to have changed: if only the secret is new,
 * nothing that comes back can show it.
 */
function areMade(wanted: Options, now: Options | null, before: Options | null): boolean {
  if (!now || !before) return false;
  const visible = Object.keys(wanted).filter((name) => name in now || name in before);
  return (
    visible.every((name) => isEqual(wanted[name], now[name])) &&
    visible.some((name) => !isEqual(now[name], before[name]))
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
