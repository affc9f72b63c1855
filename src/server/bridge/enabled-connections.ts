/**
 * Associations through `/organizations/{id}/enabled_connections` (contract B2), which lists enabled connections only:
 * switching one off removes it from the organization, along with its settings.
 */
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
 * @param keepValues stores the settings of connections that are switched off; without it, none can be switched off
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

  /** Stores the settings before it removes the connection, so that a failure in between loses nothing. */
  const switchOff = async (organization: string, values: Association, keep: KeepValues) => {
    await keep.put(organization, toKept(values));
    await remove(organization, values.connectionId);
    return { ...values, isEnabled: false };
  };

  /** Adds the connection before it deletes the stored settings, for the same reason. */
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
    // A connection that is switched in the meantime could be missed in both places. Reading the store before and after
    // the list prevents that.
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

/** A 409 means that another admin has already switched it on, which is the requested result. */
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
