/** What React 19 does not let pass; before each line stands a part of what the compiler says of it. */
import type { ConnectionRemoveEvent } from 'org-connections';

const removed = (event: ConnectionRemoveEvent) => event.how;

export const wrong = [
  // wrong: Property 'org-conection-list' does not exist
  <org-conection-list />,
  // wrong: Property 'densty' does not exist
  <org-connection-list densty="compact" />,
  // wrong: '"huge"' is not assignable to type
  <org-connection-list density="huge" />,
  // wrong: 'string' is not assignable to type 'boolean'
  <org-connection-list selectable="yes" />,
  // wrong: 'true' is not assignable to type '"auto" | "always" | "never"'
  <org-connection-list searchable />,
  // wrong: 'string' is not assignable to type 'readonly ExtraColumn[]'
  <org-connection-list extraColumns="owner" />,
  // wrong: 'string' is not assignable to type '(connection: Connection) => void'
  <org-connection-list rowActions={[{ text: 'Test', choose: 'test' }]} />,
  // wrong: '"colour"' is not assignable to type '
  <org-connection-list view={{ sort: 'colour' }} />,
  // wrong: 'number' is not assignable to type 'string'
  <org-connection-toggle connection-id={1} />,
  // wrong: 'string' is not assignable to type 'AuthenticatedFetch'
  <org-provider fetch="fetch" />,
  // wrong: Property 'store' does not exist
  <org-connection-toggle store={undefined} />,
  // wrong: Parameter 'event' implicitly has an 'any' type
  <org-connection-list onorg-connection-togled={(event) => event.connection} />,
  // wrong: is missing the following properties from type 'ConnectionRemoveEvent': how
  <org-connection-list onorg-connection-toggled={removed} />,
  // wrong: Property 'conection' does not exist
  <org-connection-list onorg-connection-toggled={({ conection }) => conection} />,
  // wrong: '() => undefined' is not assignable to type 'never'
  <org-connection-toggle onorg-connection-removed={() => undefined} />,
];
