/** The demo tenant's users, and their roles in each organization. */
import { ALL_SCOPES, globexState, seedState } from '../../../testing/index.js';

/** A role, and the scopes of the My Organization API that it grants. */
export interface Role {
  readonly name: string;
  readonly scopes: readonly string[];
}

/** A user. Users have no passwords. */
export interface Person {
  /** The `sub` of their tokens. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Their roles in each of their organizations, by its ID. A member without roles has no permissions. */
  readonly memberships: Readonly<Record<string, readonly Role[]>>;
}

const ACME = idOf(seedState());
const GLOBEX = idOf(globexState());

/** Has every permission. */
export const ADMIN: Role = { name: 'Admin', scopes: ALL_SCOPES };
/** Can view everything and change nothing. */
export const VIEWER: Role = {
  name: 'Viewer',
  scopes: ALL_SCOPES.filter((scope) => scope.startsWith('read:')),
};

/** An admin of both organizations, a viewer of Acme, and a member of Acme without permissions. */
export const PEOPLE: readonly Person[] = [
  {
    id: 'auth0|ada',
    name: 'Ada Lovelace',
    email: 'ada@acme.example',
    memberships: { [ACME]: [ADMIN], [GLOBEX]: [ADMIN] },
  },
  {
    id: 'auth0|grace',
    name: 'Grace Hopper',
    email: 'grace@acme.example',
    memberships: { [ACME]: [VIEWER] },
  },
  {
    id: 'auth0|alan',
    name: 'Alan Turing',
    email: 'alan@acme.example',
    memberships: { [ACME]: [] },
  },
];

function idOf({ details }: { readonly details: { readonly id?: string } }): string {
  return details.id ?? '';
}
