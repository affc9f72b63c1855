/** The reference implementation of {@link Transport}: keeps the same contract as every other one, without a network. */
import type { Configuration, ConnectionConfiguration } from '../../model/configuration.js';
import { createConnection, type Connection, type ConnectionPatch } from '../../model/connection.js';
import type { NewConnection } from '../../model/connection.js';
import type { OrganizationDomain } from '../../model/domain/organization-domain.js';
import type { AttributeMapping } from '../../model/provisioning/attribute-mapping.js';
import type { ProvisioningOffer } from '../../model/provisioning/provisioning.js';
import { TransportError } from '../transport-error.js';
import type { CallOptions, Transport } from '../transport.js';
import { createMemoryDomains } from './domains.js';
import { createMemoryProvisioning } from './provisioning.js';

/** What the tenant leaves to the organization's admins. Default: everything, and deleting is allowed. */
export interface MemoryOptions {
  readonly configuration?: Configuration | undefined;
  readonly connectionConfiguration?: ConnectionConfiguration | undefined;
  /** The organization's domains at first. Default: none. */
  readonly domains?: readonly OrganizationDomain[] | undefined;
  /** Says whether the record of a domain that is being verified can be found. Default: it can. */
  readonly isPublished?: ((domain: OrganizationDomain) => boolean) | undefined;
  /** Says what the tenant offers for a strategy. Default: provisioning for okta, oidc, samlp and waad, with tokens of any lifetime. */
  readonly provisioningOffer?: ((strategy: string) => ProvisioningOffer) | undefined;
  /** The mapping that the app asks for, for signing in and for provisioning. Default: none. */
  readonly attributes?: readonly AttributeMapping[] | undefined;
}

/**
 * Keeps the given connections in memory, in their order, until the page is closed. Connections without an id are listed
 * but can't be addressed.
 */
export function createMemoryTransport(
  connections: readonly Connection[],
  options: MemoryOptions = {},
): Transport {
  const all = [...connections];
  const {
    configuration = { deletionBehavior: 'allow', allowedStrategies: null },
    connectionConfiguration = { canSetShowAsButton: true, canSetAssignMembershipOnLogin: true },
    domains: firstDomains = [],
    isPublished = () => true,
    provisioningOffer = offerOf,
    attributes = [],
  } = options;

  const find = (id: string) => {
    const found = all.find((connection) => connection.id === id);
    if (!found) throw new TransportError('not-found', { detail: `There is no connection ${id}.` });
    return found;
  };

  const remove = async (id: string, call: CallOptions | undefined) => {
    await answer(call);
    const connection = find(id);
    refuseUnlessFull(connection);
    all.splice(all.indexOf(connection), 1);
  };

  const findToChange = (id: string) => {
    const connection = find(id);
    refuseUnlessFull(connection);
    return connection;
  };

  const domains = createMemoryDomains({
    domains: firstDomains,
    isPublished,
    connections: () => all,
    find: findToChange,
    replace: (before, after) => void (all[all.indexOf(before)] = after),
    answer,
  });

  const provisioning = createMemoryProvisioning({
    offer: provisioningOffer,
    mapping: Object.freeze([...attributes]),
    find,
    findToChange,
    answer,
  });

  let created = 0;
  const newId = (): string => {
    const id = `con_${String(++created).padStart(16, '0')}`;
    return all.some((connection) => connection.id === id) ? newId() : id;
  };

  return {
    async listConnections(call) {
      await answer(call);
      return { connections: [...all], malformed: [] };
    },
    async getConnection(id, call) {
      await answer(call);
      return find(id);
    },
    async createConnection(wanted, call) {
      await answer(call);
      refuseUnlessOffered(wanted, configuration);
      if (all.some(({ name }) => name === wanted.name))
        throw new TransportError('conflict', { detail: `The name ${wanted.name} is taken.` });
      const connection = createdFrom(wanted, newId());
      all.push(connection);
      return connection;
    },
    async updateConnection(id, patch, call) {
      await answer(call);
      const before = find(id);
      refuseUnlessAllowed(before, patch);
      const options = patch.options ? answered(patch.options) : before.options;
      const after = Object.freeze({ ...before, ...patch, options });
      all[all.indexOf(before)] = after;
      return after;
    },
    detachConnection: remove,
    deleteConnection: remove,
    async getConfiguration(call) {
      await answer(call);
      return Object.freeze({ ...configuration });
    },
    async getConnectionConfiguration(call) {
      await answer(call);
      return Object.freeze({ ...connectionConfiguration });
    },
    domains,
    provisioning,
  };
}

function offerOf(strategy: string): ProvisioningOffer {
  return { isOffered: ['okta', 'oidc', 'samlp', 'waad'].includes(strategy), longestLifetime: null };
}

/** No answer is there at once, and none arrives after an abort. */
async function answer({ signal }: CallOptions = {}): Promise<void> {
  await Promise.resolve();
  if (signal?.aborted) throw new TransportError('aborted');
}

/** What an access level allows (contract A7). */
function refuseUnlessAllowed(connection: Connection, patch: ConnectionPatch): void {
  const needsFull = patch.displayName !== undefined || patch.options !== undefined;
  if (connection.accessLevel !== 'limited' || needsFull) refuseUnlessFull(connection);
}

function refuseUnlessFull({ accessLevel }: Connection): void {
  if (accessLevel !== 'full')
    throw new TransportError('forbidden', { detail: `The access level is ${accessLevel}.` });
}

/** @throws TransportError `invalid` for a strategy that the tenant doesn't allow */
function refuseUnlessOffered({ strategy }: NewConnection, { allowedStrategies }: Configuration): void {
  if (!allowedStrategies || allowedStrategies.includes(strategy)) return;
  const detail = `The strategy ${strategy} is not allowed.`;
  throw new TransportError('invalid', { fieldErrors: [{ pointer: '/strategy', detail }] });
}

/** What the tenant adds: an ID, full access, and its own defaults. */
function createdFrom({ options, ...wanted }: NewConnection, id: string): Connection {
  const { displayName = wanted.name, isEnabled = true, showAsButton = true } = wanted;
  const { assignMembershipOnLogin = false } = wanted;
  const flags = { isEnabled, showAsButton, assignMembershipOnLogin };
  const known = { ...wanted, ...flags, displayName, domains: [], options: answered(options) };
  return createConnection({ ...known, id, accessLevel: 'full' });
}

/** Options as they are answered: without secrets, and with the certificate under its other name. */
function answered(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { client_secret: _secret, signingCert: cert, ...shown } = options;
  return Object.freeze({ ...shown, ...(cert !== undefined && { cert }) });
}
