/**
 * Every event the kit fires. All bubble and cross shadow roots, and are fired only for what a person did or what was
 * loaded for them, never because a property was set. A verb asks and can be stopped with `preventDefault()`; a
 * participle tells. None carries a token or a secret.
 */
import type { Connection, ConnectionPatch, Removal } from './model/connection.js';
import type { LockOutReason } from './model/lock-out.js';
import type { TransportError } from './transport/transport-error.js';

const ASKS = { bubbles: true, composed: true, cancelable: true };
const TELLS = { bubbles: true, composed: true };

/**
 * Asks whether a connection may be switched; `preventDefault()` leaves it as it is. A page that wants to ask in its own
 * way prevents it and calls {@link proceed} when the person agrees.
 */
export class ConnectionToggleEvent extends Event {
  /** As it is, before the switch. */
  readonly connection: Connection;
  /** What is wished. */
  readonly enabled: boolean;
  /** Why people may be locked out by it; empty when nothing is known of that. */
  readonly reasons: readonly LockOutReason[];
  /** Switches after all, without a question. */
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
  /** As it is now. */
  readonly connection: Connection;
  readonly enabled: boolean;

  constructor(connection: Connection) {
    super('org-connection-toggled', TELLS);
    this.connection = connection;
    this.enabled = connection.isEnabled === true;
  }
}

/** Asks whether a connection may be removed, after the person has confirmed it; `preventDefault()` leaves it. */
export class ConnectionRemoveEvent extends Event {
  readonly connection: Connection;
  /** `detached`: only taken off the organization; `deleted`: destroyed. */
  readonly how: Removal;
  /** Why people may be locked out by it; empty when nothing is known of that. */
  readonly reasons: readonly LockOutReason[];

  constructor(connection: Connection, how: Removal, reasons: readonly LockOutReason[] = []) {
    super('org-connection-remove', ASKS);
    this.connection = connection;
    this.how = how;
    this.reasons = reasons;
  }
}

/** Tells that a connection is removed. */
export class ConnectionRemovedEvent extends Event {
  /** As it was. */
  readonly connection: Connection;
  readonly how: Removal;

  constructor(connection: Connection, how: Removal) {
    super('org-connection-removed', TELLS);
    this.connection = connection;
    this.how = how;
  }
}

/** Asks to open a connection's settings; a page that has a place of its own for them prevents it and goes there. */
export class ConnectionSelectEvent extends Event {
  readonly connection: Connection;

  constructor(connection: Connection) {
    super('org-connection-select', ASKS);
    this.connection = connection;
  }
}

/** Asks whether settings may be saved; `preventDefault()` leaves them as they are, and what was typed too. */
export class ConnectionUpdateEvent extends Event {
  /** As it is, before the change. */
  readonly connection: Connection;
  /** What is to be changed, and nothing else. */
  readonly changes: ConnectionPatch;

  constructor(connection: Connection, changes: ConnectionPatch) {
    super('org-connection-update', ASKS);
    this.connection = connection;
    this.changes = changes;
  }
}

/** Tells that settings are saved. */
export class ConnectionUpdatedEvent extends Event {
  /** As it is now. */
  readonly connection: Connection;

  constructor(connection: Connection) {
    super('org-connection-updated', TELLS);
    this.connection = connection;
  }
}

/**
 * What was being done when something failed: reading the list, reading one connection or what may be done with it,
 * switching one, removing one, or saving its settings.
 */
export type OrgAction = 'list' | 'read' | 'toggle' | 'remove' | 'update';

/** Tells that something failed; `preventDefault()` keeps the built-in message away, so that the page can show its own. */
export class OrgErrorEvent extends Event {
  readonly error: TransportError;
  readonly action: OrgAction;
  /** Which connection it was about, as far as is known. */
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
    'org-connection-select': ConnectionSelectEvent;
    'org-connection-update': ConnectionUpdateEvent;
    'org-connection-updated': ConnectionUpdatedEvent;
    'org-error': OrgErrorEvent;
  }
}
