/** Published as `org-connections/store`: what is known of an organization, without any element. Runs in Node. */
export type { ConnectionState, Refusal } from './collection.js';
export { OrganizationStore } from './organization-store.js';
export type { OrganizationStoreOptions } from './organization-store.js';
export { FRESH_FOR } from './resource.js';
export type { Resource } from './resource.js';
