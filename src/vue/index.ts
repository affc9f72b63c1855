/** Published as `org-connections/vue`: the connections in Vue 3, for components that draw them by themselves. */
export { useConnections } from './use-connections.js';
export type { Connections } from './use-connections.js';
