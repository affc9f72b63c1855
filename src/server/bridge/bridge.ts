/** The My Organization API's dialect in front, the Management API behind: for tenants that have only the latter. */
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
import { toIdentityProvider } from './wire.js';

/** Who is signed in, for which organization, and what they may do: the bridge lets nobody do more. */
export interface BridgeSession {
  /** `org_…`. From the session alone; no request can name another. */
  readonly organization: string;
  /** The `my_org` scopes of this person in this organization, such as `read:my_org:identity_providers`. */
  readonly scopes: readonly string[];
}

/** What {@link createManagementBridge} takes. */
export interface BridgeOptions extends HandlerOptions {
  /** The session of a request, from its cookie; nothing when nobody is signed in. */
  readonly getSession: (request: Request) => Promise<BridgeSession | null | undefined>;
  /**
   * Gives the server's own access token for the Management API, see {@link clientCredentials}. One with `expiresAt` is
   * kept until then. Asked with `refresh: true` once Auth0 has refused it.
   */
  readonly getManagementToken: GetToken;
  /**
   * What the admins of an organization may do with a connection. Default: its `organization_access_level`; where the
   * tenant has only `enabled_connections`, which know no levels: `full`, and the session's scopes alone decide.
   */
  readonly accessLevel?: ((association: Association, session: BridgeSession) => AccessLevel) | undefined;
  /** What a connection is called. Default: its name in the organization, else the tenant's name of it. */
  readonly displayName?: ((association: Association) => string | undefined) | undefined;
  /** Keeps the values of what is switched off where the tenant has only `enabled_connections`; else nothing can be. */
  readonly keepValues?: KeepValues | undefined;
}

/** One request that passed, and where its organization's associations are. */
interface BridgeCall extends Call<BridgeSession> {
  readonly associations: Associations;
}

const ORGANIZATION = /^[\w-]{1,50}$/;

/**
 * A handler for `/my-org/*` that lists, reads, switches, changes the flags of, and detaches connections. Everything else
 * of the My Organization API is answered 403, with the reason.
 *
 * @throws ConfigurationError when an option is not what it should be
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
      const levels = new URL(request.url).searchParams.getAll('member_access_level');
      const items = all.map((association) => toItem(call, association));
      const isMeant = ({ access_level: level }: { access_level: AccessLevel }) =>
        level !== 'none' && (levels.length === 0 || levels.includes(level));
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

  /** Changes to one connection take turns: each has to see what the one before has made of it. */
  function changing<T>(call: BridgeCall, needed: AccessLevel, change: (before: Association) => Promise<T>) {
    const key = JSON.stringify([call.session.organization, call.match.id]);
    return inTurn(key, async () => change(await find(call, needed)));
  }

  /** What a host's own function says counts as none where it is no level. */
  function levelOf(association: Association, session: BridgeSession): AccessLevel {
    const level = accessLevel(association, session);
    return Object.hasOwn(RANK, level) ? level : 'none';
  }

  /** The connection of the address, where the person may do so much with it. */
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
    if (typeof organization !== 'string' || !ORGANIZATION.test(organization))
      throw new ConfigurationError('getSession takes the organization from the session, as "org_…".');
    // A text would have every scope that is a part of it.
    if (!Array.isArray(scopes)) throw new ConfigurationError('getSession gives the scopes as a list.');
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

/** What an access level allows includes what a lower one does (contract A7). */
const RANK: Readonly<Record<AccessLevel, number>> = { none: 0, readonly: 1, limited: 2, full: 3 };

function json(body: unknown): Response {
  const headers = secured(new Headers({ 'Content-Type': 'application/json' }));
  return new Response(JSON.stringify(body), { headers });
}
