/**
 * The events of lists and switches; those of dialogs are in `events-of-dialogs.ts`, and are loaded with them. All bubble and cross shadow roots, and are fired only for what a person did or what was
 * loaded for them, never because a property was set. A verb asks and can be stopped with `preventDefault()`; a
 * participle tells. None carries a token or a secret.
 */
import type {
  ConnectionRemovedEvent,
  ConnectionRemoveEvent,
  ConnectionSelectEvent,
  ConnectionUpdatedEvent,
  ConnectionUpdateEvent,
  ViewChangedEvent,
} from './events-of-dialogs.js';
import type { Connection } from './model/connection.js';
import type { LockOutReason } from './model/lock-out.js';
import type { TransportError } from './transport/transport-error.js';

/** Can be stopped. */
export const ASKS = { bubbles: true, composed: true, cancelable: true };
/** Cannot be. */
export const TELLS = { bubbles: true, composed: true };

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
    'org-view-changed': ViewChangedEvent;
    'org-error': OrgErrorEvent;
  }
}
