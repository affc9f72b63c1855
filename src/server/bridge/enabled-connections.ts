/** `/organizations/{id}/enabled_connections` (contract B2): what it lists is enabled, and off is not there any more. */
import { problem } from '../problem.js';
import type { Association, AssociationPatch, Associations } from './association.js';
import type { KeepValues, KeptConnection } from './keep-values.js';
import { ManagementRefusal, type Management } from './management.js';
import { getOne, listAll, understood } from './organization-connections.js';
import { toManagementBody } from './wire.js';

const FAMILY = 'enabled_connections';
const WHY_NOT_SWITCH =
  'This tenant can not switch a connection off without losing its settings. Ask whoever runs this product.';

/**
 * Associations through the older family of routes.
 *
 * @param keepValues keeps what is switched off; without it nothing is, for it would be lost
 */
export function enabledConnections(management: Management, keepValues: KeepValues | undefined): Associations {
  const base = (organization: string) => `/organizations/${encodeURIComponent(organization)}/${FAMILY}`;
  const one = (organization: string, id: string) => `${base(organization)}/${encodeURIComponent(id)}`;

  const keptOf = async (organization: string, id: string) =>
    (await keepValues?.list(organization))?.find(({ connectionId }) => connectionId === id);

  const remove = async (organization: string, id: string) => {
    await management.request({ method: 'DELETE', path: one(organization, id) });
  };

  const forget = async (organization: string, kept: KeptConnection | undefined) => {
    if (kept) await keepValues?.remove(organization, kept.connectionId, kept.version);
  };

  /** Kept first, taken off then: whatever goes wrong in between, no value is lost. */
  const switchOff = async (organization: string, values: Association, keep: KeepValues) => {
    await keep.put(organization, toKept(values));
    await remove(organization, values.connectionId);
    return { ...values, isEnabled: false };
  };

  /** Put back first, forgotten then, for the same reason. */
  const switchOn = async (organization: string, values: Association) => {
    const kept = await keptOf(organization, values.connectionId);
    const { is_enabled: _, ...flags } = toManagementBody(values);
    const body = { connection_id: values.connectionId, ...flags };
    const json = await management
      .request({ method: 'POST', path: base(organization), body })
      .catch(ignoreConflict);
    await forget(organization, kept);
    return json === undefined ? { ...values, isEnabled: true } : understood(json, FAMILY);
  };

  const change = async (organization: string, before: Association, patch: AssociationPatch) => {
    const { is_enabled: _, ...body } = toManagementBody(patch);
    if (Object.values(body).every((value) => value === undefined)) return before;
    const path = one(organization, before.connectionId);
    return understood(await management.request({ method: 'PATCH', path, body }), FAMILY);
  };

  return {
    whyNotSwitch: keepValues ? undefined : WHY_NOT_SWITCH,
    // What is switched meanwhile is in neither place at one of the two moments: so before and after count as kept.
    async list(organization, signal) {
      const before = (await keepValues?.list(organization)) ?? [];
      const there = await listAll(management, base(organization), FAMILY, signal);
      const after = (await keepValues?.list(organization)) ?? [];
      const all = new Map(there.map((association) => [association.connectionId, association]));
      for (const kept of [...after, ...before].map(fromKept))
        if (!all.has(kept.connectionId)) all.set(kept.connectionId, kept);
      return [...all.values()];
    },
    async get(organization, id, signal) {
      const before = await keptOf(organization, id);
      const there = await getOne(management, one(organization, id), FAMILY, signal);
      if (there) return there;
      const kept = (await keptOf(organization, id)) ?? before;
      return kept && fromKept(kept);
    },
    async update(organization, before, { isEnabled = before.isEnabled, ...patch }) {
      const values = withPatch(before, patch);
      if (isEnabled && before.isEnabled) return change(organization, before, patch);
      if (!keepValues) throw problem('not-available', WHY_NOT_SWITCH);
      if (isEnabled) return switchOn(organization, values);
      if (before.isEnabled) return switchOff(organization, values, keepValues);
      await keepValues.put(organization, toKept(values));
      return values;
    },
    async remove(organization, { connectionId, isEnabled }) {
      if (isEnabled) await remove(organization, connectionId);
      await forget(organization, await keptOf(organization, connectionId));
    },
  };
}

/** Somebody else was faster: it is on, which is what was asked for. */
function ignoreConflict(error: unknown): undefined {
  if (!(error instanceof ManagementRefusal) || error.status !== 409) throw error;
}

function withPatch(before: Association, patch: AssociationPatch): Association {
  const { showAsButton = before.showAsButton, assignMembershipOnLogin = before.assignMembershipOnLogin } =
    patch;
  return { ...before, showAsButton, assignMembershipOnLogin };
}

function toKept(association: Association): KeptConnection {
  const { connectionId, connectionName, strategy, showAsButton, assignMembershipOnLogin, isSignupEnabled } =
    association;
  const version = crypto.randomUUID();
  const kept = { version, connectionId, connectionName, strategy, showAsButton, assignMembershipOnLogin };
  return isSignupEnabled === undefined ? kept : { ...kept, isSignupEnabled };
}

function fromKept({ version: _, ...values }: KeptConnection): Association {
  const { isSignupEnabled } = values;
  return { ...values, name: null, isEnabled: false, accessLevel: null, isSignupEnabled };
}
