/** The JSON of the My Organization API as the emulator keeps and answers it (contract A3, A4, A10). */
import type { AccessLevel } from '../model/connection.js';

/** One mapped attribute of an okta, oidc or samlp connection. */
export interface WireAttribute {
  readonly sso_field: readonly string[];
  readonly user_attribute?: string;
  readonly description?: string;
  readonly label?: string;
  readonly is_required: boolean;
  readonly is_extra: boolean;
  readonly is_missing: boolean;
}

/**
 * An item of `identity_providers`, the minimal one included. Everything is optional and unknown members are kept, so
 * that a list with the real API's quirks can be loaded and served as it is.
 */
export interface WireIdentityProvider {
  readonly id?: string;
  readonly name?: string | null;
  readonly strategy?: string;
  readonly domains?: readonly string[];
  readonly display_name?: string;
  readonly show_as_button?: boolean;
  readonly assign_membership_on_login?: boolean;
  readonly is_enabled?: boolean;
  readonly access_level?: AccessLevel;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly WireAttribute[];
  readonly [unknownMember: string]: unknown;
}

/** The body of `GET /config`. */
export interface WireConfiguration {
  readonly allowed_strategies?: readonly string[];
  readonly connection_deletion_behavior?: 'allow' | 'allow_if_empty';
  /** What a bridge says cannot be done, and why; Auth0 has no such member. */
  readonly why_not?: Readonly<Record<string, string>>;
}

/** What one strategy can do, in {@link WireIdentityProviderConfiguration}. */
export interface WireStrategyConfiguration {
  readonly enabled_features: readonly ('provisioning' | 'universal_logout')[];
  readonly provisioning_methods: readonly 'scim'[];
}

/** The body of `GET /config/identity-providers`. The strategy `google-apps` has the key `googleapps`. */
export interface WireIdentityProviderConfiguration {
  readonly organization: {
    readonly can_set_show_as_button: boolean;
    readonly can_set_assign_membership_on_login: boolean;
  };
  readonly strategies: Readonly<Record<string, WireStrategyConfiguration>>;
  /** As in {@link WireConfiguration}. */
  readonly why_not?: Readonly<Record<string, string>>;
}

/** The body of `GET /details`. */
export interface WireDetails {
  readonly id?: string;
  readonly name?: string;
  readonly display_name?: string;
  readonly branding?: {
    readonly logo_url?: string | null;
    readonly colors?: { readonly primary: string; readonly page_background: string };
  };
}

/** How the organization uses a connection, in the words of the Management API (contract B1). */
export interface WireAssociation {
  readonly organization_connection_name?: string;
  readonly assign_membership_on_login: boolean;
  readonly show_as_button: boolean;
  /** Databases only. */
  readonly is_signup_enabled?: boolean;
  readonly organization_access_level: AccessLevel;
  readonly is_enabled: boolean;
}

/**
 * A connection of the tenant, which lives on whether the organization uses it or not. What the My Organization API would
 * show of it, such as `display_name`, `domains`, `options` and `attributes`, is kept here while it can not be seen there.
 */
export interface TenantConnection {
  readonly id: string;
  /** The tenant's own name for it; the organization may have another. */
  readonly name: string;
  readonly strategy?: string;
  /** Only here for a connection that the organization uses and the My Organization API never shows, such as a database. */
  readonly association?: WireAssociation;
  readonly [memberOfIdentityProvider: string]: unknown;
}

/** All that the emulator knows about its organization; survives `JSON.stringify`. */
export interface EmulatorState {
  /** Those of the organization that the My Organization API shows. */
  readonly connections: readonly WireIdentityProvider[];
  /**
   * What only the tenant knows: connections outside of the organization, those that the My Organization API never shows,
   * and the tenant's name and strategy of one in `connections` that does not say. `connections` is right where both speak.
   */
  readonly tenantConnections: readonly TenantConnection[];
  readonly configuration: WireConfiguration;
  readonly identityProviderConfiguration: WireIdentityProviderConfiguration;
  readonly details: WireDetails;
  /** How many users came through a connection, by its id; decides what `allow_if_empty` refuses. */
  readonly users: Readonly<Record<string, number>>;
}
