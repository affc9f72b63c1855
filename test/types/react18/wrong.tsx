/** What the components for React 18 do not let pass; before each line stands a part of what the compiler says of it. */
import type { ConnectionRemoveEvent } from 'org-connections';
import { OrgConnectionList, OrgConnectionToggle, OrgProvider } from 'org-connections/react';

const removed = (event: ConnectionRemoveEvent) => event.how;

export const wrong = [
  // wrong: Property 'densty' does not exist
  <OrgConnectionList densty="compact" />,
  // wrong: '"huge"' is not assignable to type
  <OrgConnectionList density="huge" />,
  // wrong: 'string' is not assignable to type 'boolean'
  <OrgConnectionList selectable="yes" />,
  // wrong: 'true' is not assignable to type '"auto"
  <OrgConnectionList searchable />,
  // wrong: 'string' is not assignable to type 'readonly ExtraColumn[]'
  <OrgConnectionList extraColumns="owner" />,
  // wrong: 'string' is not assignable to type '(connection: Connection) => void'
  <OrgConnectionList rowActions={[{ text: 'Test', choose: 'test' }]} />,
  // wrong: '"colour"' is not assignable to type '
  <OrgConnectionList view={{ sort: 'colour' }} />,
  // wrong: 'number' is not assignable to type 'string'
  <OrgConnectionToggle connectionId={1} />,
  // wrong: 'string' is not assignable to type 'AuthenticatedFetch'
  <OrgProvider fetch="fetch" />,
  // wrong: Property 'store' does not exist
  <OrgConnectionToggle store={undefined} />,
  // wrong: Property 'requestUpdate' does not exist
  <OrgConnectionToggle requestUpdate={() => undefined} />,
  // wrong: Property 'onConnectionTogled' does not exist
  <OrgConnectionList onConnectionTogled={() => undefined} />,
  // wrong: is missing the following properties from type 'ConnectionRemoveEvent': how
  <OrgConnectionList onConnectionToggled={removed} />,
  // wrong: Property 'conection' does not exist
  <OrgConnectionList onConnectionToggled={({ conection }) => conection} />,
  // wrong: Property 'onConnectionRemoved' does not exist
  <OrgConnectionToggle onConnectionRemoved={() => undefined} />,
];
