/** A tenant's applications, organizations and users, and their permissions. */
import type { ClientGrants, TenantClient } from './clients.js';
import type { Person } from './people.js';

/** An organization, as far as signing in needs it. */
export interface TenantOrganization {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  /** The connection with which its members sign in: its first; undefined if it has none. */
  readonly connection: string | undefined;
}

/** The APIs of the tenant: `aud` of their tokens. */
export type Audiences = Readonly<Record<keyof ClientGrants | 'userinfo', string>>;

/** The audiences of the tenant at this origin. */
export function audiencesOf(origin: string): Audiences {
  return {
    myOrganization: `${origin}/my-org/`,
    management: `${origin}/api/v2/`,
    userinfo: `${origin}/userinfo`,
  };
}

/** Looks things up. Nothing changes while the tenant runs. */
export class Directory {
  readonly clients: readonly TenantClient[];
  readonly organizations: readonly TenantOrganization[];
  readonly people: readonly Person[];

  constructor(of: Pick<Directory, 'clients' | 'organizations' | 'people'>) {
    this.clients = of.clients;
    this.organizations = of.organizations;
    this.people = of.people;
  }

  client(id: string | undefined): TenantClient | undefined {
    return this.clients.find((client) => client.id === id);
  }

  person(id: string | undefined): Person | undefined {
    return this.people.find((person) => person.id === id);
  }

  /** By its ID or, as Auth0 also allows, by its name. */
  organization(idOrName: string | undefined): TenantOrganization | undefined {
    return this.organizations.find(({ id, name }) => id === idOrName || name === idOrName?.toLowerCase());
  }

  /** A user's roles in an organization, to be shown: “Admin of Acme”. */
  standing(person: Person, { id, displayName }: TenantOrganization): string {
    const roles = this.rolesOf(person, id);
    if (!roles) return `Not a member of ${displayName}`;
    return roles.length > 0
      ? `${roles.join(' and ')} of ${displayName}`
      : `Member of ${displayName}, without a role`;
  }

  /** The organizations that a user is a member of. */
  organizationsOf({ memberships }: Person): TenantOrganization[] {
    return this.organizations.filter(({ id }) => memberships[id]);
  }

  /** The names of a user's roles; undefined for a user who is not a member. */
  rolesOf(person: Person, organization: string): readonly string[] | undefined {
    return person.memberships[organization]?.map(({ name }) => name);
  }

  /** The scopes of the My Organization API that a user has through this client: those in both its grant and their roles (contract A1). */
  permissions(client: TenantClient | undefined, person: Person, organization: string | undefined): string[] {
    const roles = organization === undefined ? [] : (person.memberships[organization] ?? []);
    const permitted = new Set(roles.flatMap(({ scopes }) => scopes));
    return (client?.grants.myOrganization ?? []).filter((scope) => permitted.has(scope));
  }
}
