/** The events of what is loaded later: menus, dialogs, forms, searching; see `events.ts` for what all events have in common. */
import { ASKS, TELLS } from './events.js';
import type { Connection, ConnectionPatch, Removal } from './model/connection.js';
import type { ListView } from './model/list-view.js';
import type { LockOutReason } from './model/lock-out.js';

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

/** Tells that somebody searches, filters or sorts in another way; for the page's address, perhaps. */
export class ViewChangedEvent extends Event {
  /** What differs from showing everything as it is listed; `{}` when nothing does. */
  readonly view: Partial<ListView>;

  constructor(view: Partial<ListView>) {
    super('org-view-changed', TELLS);
    this.view = view;
  }
}
