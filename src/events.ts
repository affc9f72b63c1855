/**
 * Every event the kit fires. All bubble and cross shadow roots, and are fired only for what a person did or what was
 * loaded for them, never because a property was set. A verb asks and can be stopped with `preventDefault()`; a
 * participle tells. None carries a token or a secret.
 */
import type { Connection } from './model/connection.js';
import type { TransportError } from './transport/transport-error.js';

/** Asks whether a connection may be switched; `preventDefault()` leaves it as it is. */
export class ConnectionToggleEvent extends Event {
  /** As it is, before the switch. */
  readonly connection: Connection;
  /** What is wished. */
  readonly enabled: boolean;

  constructor(connection: Connection, enabled: boolean) {
    super('org-connection-toggle', { bubbles: true, composed: true, cancelable: true });
    this.connection = connection;
    this.enabled = enabled;
  }
}

/** Tells that the server has confirmed a switch. */
export class ConnectionToggledEvent extends Event {
  /** As it is now. */
  readonly connection: Connection;
  readonly enabled: boolean;

  constructor(connection: Connection) {
    super('org-connection-toggled', { bubbles: true, composed: true });
    this.connection = connection;
    this.enabled = connection.isEnabled === true;
  }
}

/** What was being done when something failed: reading the list, reading one connection, or switching one. */
export type OrgAction = 'list' | 'read' | 'toggle';

/** Tells that something failed; `preventDefault()` keeps the built-in message away, so that the page can show its own. */
export class OrgErrorEvent extends Event {
  readonly error: TransportError;
  readonly action: OrgAction;
  /** Which connection it was about, as far as is known. */
  readonly connection: Connection | undefined;

  constructor(error: TransportError, action: OrgAction, connection?: Connection) {
    super('org-error', { bubbles: true, composed: true, cancelable: true });
    this.error = error;
    this.action = action;
    this.connection = connection;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'org-connection-toggle': ConnectionToggleEvent;
    'org-connection-toggled': ConnectionToggledEvent;
    'org-error': OrgErrorEvent;
  }
}
