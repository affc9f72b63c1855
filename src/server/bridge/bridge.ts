/** Serves the My Organization API's routes from the Management API, for tenants that have only the latter. */
import type { AccessLevel } from '../../model/connection.js';
import { DOMAIN_ROUTES } from '../../transport/routes/domains.js';
import { PROVISIONING_ROUTES } from '../../transport/routes/provisioning.js';
import type { RouteName } from '../../transport/routes.js';
import type { GetToken } from '../tokens/access-token.js';
import { ConfigurationError } from '../domain.js';
import {
  createHandler,
  HANDLER_OPTIONS,
  settingsOf,
  type Call,
  type Handler,
  type HandlerOptions,
  type Settings,
} from '../handler/handler.js';
import { secured } from '../handler/headers.js';
import { apiProblem, insufficientScope, noIdentityProvider, problem } from '../problem.js';
import {
  configuration,
  connectionConfiguration,
  WHY_NOT,
  WHY_NOT_CREATE,
  WHY_NOT_DELETE,
  WHY_NOT_DOMAINS,
  WHY_NOT_PROVISIONING,
} from './answers.js';
import type { Association, Associations, Family } from './association.js';
import { enabledConnections } from './enabled-connections.js';
import { createFamily } from './family.js';
import type { KeepValues } from './keep-values.js';
import { givenLevel, isLevel, isRaised, RANK } from './levels.js';
import { limitsOf, type Limits, type LimitsOptions } from '../limits/limits.js';
import { TenantPace, type Caller } from '../limits/pace.js';
import { Management } from '../management/management.js';
import { ManagementRefusal, translated } from '../management/refusal.js';
import { createSharedToken, NOT_SHARED } from '../management/shared-token.js';
import { organizationConnections } from './organization-connections.js';
import { readPatch } from './patch.js';
import { createQueue } from './queue.js';
import { SharedReads } from './reads.js';
import { checkOptions, type OptionKinds } from '../options.js';
import { scopesOf } from '../routes.js';
import type { SignedIn } from '../session-tag.js';
import { toIdentityProvider } from './wire.js';

/** The signed-in user, their organization and scopes. The bridge allows nothing beyond them. */
export interface BridgeSession extends SignedIn {
  /** The user's `my_org` scopes in this organization, such as `read:my_org:identity_providers`. */
  readonly scopes: readonly string[];
}

/** The options of {@link createManagementBridge}. */
export interface BridgeOptions extends HandlerOptions {
  /** The session of a request, from its cookie; null if nobody is signed in. */
  readonly getSession: (request: Request) => Promise<BridgeSession | null | undefined>;
  /**
   * Returns the server's own access token for the Management API; see {@link clientCredentials}. A token with `expiresAt`
   * is cached until then. Called with `refresh: true` after Auth0 has refused the cached token.
   */
  readonly getManagementToken: GetToken;
  /**
   * The access level that the organization's admins have for a connection; {@link atMost} is a ready-made rule. Default: its
   * `organization_access_level`, and `readonly` for connections of other strategies than the My Organization API's seven. If
   * the tenant has only `enabled_connections`, which has no levels, the default is `readonly` for all. What your function
   * returns counts, also above the tenant's level, so it decides about every connection and strategy; the first time that
   * it raises one, `onError` is told.
   */
  readonly accessLevel?: ((association: Association, session: BridgeSession) => AccessLevel) | undefined;
  /** The connection's display name. Default: its name in the organization, or else its name in the tenant. */
  readonly displayName?: ((association: Association) => string | undefined) | undefined;
  /**
   * Stores the settings of connections that are switched off, if the tenant has only `enabled_connections`. Without it,
   * such a tenant's connections can't be switched off.
   */
  readonly keepValues?: KeepValues | undefined;
  /**
   * Which of the Management API's two families of routes the tenant has: `/organizations/{id}/connections`, or only the older
   * `enabled_connections`. Default: detected, for each organization.
   */
  readonly family?: Family | undefined;
  /** How much is asked of the Management API, for one person, one organization and in all; and how instances share that. */
  readonly limits?: LimitsOptions | undefined;
  /**
   * The key of the page tags, as for every handler. It also encrypts the server's own token in a shared store; without it,
   * each instance gets its own token.
   */
  readonly secret?: string | undefined;
}

const OPTIONS: OptionKinds<BridgeOptions> = {
  ...HANDLER_OPTIONS,
  getSession: 'needed function',
  getManagementToken: 'needed function',
  accessLevel: 'function',
  displayName: 'function',
  keepValues: 'value',
  family: 'value',
  limits: 'value',
};

/** An accepted request, and its organization's associations. */
interface BridgeCall extends Call<BridgeSession> {
  readonly associations: Associations;
  readonly caller: Caller;
}

const ORGANIZATION = /^[\w-]{1,50}$/;

/**
 * A handler for `/my-org/*` that lists, reads, switches and detaches connections, and changes their flags. It answers the
 * My Organization API's other routes with 403 and the reason.
 *
 * @throws ConfigurationError when an option is invalid
 */
export function createManagementBridge(options: BridgeOptions): Handler {
  checkOptions('createManagementBridge', options, OPTIONS);
  const settings = settingsOf(options);
  const { clock } = settings;
  const limits = limitsOf(options.limits ?? {}, settings);
  const management = managementFor(options, settings, limits);
  const reads = new SharedReads(limits, clock);
  const familyOf = createFamily({
    newer: organizationConnections(management),
    older: enabledConnections(management, options.keepValues, clock),
    named: namedFamily(options),
    clock,
    list: (associations, caller) => reads.list(associations, caller),
  });
  const { accessLevel = givenLevel, displayName } = options;
  const inTurn = createQueue();
  const told = new Set<string>();

  const actions: Partial<Readonly<Record<RouteName, (call: BridgeCall) => Promise<Response>>>> = {
    getConfiguration: async ({ associations }) => json(configuration(associations.whyNotSwitch)),
    getConnectionConfiguration: async () => json(connectionConfiguration()),
    listConnections: async (call) => {
      const all = await reads.list(call.associations, call.caller);
      const query = new URL(call.request.url).searchParams;
      const levels = query.getAll('member_access_level');
      const states = query.getAll('is_enabled');
      const items = all.map((association) => toItem(call, association));
      const isMeant = ({ access_level: level, is_enabled: isEnabled }: (typeof items)[number]) =>
        level !== 'none' &&
        (levels.length === 0 || levels.includes(level)) &&
        (states.length === 0 || states.includes(String(isEnabled)));
      return json({ identity_providers: items.filter(isMeant), why_not: { create: WHY_NOT_CREATE } });
    },
    // From the list, which others share: reading one after another costs no more than reading all.
    getConnection: async (call) => {
      const all = await reads.list(call.associations, call.caller);
      const found = all.find(({ connectionId }) => connectionId === call.match.id);
      return json(toItem(call, allowed(call, found, 'readonly')));
    },
    updateConnection: async (call) => {
      const patch = readPatch(call.body ?? '');
      const after = await changing(call, 'limited', (before) =>
        call.associations.update(call.caller, before, patch),
      );
      return json(toItem(call, after));
    },
    detachConnection: async (call) => {
      await changing(call, 'full', (before) => call.associations.remove(call.caller, before));
      return new Response(null, { status: 204, headers: secured(new Headers()) });
    },
  };

  /** Changes to one connection run one after another, so that each starts from the result of the previous one. */
  function changing<T>(call: BridgeCall, needed: AccessLevel, change: (before: Association) => Promise<T>) {
    const { organization } = call.session;
    const key = JSON.stringify([organization, call.match.id]);
    return inTurn(key, async () => {
      const before = await find(call, needed);
      try {
        return await change(before);
      } finally {
        // A change that failed may have been made all the same.
        await reads.changed(organization);
      }
    });
  }

  /** Anything but a level from the host's own function counts as `none`. The operator is told once of each mistake. */
  function levelOf(association: Association, session: BridgeSession): AccessLevel {
    const level: unknown = accessLevel(association, session);
    if (!isLevel(level)) {
      tellOnce(NO_LEVEL);
      return 'none';
    }
    if (isRaised(level, association)) tellOnce(RAISED);
    return level;
  }

  function tellOnce(mistake: string): void {
    if (told.has(mistake)) return;
    told.add(mistake);
    settings.onError(new ConfigurationError(mistake), '');
  }

  /** Reads the connection that the path names, if the user has at least the needed access level for it. */
  async function find(call: BridgeCall, needed: AccessLevel): Promise<Association> {
    const caller = { ...call.caller, signal: call.request.signal };
    return allowed(call, await call.associations.get(caller, call.match.id), needed);
  }

  function allowed(
    { session }: BridgeCall,
    found: Association | undefined,
    needed: AccessLevel,
  ): Association {
    const level = found ? levelOf(found, session) : 'none';
    if (!found || level === 'none') throw noIdentityProvider();
    if (RANK[level] < RANK[needed])
      throw apiProblem(403, '0001', 'Forbidden', `The access level of this connection is ${level}.`);
    return found;
  }

  function toItem({ associations: { whyNotSwitch }, session }: BridgeCall, association: Association) {
    const level = levelOf(association, session);
    return toIdentityProvider(association, {
      accessLevel: level,
      displayName: displayName?.(association),
      whyNotSwitch,
    });
  }

  return createHandler(settings, options.getSession, async (call) => {
    const { name, route } = call.match;
    const { organization, scopes } = call.session;
    if (!ORGANIZATION.test(organization))
      throw new ConfigurationError('getSession must return the organization of the session, as "org_…".');
    // A string would pass the check below for every scope that it contains as a substring.
    if (!Array.isArray(scopes))
      throw new ConfigurationError('getSession must return the scopes as an array.');
    const action = actions[name];
    if (!action) throw problem('not-available', REASONS[name] ?? WHY_NOT);
    const needed = scopesOf(route);
    if (!needed.every((scope) => scopes.includes(scope))) throw insufficientScope(needed);
    // The page's signal is for reading only: a change is finished, whoever waits for it.
    const caller = { organization, session: call.session.id };
    try {
      const associations = await familyOf({ ...caller, signal: call.request.signal });
      return await action({ ...call, associations, caller });
    } catch (error) {
      throw error instanceof ManagementRefusal ? translated(error) : error;
    }
  });
}

/** The reasons that differ from the general one. */
const REASONS: Partial<Readonly<Record<RouteName, string>>> = {
  createConnection: WHY_NOT_CREATE,
  deleteConnection: WHY_NOT_DELETE,
  ...Object.fromEntries(Object.keys(DOMAIN_ROUTES).map((name) => [name, WHY_NOT_DOMAINS])),
  ...Object.fromEntries(Object.keys(PROVISIONING_ROUTES).map((name) => [name, WHY_NOT_PROVISIONING])),
};

const NO_LEVEL =
  'accessLevel has to return none, readonly, limited or full, and not a promise of it. Until it does, connections are none.';

const RAISED =
  'accessLevel returns more than the level that a connection has in the tenant. If that is not on purpose, use atMost.';

function managementFor(
  { getManagementToken: getToken, secret }: BridgeOptions,
  settings: Settings,
  limits: Limits,
): Management {
  const { clock, tenant } = settings;
  const isShared = limits.isShared && secret !== undefined;
  const shared = isShared
    ? createSharedToken(limits.store, secret, tenant.managementAudience, clock)
    : NOT_SHARED;
  return new Management(settings, { getToken, shared, pace: new TenantPace(limits, clock) });
}

function namedFamily({ family }: BridgeOptions): Family | undefined {
  if (family === undefined || family === 'connections' || family === 'enabled_connections') return family;
  throw new ConfigurationError('family takes "connections" or "enabled_connections".');
}

function json(body: unknown): Response {
  const headers = secured(new Headers({ 'Content-Type': 'application/json' }));
  return new Response(JSON.stringify(body), { headers });
}
