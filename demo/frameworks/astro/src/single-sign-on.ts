import 'org-connections';

const provider = document.querySelector('org-provider')!;
const list = document.querySelector('org-connection-list')!;
const refuses = document.querySelector<HTMLInputElement>('#refuses')!;

const owners: Readonly<Record<string, string>> = { 'acme-workforce': 'Ada Byron' };
list.extraColumns = [{ name: 'owner', heading: 'Owner', cell: ({ name }) => owners[name ?? ''] }];
list.rowActions = [
  { text: 'Open audit log', choose: ({ displayName }) => note(`Audit log of ${displayName}`) },
];

list.addEventListener('org-connection-toggle', (event) => {
  if (!refuses.checked) return;
  event.preventDefault();
  note(`Billing refused ${event.connection.displayName}`);
});
list.addEventListener('org-connection-toggled', ({ connection, enabled }) => {
  note(`${connection.displayName} is ${enabled ? 'on' : 'off'}`);
});

// Renders what the provider knows.
provider.store.subscribe(() => {
  const { connections = [] } = provider.store.list.value ?? {};
  const enabled = connections.filter(({ isEnabled }) => isEnabled).length;
  document.querySelector('[role="status"]')!.textContent = `${enabled} of ${connections.length} are enabled`;
});

function note(line: string): void {
  const entry = document.createElement('p');
  entry.textContent = line;
  document.querySelector('[role="log"]')!.append(entry);
}
