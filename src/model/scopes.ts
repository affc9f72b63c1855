/** The scopes that the kit's requests need (contract A2). */

/** Listing and reading connections (routes 5 and 7). */
export const READ_SCOPE = 'read:my_org:identity_providers';
/** Creating a connection (route 6). */
export const CREATE_SCOPE = 'create:my_org:identity_providers';
/** Switching a connection and changing its settings (route 8). */
export const UPDATE_SCOPE = 'update:my_org:identity_providers';
/** Taking a connection off the organization (route 10). */
export const DETACH_SCOPE = 'update:my_org:identity_providers_detach';
/** Deleting a connection for good (route 9). */
export const DELETE_SCOPE = 'delete:my_org:identity_providers';
/** Reading the tenant's configuration (routes 1 and 2). */
export const CONFIGURATION_SCOPE = 'read:my_org:configuration';
/** Listing and reading domains (routes 21 and 23). */
export const READ_DOMAINS_SCOPE = 'read:my_org:domains';
/** Claiming a domain (route 22). */
export const CREATE_DOMAIN_SCOPE = 'create:my_org:domains';
/** Verifying a domain (route 25). */
export const VERIFY_DOMAIN_SCOPE = 'update:my_org:domains';
/** Giving a domain up (route 24). */
export const DELETE_DOMAIN_SCOPE = 'delete:my_org:domains';
/** Letting a domain lead to a connection (route 11). */
export const ASSOCIATE_DOMAIN_SCOPE = 'create:my_org:identity_providers_domains';
/** Undoing that (route 12). */
export const DISSOCIATE_DOMAIN_SCOPE = 'delete:my_org:identity_providers_domains';
/** Reading a connection's provisioning (route 14). */
export const READ_PROVISIONING_SCOPE = 'read:my_org:identity_providers_provisioning';
/** Switching provisioning on (route 15). */
export const CREATE_PROVISIONING_SCOPE = 'create:my_org:identity_providers_provisioning';
/** Switching provisioning off (route 16). */
export const DELETE_PROVISIONING_SCOPE = 'delete:my_org:identity_providers_provisioning';
/** Using the app's mapping for provisioning (route 17). */
export const UPDATE_PROVISIONING_SCOPE = 'update:my_org:identity_providers_provisioning';
/** Listing the tokens of provisioning (route 18). */
export const READ_SCIM_TOKENS_SCOPE = 'read:my_org:identity_providers_scim_tokens';
/** Creating a token (route 19). */
export const CREATE_SCIM_TOKEN_SCOPE = 'create:my_org:identity_providers_scim_tokens';
/** Revoking a token (route 20). */
export const DELETE_SCIM_TOKEN_SCOPE = 'delete:my_org:identity_providers_scim_tokens';
