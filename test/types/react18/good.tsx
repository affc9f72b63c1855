/** What the components for React 18 let pass: properties, events, children, a reference and a key. */
import { useRef, useState, type ReactElement } from 'react';
import type { ConnectionToggleEvent, ListView } from 'org-connections';
import {
  OrgConnectionList,
  OrgConnectionRemove,
  OrgConnectionSettings,
  OrgConnectionToggle,
  OrgProvider,
  useConnections,
  type WrapperProps,
} from 'org-connections/react';

const provider: WrapperProps<'org-provider'> = { baseUrl: '/my-org', fetch: async () => new Response() };

function askBilling(event: ConnectionToggleEvent): void {
  if (event.enabled && event.reasons.length === 0) event.preventDefault();
}

export function Count(): ReactElement {
  const { list, connection, store } = useConnections();
  const pending = list.value?.connections.filter(
    ({ id }) => id !== null && connection(id).pendingEnabled !== null,
  );
  return <button onClick={() => void store.refresh()}>{pending?.length ?? list.error?.code}</button>;
}

export function Page({ domain }: { domain: string | undefined }): ReactElement {
  const list = useRef<HTMLElementTagNameMap['org-connection-list']>(null);
  const [view, setView] = useState<Partial<ListView>>({ sort: 'name' });
  return (
    <OrgProvider domain={domain} currentConnection="con_1" {...provider}>
      <Count />
      <OrgConnectionList
        ref={list}
        key="list"
        className="wide"
        density="compact"
        searchable="always"
        selectable
        lang="de"
        view={view}
        extraColumns={[{ name: 'owner', heading: 'Owner', cell: ({ name }) => name }]}
        rowActions={[{ text: 'Test', choose: (connection) => console.log(connection.id) }]}
        onClick={() => void list.current?.refresh()}
        onConnectionToggle={askBilling}
        onConnectionToggled={({ connection, currentTarget }) => {
          console.log(connection.displayName, currentTarget.density);
        }}
        onViewChanged={(event) => setView(event.view)}
        onOrgError={(event: Event) => event.preventDefault()}
      >
        <h2 slot="header">Sign-in</h2>
      </OrgConnectionList>
      <OrgConnectionToggle connectionId="con_1" confirm="never" label="Okta" />
      <OrgConnectionRemove connectionId="con_1" />
      <OrgConnectionSettings connectionId="con_1" onConnectionUpdated={() => undefined} />
    </OrgProvider>
  );
}
