/** Switches provisioning on and off, and uses the app's mappings: one request each, and a read where its answer is lost. */
import { driftOf, type AttributeMapping } from '../../model/provisioning/attribute-mapping.js';
import type { Provisioning } from '../../model/provisioning/provisioning.js';
import { toTransportError } from '../../transport/transport-error.js';
import { isAmbiguous } from '../connections/change.js';
import { throwIfAborted } from '../requests.js';
import { uncertain } from '../uncertain.js';
import type { ProvisioningContext } from './context.js';

/**
 * Switches provisioning on. Where it is on already, as another admin might have done, that counts.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether it is on
 */
export async function enable(
  context: ProvisioningContext,
  id: string,
  signal: AbortSignal,
): Promise<Provisioning> {
  const { provisioning, request } = context;
  try {
    const created = await request((requests, options) => requests.createProvisioning(id, options), signal);
    provisioning.write(id, created);
    return created;
  } catch (thrown) {
    throwIfAborted(signal);
    const error = toTransportError(thrown);
    const isOpen = isAmbiguous(error);
    if (!isOpen && error.code !== 'invalid' && error.code !== 'conflict') throw error;
    const found = await provisioning.refresh(id).catch(() => undefined);
    if (found) return found;
    throw isOpen ? error.as(false) : error;
  }
}

/**
 * Switches provisioning off; its tokens end with it. Where it is off already, that counts.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown whether it is off
 */
export async function disable(context: ProvisioningContext, id: string, signal: AbortSignal): Promise<void> {
  const { provisioning, tokens, tokenMemory, request } = context;
  try {
    await request((requests, options) => requests.deleteProvisioning(id, options), signal);
  } catch (thrown) {
    if (toTransportError(thrown).code !== 'not-found') {
      const error = uncertain(thrown, signal);
      if ((await provisioning.refresh(id).catch(() => undefined)) !== null) throw error.as(false);
    }
  }
  throwIfAborted(signal);
  tokenMemory.forget(id);
  tokens.forget(id);
  provisioning.write(id, null);
}

/** Replaces the mapping of provisioning with the app's. @throws TransportError as {@link refreshSignIn} does */
export async function refreshProvisioning(
  context: ProvisioningContext,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const { provisioning, request } = context;
  try {
    const after = await request(
      (requests, options) => requests.refreshProvisioningAttributes(id, options),
      signal,
    );
    provisioning.write(id, after);
  } catch (thrown) {
    const error = uncertain(thrown, signal);
    const found = await provisioning.refresh(id).catch(() => undefined);
    if (!isUpToDate(found?.attributes)) throw error.as(false);
  }
}

/**
 * Replaces the mapping for signing in with the app's.
 *
 * @throws TransportError whose `isCertain` is false when it is unknown which mapping is used
 */
export async function refreshSignIn(
  context: ProvisioningContext,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const { signInAttributes, request } = context;
  try {
    const after = await request((requests, options) => requests.refreshSignInAttributes(id, options), signal);
    signInAttributes.write(id, after);
  } catch (thrown) {
    const error = uncertain(thrown, signal);
    const found = await signInAttributes.refresh(id).catch(() => undefined);
    if (!isUpToDate(found)) throw error.as(false);
  }
}

function isUpToDate(mappings: readonly AttributeMapping[] | null | undefined): boolean {
  if (!mappings) return false;
  const { missing, extra } = driftOf(mappings);
  return missing.length + extra.length === 0;
}
