/**
 * Every event that the kit fires. All bubble and cross shadow roots. `org-ready` and `org-error` tell how loading has ended;
 * all others, and `org-error` for a change, are fired only for what a user did, never because a property was set. A verb asks
 * first and can be stopped with `preventDefault()`; a participle tells what has happened. None carries a token or a secret.
 */
import type { Connection, ConnectionPatch, NewConnection, Removal } from './model/connection.js';
import type { CreationDraft } from './model/options/draft.js';
import type { ListView } from './model/list-view.js';
import type { LockOutReason } from './model/lock-out.js';
import type { TransportError } from './transport/transport-error.js';

export {
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
} from './domain-events.js';

const ASKS = { bubbles: true, composed: true, cancelable: true };
const TELLS = { bubbles: true, composed: true };

/**
 * Asks before a connection is switched; `preventDefault()` leaves it as it is. A page that wants to ask in its own way
 * prevents the event and calls {@link proceed} when the user agrees.
 */
export class ConnectionToggleEvent extends Event {
  /** The connection before the switch. */
  readonly connection: Connection;
  /** Whether it is to be enabled. */
  readonly enabled: boolean;
  /** Why the switch could lock people out; empty where no risk is known. */
  readonly reasons: readonly LockOutReason[];
  /** Switches without a question. */
  readonly proceed: () => void;

  constructor(
    connection: Connection,
    enabled: boolean,
    reasons: readonly LockOutReason[] = [],
    proceed: () => void = () => {},
  ) {
    super('org-connection-toggle', ASKS);
    this.connection = connection;
    this.enabled = enabled;
    this.reasons = reasons;
    this.proceed = proceed;
  }
}

/** Tells that the server has confirmed a switch. */
export class ConnectionToggledEvent extends Event {
  /** The connection after the switch. */
  readonly connection: Connection;
  readonly enabled: boolean;

  constructor(connection: Connection) {
    super('org-connection-toggled', TELLS);
    this.connection = connection;
    this.enabled = connection.isEnabled === true;
  }
}

/** Asks before a connection is removed, once the user has confirmed the dialog; `preventDefault()` keeps it. */
export class ConnectionRemoveEvent extends Event {
  readonly connection: Connection;
  /** `detached`: only taken off the organization; `deleted`: destroyed. */
  readonly how: Removal;
  /** Why the removal could lock people out; empty where no risk is known. */
  readonly reasons: readonly LockOutReason[];

  constructor(connection: Connection, how: Removal, reasons: readonly LockOutReason[] = []) {
    super('org-connection-remove', ASKS);
    this.connection = connection;
    this.how = how;
    this.reasons = reasons;
  }
}

/** Tells that a connection has been removed. */
export class ConnectionRemovedEvent extends Event {
  /** The connection as it was. */
  readonly connection: Connection;
  readonly how: Removal;

  constructor(connection: Connection, how: Removal) {
    super('org-connection-removed', TELLS);
    this.connection = connection;
    this.how = how;
  }
}

/**
 * Asks before the assistant for a new connection opens; a page with a place of its own for `<org-connection-create>` prevents
 * the event and goes there.
 */
export class ConnectionAddEvent extends Event {
  constructor() {
    super('org-connection-add', ASKS);
  }
}

/** Asks before a connection is created; `preventDefault()` creates nothing and keeps what was entered. */
export class ConnectionCreateEvent extends Event {
  /** What is to be created, without the client secret. */
  readonly wanted: NewConnection;

  constructor(wanted: NewConnection) {
    super('org-connection-create', ASKS);
    this.wanted = wanted;
  }
}

/** Tells that a connection has been created. */
export class ConnectionCreatedEvent extends Event {
  readonly connection: Connection;

  constructor(connection: Connection) {
    super('org-connection-created', TELLS);
    this.connection = connection;
  }
}

/** Tells what an admin has entered for a new connection so far, for a page that keeps it longer than the element does. */
export class DraftChangedEvent extends Event {
  /** Plain data without the client secret, for the property `draft`; undefined once there is nothing to keep. */
  readonly draft: CreationDraft | undefined;

  constructor(draft: CreationDraft | undefined) {
    super('org-draft-changed', TELLS);
    this.draft = draft;
  }
}

/**
 * Asks before a connection's details open, or its settings from the menu of its row; a page with a place of its own for them
 * prevents the event and goes there.
 */
export class ConnectionSelectEvent extends Event {
  readonly connection: Connection;

  constructor(connection: Connection) {
    super('org-connection-select', ASKS);
    this.connection = connection;
  }
}

/** Asks before settings are saved; `preventDefault()` saves nothing and keeps what was typed. */
export class ConnectionUpdateEvent extends Event {
  /** The connection before the change. */
  readonly connection: Connection;
  /** The changes, and nothing else. */
  readonly changes: ConnectionPatch;

  constructor(connection: Connection, changes: ConnectionPatch) {
    super('org-connection-update', ASKS);
    this.connection = connection;
    this.changes = changes;
  }
}

/** Tells that settings have been saved. */
export class ConnectionUpdatedEvent extends Event {
  /** The connection after the change. */
  readonly connection: Connection;

  constructor(connection: Connection) {
    super('org-connection-updated', TELLS);
    this.connection = connection;
  }
}

/** Tells that the user searched, filtered or sorted; a page can keep the view in its address. */
export class ViewChangedEvent extends Event {
  /** What differs from showing every connection in the server's order; `{}` when nothing does. */
  readonly view: Partial<ListView>;

  constructor(view: Partial<ListView>) {
    super('org-view-changed', TELLS);
    this.view = view;
  }
}

/**
 * Tells that an element has rendered its first data. An empty list is data; a failure is not. It fires once for each
 * organization, session and connection that the element shows.
 */
export class OrgReadyEvent extends Event {
  constructor() {
    super('org-ready', TELLS);
  }
}

/**
 * What failed: reading a list, reading one connection or its configuration, a switch, a removal, saving settings, or creating;
 * claiming a domain, verifying it, giving it up, or changing whether it leads to a connection.
 */
export type OrgAction =
  | 'list'
  | 'read'
  | 'toggle'
  | 'remove'
  | 'update'
  | 'create'
  | 'create-domain'
  | 'verify-domain'
  | 'remove-domain'
  | 'use-domain';

/**
 * Tells that something failed; `preventDefault()` silences the built-in message, so that the page can show its own. When
 * several requests fail because the session has ended, it fires once.
 */
export class OrgErrorEvent extends Event {
  readonly error: TransportError;
  readonly action: OrgAction;
  /** The connection in question; undefined where there is none or it is not known. */
  readonly connection: Connection | undefined;

  constructor(error: TransportError, action: OrgAction, connection?: Connection) {
    super('org-error', ASKS);
    this.error = error;
    this.action = action;
    this.connection = connection;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'org-connection-toggle': ConnectionToggleEvent;
    'org-connection-toggled': ConnectionToggledEvent;
    'org-connection-remove': ConnectionRemoveEvent;
    'org-connection-removed': ConnectionRemovedEvent;
    'org-connection-add': ConnectionAddEvent;
    'org-connection-create': ConnectionCreateEvent;
    'org-connection-created': ConnectionCreatedEvent;
    'org-connection-select': ConnectionSelectEvent;
    'org-connection-update': ConnectionUpdateEvent;
    'org-connection-updated': ConnectionUpdatedEvent;
    'org-draft-changed': DraftChangedEvent;
    'org-view-changed': ViewChangedEvent;
    'org-ready': OrgReadyEvent;
    'org-error': OrgErrorEvent;
  }
}
