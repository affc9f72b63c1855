/**
 * The tenant's connections and their associations with the organization. Only this file knows which connections are stored
 * in `connections` and which in `tenantConnections`.
 */
import { isKnownStrategy } from '../model/strategy.js';
import type { EmulatorState, TenantConnection, WireAssociation, WireIdentityProvider } from './wire.js';

/** A connection and its association with the organization. */
export interface OrganizationConnection {
  readonly connection: TenantConnection;
  readonly association: WireAssociation;
}

/** A new association's defaults. All are recorded except `is_enabled`, which every recorded client sends (inferred). */
export const DEFAULT_ASSOCIATION: WireAssociation = {
  assign_membership_on_login: false,
  show_as_button: true,
  organization_access_level: 'none',
  is_enabled: true,
};

/** The organization's connections, sorted by ID without regard to case, as in every recorded list. */
export function organizationConnections(state: EmulatorState): OrganizationConnection[] {
  const shown = state.connections.flatMap((identityProvider) => {
    const connection = findConnection(state, identityProvider.id);
    return connection ? [{ connection, association: associationOf(identityProvider) }] : [];
  });
  const hidden = state.tenantConnections.flatMap((connection) =>
    connection.association && !isShown(state, connection.id)
      ? [{ connection, association: connection.association }]
      : [],
  );
  return [...shown, ...hidden].sort((a, b) => a.connection.id.localeCompare(b.connection.id, 'en'));
}

/** A connection of the tenant, whether or not the organization uses it. */
export function findConnection(state: EmulatorState, id: string | undefined): TenantConnection | undefined {
  const known = state.tenantConnections.find((connection) => connection.id === id);
  const shown = state.connections.find((connection) => connection.id === id);
  if (!shown || id === undefined) return known;
  return {
    ...(known && withoutAssociation(known)),
    ...ownMembers(shown),
    id,
    name: known?.name ?? shown.name ?? id,
  };
}

/** Creates or replaces the connection's association with the organization. */
export function associate(
  state: EmulatorState,
  connection: TenantConnection,
  association: WireAssociation,
): EmulatorState {
  const { id } = connection;
  const { name, ...rest } = withoutAssociation(connection);
  if (!isShown(state, id) && !canBeShown(connection))
    return remember(state, { ...rest, id, name, association });
  const identityProvider = { ...rest, id, ...membersOf(association) };
  const remembered = remember(state, { ...rest, id, name });
  return { ...remembered, connections: put(state.connections, identityProvider) };
}

/** Removes the connection from the organization. It stays in the tenant. */
export function dissociate(state: EmulatorState, id: string): EmulatorState {
  const connection = findConnection(state, id);
  if (!connection) return state;
  const left = { ...state, connections: state.connections.filter((candidate) => candidate.id !== id) };
  return remember(left, withoutAssociation(connection));
}

/** Deletes the connection from the tenant, along with its users. */
export function destroy(state: EmulatorState, id: string): EmulatorState {
  const { [id]: _gone, ...users } = state.users;
  const { [id]: _provisioning, ...provisioning } = state.provisioning;
  const { [id]: _tokens, ...scimTokens } = state.scimTokens;
  return {
    ...state,
    users,
    provisioning,
    scimTokens,
    connections: state.connections.filter((connection) => connection.id !== id),
    tenantConnections: state.tenantConnections.filter((connection) => connection.id !== id),
  };
}

/**
 * Takes over the members of a connection that another organization of the tenant has changed or created. The organization's
 * association, with its name and its state, stays as it is; so does a minimal item's shape.
 */
export function adopt(state: EmulatorState, connection: TenantConnection): EmulatorState {
  const { id } = connection;
  const known = state.tenantConnections.find((candidate) => candidate.id === id);
  const shown = state.connections.find((candidate) => candidate.id === id);
  const remembered =
    known || !shown ? remember(state, { ...known, ...withoutAssociation(connection) }) : state;
  if (!shown) return remembered;
  const isMinimal = shown.strategy === undefined;
  const own = Object.entries(ownMembers(connection)).filter(([name]) => !isMinimal || name in shown);
  return { ...remembered, connections: put(state.connections, { ...shown, ...Object.fromEntries(own) }) };
}

/** The IDs of all connections that the organization knows. */
export function connectionIds({ connections, tenantConnections }: EmulatorState): ReadonlySet<string> {
  return new Set([...connections, ...tenantConnections].flatMap(({ id }) => id ?? []));
}

/** The My Organization API shows enterprise connections only (contract B5), besides those it was loaded with. */
function canBeShown({ strategy }: TenantConnection): boolean {
  return strategy === undefined || isKnownStrategy(strategy);
}

function isShown({ connections }: EmulatorState, id: string): boolean {
  return connections.some((connection) => connection.id === id);
}

function associationOf(identityProvider: WireIdentityProvider): WireAssociation {
  const { name, assign_membership_on_login, show_as_button, is_enabled, access_level } = identityProvider;
  const { member_access_level: memberLevel } = identityProvider;
  return {
    ...(name && { organization_connection_name: name }),
    ...(memberLevel && { organization_member_access_level: memberLevel }),
    assign_membership_on_login: assign_membership_on_login ?? DEFAULT_ASSOCIATION.assign_membership_on_login,
    show_as_button: show_as_button ?? DEFAULT_ASSOCIATION.show_as_button,
    organization_access_level: access_level ?? 'readonly',
    is_enabled: is_enabled ?? DEFAULT_ASSOCIATION.is_enabled,
  };
}

/** The association's members, as the My Organization API names them (contract B5). */
function membersOf(association: WireAssociation): WireIdentityProvider {
  const { organization_connection_name: name, assign_membership_on_login, show_as_button } = association;
  const { is_enabled, organization_access_level: access_level } = association;
  const { organization_member_access_level: memberLevel } = association;
  return {
    ...(name && { name }),
    ...(memberLevel && { member_access_level: memberLevel }),
    assign_membership_on_login,
    show_as_button,
    is_enabled,
    access_level,
  };
}

/** The members of the connection itself, without those of its association. */
function ownMembers(identityProvider: WireIdentityProvider): WireIdentityProvider {
  const { name, assign_membership_on_login, show_as_button, is_enabled, access_level, ...others } =
    identityProvider;
  const { member_access_level, ...rest } = others;
  return rest;
}

function withoutAssociation({ association, ...rest }: TenantConnection): TenantConnection {
  return rest;
}

function remember(state: EmulatorState, connection: TenantConnection): EmulatorState {
  return { ...state, tenantConnections: put(state.tenantConnections, connection) };
}

/** Replaces the item with the same ID, or appends the item. */
function put<Item extends { readonly id?: string }>(items: readonly Item[], item: Item): readonly Item[] {
  if (!items.some(({ id }) => id === item.id)) return [...items, item];
  return items.map((candidate) => (candidate.id === item.id ? item : candidate));
}
