/** What TypeScript lets pass without a framework: elements by their tags, and events wherever they are listened for. */
import type {
  ConnectionToggledEvent,
  OrgConnectionList,
  OrgConnectionRemove,
  OrgConnectionSettings,
  OrgConnectionToggle,
  OrgErrorEvent,
  OrgProvider,
} from 'org-connections';

const provider: OrgProvider = document.createElement('org-provider');
const list: OrgConnectionList | null = document.querySelector('org-connection-list');
export const others: [OrgConnectionToggle, OrgConnectionRemove, OrgConnectionSettings] = [
  document.createElement('org-connection-toggle'),
  document.createElement('org-connection-remove'),
  document.createElement('org-connection-settings'),
];

provider.baseUrl = '/my-org';
provider.fetch = async () => new Response();
provider.addEventListener('org-error', ({ error, action }) => console.log(error.code, action));
document.addEventListener('org-connection-toggle', (event) => event.proceed());
window.addEventListener('org-view-changed', ({ view }) => console.log(view.search));
window.addEventListener('org-ready', ({ target }) => console.log(target));
document.body.addEventListener('org-connection-removed', ({ how }) => console.log(how === 'deleted'));

if (list) {
  list.density = 'compact';
  list.extraColumns = [{ name: 'owner', heading: 'Owner', cell: ({ name }) => name }];
  list.addEventListener('org-connection-toggled', (event: ConnectionToggledEvent) => event.connection.id);
  list.removeEventListener('org-error', (event: OrgErrorEvent) => event.preventDefault());
  void list.refresh();
}
