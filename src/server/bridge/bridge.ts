/** Serves the My Organization API's routes from the Management API, for tenants that have only the latter. */
import type { AccessLevel } from '../../model/connection.js';
import type { RouteName } from '../../transport/routes.js';
import type { GetToken } from '../tokens/access-token.js';
import { ConfigurationError } from '../domain.js';
import {
  createHandler,
  settingsOf,
  type Call,
  type Handler,
  type HandlerOptions,
} from '../handler/handler.js';
import { secured } from '../handler/headers.js';
import { apiProblem, insufficientScope, noIdentityProvider, problem } from '../problem.js';
import { configuration, connectionConfiguration, WHY_NOT, WHY_NOT_DELETE } from './answers.js';
import type { Association, Associations } from './association.js';
import { enabledConnections } from './enabled-connections.js';
import { createFamily } from './family.js';
import type { KeepValues } from './keep-values.js';
import { Management, ManagementRefusal, translated } from './management.js';
import { organizationConnections } from './organization-connections.js';
import { readPatch } from './patch.js';
import { createQueue } from './queue.js';
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
   * The access level that the organization's admins have for a connection. Default: its `organization_access_level`. If
   * the tenant has only `enabled_connections`, which has no levels, the default is `full`: only the session's scopes
   * restrict the admins.
   */
  readonly accessLevel?: ((association: Association, session: BridgeSession) => AccessLevel) | undefined;
  /** The connection's display name. Default: its name in the organization, or else its name in the tenant. */
  readonly displayName?: ((association: Association) => string | undefined) | undefined;
  /**
   * Stores the settings of connections that are switched off, if the tenant has only `enabled_connections`. Without it,
   * such a tenant's connections can't be switched off.
   */
  readonly keepValues?: KeepValues | undefined;
}

/** An accepted request, and its organization's associations. */
interface BridgeCall extends Call<BridgeSession> {
  readonly associations: Associations;
}

const ORGANIZATION = /^[\w-]{1,50}$/;

/**
 * A handler for `/my-org/*` that lists, reads, switches and detaches connections, and changes their flags. It answers the
 * My Organization API's other routes with 403 and the reason.
 *
 * @throws ConfigurationError when an option is invalid
 */
export function createManagementBridge(options: BridgeOptions): Handler {
  const settings = settingsOf(options);
  const management = new Management(settings, options.getManagementToken);
  const familyOf = createFamily(
    organizationConnections(management),
    enabledConnections(management, options.keepValues),
    settings.clock,
  );
  const { accessLevel = ({ accessLevel: level }: Association) => level ?? 'full', displayName } = options;
  const inTurn = createQueue();

  const actions: Partial<Readonly<Record<RouteName, (call: BridgeCall) => Promise<Response>>>> = {
    getConfiguration: async ({ associations }) => json(configuration(associations.whyNotSwitch)),
    getConnectionConfiguration: async () => json(connectionConfiguration()),
    listConnections: async (call) => {
      const { associations, session, request } = call;
      const all = await associations.list(session.organization, request.signal);
      const { searchParams } = new URL(request.url);
      const levels = searchParams.getAll('member_access_level');
      const states = searchParams.getAll('is_enabled');
      const items = all.map((association) => toItem(call, association));
      const isMeant = ({ access_level: level, is_enabled: state }: ReturnType<typeof toItem>) =>
        level !== 'none' &&
        (levels.length === 0 || levels.includes(level)) &&
        (states.length === 0 || states.includes(String(state)));
      return json({ identity_providers: items.filter(isMeant) });
    },
    getConnection: async (call) => json(toItem(call, await find(call, 'readonly'))),
    updateConnection: async (call) => {
      const patch = readPatch(call.body ?? '');
      const after = await changing(call, 'limited', (before) =>
        call.associations.update(call.session.organization, before, patch),
      );
      return json(toItem(call, after));
    },
    detachConnection: async (call) => {
      await changing(call, 'full', (before) => call.associations.remove(call.session.organization, before));
      return new Response(null, { status: 204, headers: secured(new Headers()) });
    },
  };

  /** Changes to one connection run one after another, so that each starts from the result of the previous one. */
  function changing<T>(call: BridgeCall, needed: AccessLevel, change: (before: Association) => Promise<T>) {
    const key = JSON.stringify([call.session.organization, call.match.id]);
    return inTurn(key, async () => change(await find(call, needed)));
  }

  /** Anything but a valid level from the host's own function counts as `none`. */
  function levelOf(association: Association, session: BridgeSession): AccessLevel {
    const level = accessLevel(association, session);
    return Object.hasOwn(RANK, level) ? level : 'none';
  }

  /** The connection that the path names, if the user has at least the needed access level for it. */
  async function find({ associations, session, match, request }: BridgeCall, needed: AccessLevel) {
    const found = await associations.get(session.organization, match.id, request.signal);
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
    if (!action) throw problem('not-available', name === 'deleteConnection' ? WHY_NOT_DELETE : WHY_NOT);
    const needed = scopesOf(route);
    if (!needed.every((scope) => scopes.includes(scope))) throw insufficientScope(needed);
    try {
      return await action({ ...call, associations: await familyOf(organization) });
    } catch (error) {
      throw error instanceof ManagementRefusal ? translated(error) : error;
    }
  });
}

/** Each access level includes what the lower ones allow (contract A7). */
const RANK: Readonly<Record<AccessLevel, number>> = { none: 0, readonly: 1, limited: 2, full: 3 };

function json(body: unknown): Response {
  const headers = secured(new Headers({ 'Content-Type': 'application/json' }));
  return new Response(JSON.stringify(body), { headers });
}
