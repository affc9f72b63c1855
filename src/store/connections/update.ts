/** Changes settings of a connection. */
import type { Connection, ConnectionPatch } from '../../model/connection.js';
import { ifPossible } from '../../model/if-possible.js';
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
function areMade(asked: Options, answered: Options | null, known: Options | null): boolean {
  if (!answered || !known) return false;
  const [wanted, now, before] = [asAnswered(asked), asAnswered(answered), asAnswered(known)];
  const visible = Object.keys(wanted).filter((name) => name in now || name in before);
  return (
    visible.every((name) => isEqual(wanted[name], now[name])) &&
    visible.some((name) => !isEqual(now[name], before[name]))
  );
}

/** With the certificate as answers name it, and in one of the forms in which they give it (contract A6). */
function asAnswered({ signingCert, ...options }: Options): Options {
  const cert = signingCert ?? options['cert'];
  return typeof cert === 'string' ? { ...options, cert: base64Of(cert) } : options;
}

/** The base64 of a certificate that is PEM, base64, or base64 of PEM. */
function base64Of(certificate: string): string {
  const pem = certificate.startsWith('LS0t') ? ifPossible(() => atob(certificate)) : undefined;
  return (pem ?? certificate).replace(/-----.+?-----|\s/g, '');
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
