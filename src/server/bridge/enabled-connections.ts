/**
 * Associations through `/organizations/{id}/enabled_connections` (contract B2), which lists enabled connections only:
 * switching one off removes it from the organization, along with its settings.
 */
import type { Clock } from '../../transport/http/clock.js';
import type { Caller } from '../limits/pace.js';
import type { Management } from '../management/management.js';
import { ManagementRefusal } from '../management/refusal.js';
import { noIdentityProvider, Problem, problem } from '../problem.js';
import type { Association, AssociationPatch, Associations } from './association.js';
import type { KeepValues, KeptConnection } from './keep-values.js';
import { getOne, listAll, understood } from './organization-connections.js';
import { toManagementBody } from './wire.js';

const WHY_NOT_SWITCH =
  'A connection can’t be switched off here without losing its settings. Ask this service’s support team.';

/** In milliseconds: longer than switching off takes, during which a connection is both stored and still there. */
const SETTLED_AFTER = 120_000;

/**
 * Associations through the older family of routes.
 *
 * @param keepValues stores the settings of connections that are switched off; without it, none can be switched off
 */
export function enabledConnections(
  management: Management,
  keepValues: KeepValues | undefined,
  clock: Clock,
): Associations {
  const family = 'enabled_connections';

  /** What the host says may not return is deleted. */
  const keptIn = async (organization: string) => {
    const all = (await keepValues?.list(organization)) ?? [];
    const checked = all.map(async (kept) => {
      if ((await keepValues?.mayReturn?.(organization, kept)) ?? true) return [kept];
      await forget(organization, kept);
      return [];
    });
    return (await Promise.all(checked)).flat();
  };

  const keptOf = async (organization: string, id: string) =>
    (await keptIn(organization)).find(({ connectionId }) => connectionId === id);

  const remove = async (caller: Caller, id: string) => {
    await management.request(caller, { method: 'DELETE', family, id });
  };

  const forget = async (organization: string, kept: KeptConnection | undefined) => {
    if (kept) await keepValues?.remove(organization, kept.connectionId, kept.version);
  };

  /** What is there again was added by somebody else. If they remove it, its old settings must not bring it back. */
  const forgetStale = async (
    organization: string,
    all: readonly KeptConnection[],
    there: (id: string) => boolean,
  ) => {
    const isStale = ({ connectionId, keptAt = 0 }: KeptConnection) =>
      there(connectionId) && clock.now() - keptAt > SETTLED_AFTER;
    await Promise.all(all.filter(isStale).map((kept) => forget(organization, kept)));
  };

  /** Stores the settings before it removes the connection, so that a failure in between loses nothing. */
  const switchOff = async (caller: Caller, values: Association, keep: KeepValues) => {
    const kept = toKept(values, clock.now());
    await keep.put(caller.organization, kept);
    await remove(caller, values.connectionId).catch(async (error: unknown) => {
      if (isRefused(error)) await forget(caller.organization, kept);
      throw error;
    });
    return { ...values, isEnabled: false };
  };

  /** Adds the connection before it deletes the stored settings, for the same reason. */
  const switchOn = async (caller: Caller, values: Association) => {
    const { organization } = caller;
    const { connectionId: id } = values;
    const kept = await keptOf(organization, id);
    // Stored settings that have been deleted since it was read: it may not return.
    if (!kept) throw noIdentityProvider();
    const { is_enabled: _, ...flags } = toManagementBody(values);
    const body = { connection_id: id, ...flags };
    const json = await management
      .request(caller, { method: 'POST', family, body })
      .catch(async (error: unknown) => {
        if (isGone(error)) await forget(organization, kept);
        return ignoreConflict(error);
      });
    await forget(organization, kept);
    return json === undefined ? { ...values, isEnabled: true } : understood(json, family);
  };

  const change = async (caller: Caller, before: Association, patch: AssociationPatch) => {
    const { is_enabled: _, ...body } = toManagementBody(patch);
    if (Object.values(body).every((value) => value === undefined)) return before;
    const { connectionId: id } = before;
    return understood(await management.request(caller, { method: 'PATCH', family, id, body }), family);
  };

  return {
    family,
    whyNotSwitch: keepValues ? undefined : WHY_NOT_SWITCH,
    // A connection that is switched in the meantime could be missed in both places. Reading the store before and after
    // the list prevents that.
    async list(caller) {
      const { organization } = caller;
      const before = await keptIn(organization);
      const there = await listAll(management, family, caller);
      const after = await keptIn(organization);
      const all = new Map(there.map((association) => [association.connectionId, association]));
      await forgetStale(organization, before, (id) => all.has(id));
      for (const kept of [...after, ...before].map(fromKept))
        if (!all.has(kept.connectionId)) all.set(kept.connectionId, kept);
      return [...all.values()];
    },
    async get(caller, id) {
      const { organization } = caller;
      const before = await keptOf(organization, id);
      const there = await getOne(management, family, caller, id);
      if (there && before) await forgetStale(organization, [before], () => true);
      if (there) return there;
      const kept = (await keptOf(organization, id)) ?? before;
      return kept && fromKept(kept);
    },
    async update(caller, before, { isEnabled = before.isEnabled, ...patch }) {
      const values = withPatch(before, patch);
      if (isEnabled && before.isEnabled) return change(caller, before, patch);
      if (!keepValues) throw problem('not-available', WHY_NOT_SWITCH);
      if (isEnabled) return switchOn(caller, values);
      if (before.isEnabled) return switchOff(caller, values, keepValues);
      await keepValues.put(caller.organization, toKept(values, clock.now()));
      return values;
    },
    async remove(caller, { connectionId, isEnabled }) {
      if (isEnabled) await remove(caller, connectionId);
      await forget(caller.organization, await keptOf(caller.organization, connectionId));
    },
  };
}

/** A 409 means that another admin has already switched it on, which is the requested result. */
function ignoreConflict(error: unknown): undefined {
  if (!(error instanceof ManagementRefusal) || error.status !== 409) throw error;
}

/** Whether the tenant doesn't have the connection any more. */
function isGone(error: unknown): boolean {
  return error instanceof ManagementRefusal && error.errorCode === 'inexistent_connection';
}

/** Whether a change was certainly not made: it was refused, or not sent. After a failure nobody knows. */
function isRefused(error: unknown): boolean {
  if (error instanceof ManagementRefusal) return error.status < 500;
  return error instanceof Problem && error.status === 429;
}

function withPatch(before: Association, patch: AssociationPatch): Association {
  const { showAsButton = before.showAsButton, assignMembershipOnLogin = before.assignMembershipOnLogin } =
    patch;
  return { ...before, showAsButton, assignMembershipOnLogin };
}

function toKept(association: Association, keptAt: number): KeptConnection {
  const { connectionId, connectionName, strategy, showAsButton, assignMembershipOnLogin, isSignupEnabled } =
    association;
  const version = crypto.randomUUID();
  const kept = {
    version,
    keptAt,
    connectionId,
    connectionName,
    strategy,
    showAsButton,
    assignMembershipOnLogin,
  };
  return isSignupEnabled === undefined ? kept : { ...kept, isSignupEnabled };
}

function fromKept({ version: _, keptAt: __, ...values }: KeptConnection): Association {
  const { isSignupEnabled } = values;
  const inTenant = { name: null, isEnabled: false, accessLevel: null, memberAccessLevel: undefined };
  return { ...values, ...inTenant, isSignupEnabled };
}
