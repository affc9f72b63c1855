/** Registers every element and gives their classes, the events and the types. Importing this is all a page needs. */
export { OrgConnectionList } from './elements/connection-list/connection-list.js';
export { OrgConnectionToggle } from './elements/connection-toggle/connection-toggle.js';
export { OrgProvider } from './elements/provider/provider.js';
export { ConnectionToggledEvent, ConnectionToggleEvent, OrgErrorEvent, type OrgAction } from './events.js';
export { en } from './localize/en.js';
export { registerMessages } from './localize/localize.js';
export type { Messages } from './localize/messages.js';
export type {
  AccessLevel,
  Connection,
  ConnectionList,
  ConnectionPatch,
  MalformedItem,
} from './model/connection.js';
export type {
  AuthenticatedFetch,
  FetchContext,
  GetAccessToken,
  TokenRequest,
} from './transport/authentication.js';
export { TransportError, type FieldError, type TransportErrorCode } from './transport/transport-error.js';
export type { CallOptions, Transport } from './transport/transport.js';
export { version } from './version.js';
