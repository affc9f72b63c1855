/** Published as `org-connections/vue`: the connections in Vue 3, for components that render them in their own way. */
export { useConnections } from './use-connections.js';
export type { Connections } from './use-connections.js';
