/** What TypeScript does not let pass; before each line stands a part of what the compiler says of it. */
import type { ConnectionRemoveEvent } from 'org-connections';

const [provider, list] = [
  document.createElement('org-provider'),
  document.createElement('org-connection-list'),
];
const removed = (event: ConnectionRemoveEvent) => event.how;

// wrong: Property 'densty' does not exist
list.densty = 'compact';
// wrong: '"huge"' is not assignable to type
list.density = 'huge';
// wrong: 'string' is not assignable to type 'boolean'
list.selectable = 'yes';
// wrong: 'string' is not assignable to type 'readonly ExtraColumn[]'
list.extraColumns = 'owner';
// wrong: '"colour"' is not assignable to type
list.view = { sort: 'colour' };
// wrong: 'string' is not assignable to type 'AuthenticatedFetch'
provider.fetch = 'fetch';
// wrong: 'store' because it is a read-only property
provider.store = provider.store;
// wrong: Property 'connection' does not exist on type 'Event'
list.addEventListener('org-connection-togled', (event) => event.connection);
// wrong: No overload matches this call
list.addEventListener('org-connection-toggled', removed);
// wrong: Property 'conection' does not exist
document.addEventListener('org-connection-toggled', ({ conection }) => conection);
