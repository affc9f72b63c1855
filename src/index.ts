/** Registers every element and gives their classes, the events and the types. Importing this is all a page needs. */
export { OrgConnectionList } from './elements/connection-list/connection-list.js';
export type { CellContent, ExtraColumn } from './elements/connection-list/extra-column.js';
export type { RowAction } from './elements/connection-list/row-action.js';
export { OrgConnectionRemove } from './elements/connection-remove/connection-remove.js';
export { OrgConnectionSettings } from './elements/connection-settings/connection-settings.js';
export { OrgConnectionToggle } from './elements/connection-toggle/connection-toggle.js';
export { OrgProvider } from './elements/provider/provider.js';
export {
  ConnectionAddEvent,
  ConnectionCreatedEvent,
  ConnectionCreateEvent,
  ConnectionRemovedEvent,
  ConnectionRemoveEvent,
  ConnectionSelectEvent,
  ConnectionToggledEvent,
  ConnectionToggleEvent,
  ConnectionUpdatedEvent,
  ConnectionUpdateEvent,
  DomainAssociatedEvent,
  DomainAssociateEvent,
  DomainCreatedEvent,
  DomainCreateEvent,
  DomainDissociatedEvent,
  DomainDissociateEvent,
  DomainRemovedEvent,
  DomainRemoveEvent,
  DomainVerifiedEvent,
  DomainVerifyEvent,
  DraftChangedEvent,
  OrgErrorEvent,
  OrgReadyEvent,
  ViewChangedEvent,
  type OrgAction,
} from './events.js';
export { en } from './localize/en/index.js';
export {
  loadOnDemand,
  registerMessages,
  type LoadLanguage,
  type LoadSections,
} from './localize/languages.js';
export type {
  CoreMessages,
  CreationMessages,
  DetailsMessages,
  DomainsMessages,
  EditingMessages,
  InitialMessages,
  Language,
  ListMessages,
  Messages,
  OptionsMessages,
  RemovalMessages,
  RowMenuMessages,
  SelectionMessages,
  ServiceValuesMessages,
  SettingsMessages,
  StrategiesMessages,
} from './localize/messages.js';
export type { Configuration, ConnectionConfiguration } from './model/configuration.js';
export type { ListView, SortKey } from './model/list-view.js';
export type { LockOutReason } from './model/lock-out.js';
export type {
  AccessLevel,
  Connection,
  ConnectionList,
  ConnectionPatch,
  MalformedItem,
  NewConnection,
  Removal,
} from './model/connection.js';
export type { DomainStatus, DomainUse, OrganizationDomain } from './model/domain/organization-domain.js';
export type { CreationDraft } from './model/options/draft.js';
export type {
  AuthenticatedFetch,
  FetchContext,
  GetAccessToken,
  TokenRequest,
} from './transport/http/authentication.js';
export { TransportError, type FieldError, type TransportErrorCode } from './transport/transport-error.js';
export type { CallOptions, Transport, Wait } from './transport/transport.js';
export { version } from './version.js';
