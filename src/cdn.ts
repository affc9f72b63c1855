/** Everything in one file, for pages without a bundler: what `org-connections` registers, and the elements with entries of their own. */
export * from './index.js';
export { OrgConnectionCreate } from './elements/connection-create/connection-create.js';
export { OrgConnectionDetails } from './elements/connection-details/connection-details.js';
export { OrgConnectionDomains } from './elements/connection-domains/connection-domains.js';
export { OrgConnectionOptions } from './elements/connection-options/connection-options.js';
export { OrgDomainList } from './elements/domain-list/domain-list.js';
