/** Published as `org-connections/store`: what is known of an organization, without any element. Runs in Node. */
export type { Change, ConnectionState, Refusal } from './connections/state.js';
export type { Removed } from './connections/remove.js';
export { domainStoreOf } from './domains/domain-store.js';
export type { DomainAction, DomainStore } from './domains/domain-store.js';
export { OrganizationStore } from './organization-store.js';
export type { ChangeFailure, OrganizationStoreOptions } from './organization-store.js';
export { provisioningStoreOf } from './provisioning/provisioning-store.js';
export type { ProvisioningAction, ProvisioningStore } from './provisioning/provisioning-store.js';
export { FRESH_FOR } from './resource.js';
export type { Resource } from './resource.js';
export type { Channel, OpenChannel } from './tabs.js';
export type { Removal } from '../model/connection.js';
