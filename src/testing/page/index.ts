/**
 * Page objects, published as `org-connections/testing/page`: they find what the kit's elements show as users do, by role and
 * accessible name, through open shadow roots. Plain DOM, without a test framework.
 */
export { createPageObjects } from './page-objects.js';
export type { ConnectionsPage, PageObjectsOptions } from './page-objects.js';
export { allByRole, byRole } from './roles.js';
