/** What React 19 lets pass: properties, attributes, events, children, a reference and a key. */
import { useRef, useState, type ReactElement } from 'react';
import type { ConnectionToggleEvent, ListView, OrgConnectionList } from 'org-connections';
import type { ElementProps } from 'org-connections/types/react';

const provider: ElementProps<'org-provider'> = { baseUrl: '/my-org', fetch: async () => new Response() };

function askBilling(event: ConnectionToggleEvent): void {
  if (event.enabled && event.reasons.length === 0) event.preventDefault();
}

export function Page({ domain }: { domain: string | undefined }): ReactElement {
  const list = useRef<OrgConnectionList>(null);
  const [view, setView] = useState<Partial<ListView>>({ sort: 'name' });
  return (
    <org-provider base-url="/my-org" domain={domain} current-connection="con_1" {...provider}>
      <org-connection-list
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
        onClick={(event) => void event.currentTarget.refresh()}
        onorg-connection-toggle={askBilling}
        onorg-connection-toggled={({ connection, currentTarget }) => {
          console.log(connection.displayName, currentTarget.density);
        }}
        onorg-view-changed={(event) => setView(event.view)}
        onorg-ready={({ currentTarget }) => console.log(currentTarget.view)}
        onorg-error={(event: Event) => event.preventDefault()}
      >
        <h2 slot="header">Sign-in</h2>
      </org-connection-list>
      <org-connection-toggle connection-id="con_1" confirm="never" label="Okta" />
      <org-connection-remove connectionId="con_1" />
      <org-connection-settings connection-id="con_1" onorg-connection-updated={() => undefined} />
    </org-provider>
  );
}
