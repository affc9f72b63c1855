/**
 * The events of domains, with the same rules as all others in `events.ts`, which exports them, too: a verb asks first and can be
 * stopped with `preventDefault()`, a participle tells what the server has confirmed.
 */
import type { Connection } from './model/connection.js';
import type { DomainUse, OrganizationDomain } from './model/domain/organization-domain.js';

const ASKS = { bubbles: true, composed: true, cancelable: true };
const TELLS = { bubbles: true, composed: true };

/** Asks before a domain is claimed; `preventDefault()` claims nothing and keeps what was entered. */
export class DomainCreateEvent extends Event {
  /** In ASCII, as it would be sent. */
  readonly domain: string;

  constructor(domain: string) {
    super('org-domain-create', ASKS);
    this.domain = domain;
  }
}

/** Tells that a domain has been claimed. */
export class DomainCreatedEvent extends Event {
  readonly domain: OrganizationDomain;

  constructor(domain: OrganizationDomain) {
    super('org-domain-created', TELLS);
    this.domain = domain;
  }
}

/** Asks before the record of a domain is looked for; `preventDefault()` sends nothing. */
export class DomainVerifyEvent extends Event {
  readonly domain: OrganizationDomain;

  constructor(domain: OrganizationDomain) {
    super('org-domain-verify', ASKS);
    this.domain = domain;
  }
}

/** Tells that a domain is verified, whether at once or after a while. */
export class DomainVerifiedEvent extends Event {
  readonly domain: OrganizationDomain;

  constructor(domain: OrganizationDomain) {
    super('org-domain-verified', TELLS);
    this.domain = domain;
  }
}

/** Asks before a domain is given up, once the user has confirmed the dialog; `preventDefault()` keeps it. */
export class DomainRemoveEvent extends Event {
  readonly domain: OrganizationDomain;
  /** The connections that it leads to, as far as could be read. */
  readonly uses: readonly DomainUse[];

  constructor(domain: OrganizationDomain, uses: readonly DomainUse[]) {
    super('org-domain-remove', ASKS);
    this.domain = domain;
    this.uses = uses;
  }
}

/** Tells that a domain has been given up. */
export class DomainRemovedEvent extends Event {
  /** The domain as it was. */
  readonly domain: OrganizationDomain;

  constructor(domain: OrganizationDomain) {
    super('org-domain-removed', TELLS);
    this.domain = domain;
  }
}

/** Asks before a domain leads to a connection; `preventDefault()` leaves both as they are. */
export class DomainAssociateEvent extends Event {
  /** In ASCII. */
  readonly domain: string;
  readonly connection: Connection;

  constructor(domain: string, connection: Connection) {
    super('org-domain-associate', ASKS);
    this.domain = domain;
    this.connection = connection;
  }
}

/** Tells that a domain leads to a connection. */
export class DomainAssociatedEvent extends Event {
  /** In ASCII. */
  readonly domain: string;
  /** The connection as it was. */
  readonly connection: Connection;

  constructor(domain: string, connection: Connection) {
    super('org-domain-associated', TELLS);
    this.domain = domain;
    this.connection = connection;
  }
}

/** Asks before a domain no longer leads to a connection; `preventDefault()` leaves both as they are. */
export class DomainDissociateEvent extends Event {
  /** In ASCII. */
  readonly domain: string;
  readonly connection: Connection;

  constructor(domain: string, connection: Connection) {
    super('org-domain-dissociate', ASKS);
    this.domain = domain;
    this.connection = connection;
  }
}

/** Tells that a domain no longer leads to a connection. */
export class DomainDissociatedEvent extends Event {
  /** In ASCII. */
  readonly domain: string;
  /** The connection as it was. */
  readonly connection: Connection;

  constructor(domain: string, connection: Connection) {
    super('org-domain-dissociated', TELLS);
    this.domain = domain;
    this.connection = connection;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'org-domain-create': DomainCreateEvent;
    'org-domain-created': DomainCreatedEvent;
    'org-domain-verify': DomainVerifyEvent;
    'org-domain-verified': DomainVerifiedEvent;
    'org-domain-remove': DomainRemoveEvent;
    'org-domain-removed': DomainRemovedEvent;
    'org-domain-associate': DomainAssociateEvent;
    'org-domain-associated': DomainAssociatedEvent;
    'org-domain-dissociate': DomainDissociateEvent;
    'org-domain-dissociated': DomainDissociatedEvent;
  }
}
