/** What Solid lets pass: properties, attributes with and without their prefixes, events, children and a reference. */
import { createSignal, type JSX } from 'solid-js';
import type { ConnectionToggleEvent, ListView, OrgConnectionList } from 'org-connections';
import type { ElementProps } from 'org-connections/types/solid';

const provider: ElementProps<'org-provider'> = { baseUrl: '/my-org', fetch: async () => new Response() };

function askBilling(event: ConnectionToggleEvent): void {
  if (event.enabled && event.reasons.length === 0) event.preventDefault();
}

export function Page(props: { domain: string | undefined }): JSX.Element {
  let list: OrgConnectionList | undefined;
  const [view, setView] = createSignal<Partial<ListView>>({ sort: 'name' });
  return (
    <org-provider attr:base-url="/my-org" domain={props.domain} current-connection="con_1" {...provider}>
      <org-connection-list
        ref={list}
        class="wide"
        density="compact"
        attr:searchable="always"
        bool:selectable={true}
        lang="de"
        prop:view={view()}
        extraColumns={[{ name: 'owner', heading: 'Owner', cell: ({ name }) => name }]}
        rowActions={[{ text: 'Test', choose: (connection) => console.log(connection.id) }]}
        onClick={() => void list?.refresh()}
        on:org-connection-toggle={askBilling}
        on:org-connection-toggled={({ connection, currentTarget }) => {
          console.log(connection.displayName, currentTarget.density);
        }}
        on:org-view-changed={{ handleEvent: (event) => setView(event.view), once: true }}
        on:org-ready={({ currentTarget }) => console.log(currentTarget.view)}
        on:org-error={(event: Event) => event.preventDefault()}
      >
        <h2 slot="header">Sign-in</h2>
      </org-connection-list>
      <org-connection-toggle connection-id="con_1" confirm="never" label="Okta" />
      <org-connection-remove connectionId="con_1" />
      <org-connection-settings connection-id="con_1" on:org-connection-updated={() => undefined} />
    </org-provider>
  );
}
