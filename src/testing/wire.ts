/** The types of the JSON that the emulator stores and returns (contract A3, A4, A10, B1). */
import type { AccessLevel } from '../model/connection.js';

/** What every mapped attribute has. */
interface WireMapping {
  readonly user_attribute?: string;
  readonly description?: string;
  readonly label?: string;
  readonly is_required: boolean;
  readonly is_extra: boolean;
  readonly is_missing: boolean;
}

/** A mapped attribute of an okta, oidc or samlp connection. */
export interface WireAttribute extends WireMapping {
  readonly sso_field: readonly string[];
}

/** A connection's cross-app access (contract part E). */
export interface WireCrossAppAccess {
  readonly status: 'enabled' | 'disabled';
}

/**
 * An item of `identity_providers`. Every member is optional, and unknown members are kept, so that a list with the real
 * API's quirks can be loaded and served unchanged.
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
  /** The level for the organization's members (contract part E). Without it, it is the same as `access_level` (inferred). */
  readonly member_access_level?: AccessLevel;
  readonly use_for_third_party_client_access?: boolean;
  /** For oidc, okta and samlp. */
  readonly cross_app_access_resource_app?: WireCrossAppAccess;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly WireAttribute[];
  readonly [unknownMember: string]: unknown;
}

/** An item of `organization_domains` (contract A9). */
export interface WireDomain {
  /** `ord_…`. */
  readonly id: string;
  readonly org_id: string;
  /** In lower case. */
  readonly domain: string;
  readonly status: 'failed' | 'pending' | 'verified';
  /** The value of the TXT record, in no particular form. */
  readonly verification_txt: string;
  /** The host of the TXT record. */
  readonly verification_host: string;
}

/** A mapped attribute of a connection's provisioning (contract A8). */
export interface WireProvisioningAttribute extends WireMapping {
  readonly provisioning_field: string;
}

/** A connection's provisioning (contract A8). */
export interface WireProvisioning {
  readonly identity_provider_id: string;
  readonly identity_provider_name: string;
  readonly strategy: string;
  readonly method: 'none' | 'scim';
  readonly attributes: readonly WireProvisioningAttribute[];
  readonly user_id_attribute: string;
  /** As ISO 8601, as all times here. */
  readonly created_at: string;
  readonly updated_on: string;
}

/** An item of `scim_tokens` (contract A8). The token itself is only in the answer to its creation. */
export interface WireScimToken {
  /** `tok_…`. */
  readonly token_id: string;
  readonly scopes?: readonly string[];
  readonly created_at: string;
  /** Left out for one that never expires. */
  readonly valid_until?: string;
}

/** The body of `GET /config`. */
export interface WireConfiguration {
  readonly allowed_strategies?: readonly string[];
  readonly connection_deletion_behavior?: 'allow' | 'allow_if_empty';
  readonly third_party_client_access?: {
    readonly default_value: string;
    readonly allowed_values: readonly string[];
  };
  /** The actions that a bridge doesn't support, with the reasons; Auth0 has no such member. */
  readonly why_not?: Readonly<Record<string, string>>;
}

/** The features of a strategy, in {@link WireIdentityProviderConfiguration}. */
export interface WireStrategyConfiguration {
  readonly enabled_features: readonly ('provisioning' | 'universal_logout')[];
  readonly provisioning_methods: readonly 'scim'[];
  /** For the tokens of provisioning (contract part E), in seconds. */
  readonly default_expiry?: number;
  readonly max_allowed_expiry?: number;
  readonly cross_app_access_resource_app?: {
    readonly status: { readonly default_value: string; readonly allowed_values?: readonly string[] };
  };
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
  readonly third_party_client_access?: string;
  readonly branding?: {
    readonly logo_url?: string | null;
    readonly colors?: { readonly primary: string; readonly page_background: string };
  };
}

/** A connection's association with the organization, as the Management API names its members (contract B1). */
export interface WireAssociation {
  readonly organization_connection_name?: string;
  readonly assign_membership_on_login: boolean;
  readonly show_as_button: boolean;
  /** Databases only. */
  readonly is_signup_enabled?: boolean;
  readonly organization_access_level: AccessLevel;
  /** Missing until it is set. */
  readonly organization_member_access_level?: AccessLevel;
  readonly is_enabled: boolean;
}

/**
 * A connection of the tenant, whether or not the organization uses it. Members that only the My Organization API shows,
 * such as `display_name`, `domains`, `options` and `attributes`, are stored here while the connection isn't visible there.
 */
export interface TenantConnection {
  readonly id: string;
  /** The name in the tenant; the one in the organization can differ. */
  readonly name: string;
  readonly strategy?: string;
  /** Only for a connection that the organization uses but the My Organization API never shows, such as a database. */
  readonly association?: WireAssociation;
  readonly [memberOfIdentityProvider: string]: unknown;
}

/** The emulator's whole state, serializable as JSON. */
export interface EmulatorState {
  /** The organization's connections that the My Organization API shows. */
  readonly connections: readonly WireIdentityProvider[];
  /**
   * What only the tenant knows: connections outside the organization, connections that the My Organization API never shows,
   * and the name and strategy of minimal items in `connections`. If both have a member, `connections` wins.
   */
  readonly tenantConnections: readonly TenantConnection[];
  readonly configuration: WireConfiguration;
  readonly identityProviderConfiguration: WireIdentityProviderConfiguration;
  readonly details: WireDetails;
  /** The organization's domains. */
  readonly domains: readonly WireDomain[];
  /** The provisioning of each connection that has it, by its ID. */
  readonly provisioning: Readonly<Record<string, WireProvisioning>>;
  /** The tokens of each connection's provisioning, by its ID, oldest first. Those that have expired stay until they are deleted. */
  readonly scimTokens: Readonly<Record<string, readonly WireScimToken[]>>;
  /** The number of users of each connection, by its ID. `allow_if_empty` refuses to delete a connection that has users. */
  readonly users: Readonly<Record<string, number>>;
}
