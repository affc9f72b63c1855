/** Who can sign in at the tenant of the demo, and what they may do in which organization. Edit it freely. */
import { ALL_SCOPES, globexState, seedState } from '../../../src/testing/index.js';

/** What a role is called and what it lets its people do with the My Organization API. */
export interface Role {
  readonly name: string;
  readonly scopes: readonly string[];
}

/** Somebody who can sign in. Nobody has a password. */
export interface Person {
  /** The `sub` of their tokens. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Their roles in each organization that they are a member of, by its id. None at all: a member without permissions. */
  readonly memberships: Readonly<Record<string, readonly Role[]>>;
}

const ACME = idOf(seedState());
const GLOBEX = idOf(globexState());

/** May do everything. */
export const ADMIN: Role = { name: 'Admin', scopes: ALL_SCOPES };
/** May look at everything and change nothing. */
export const VIEWER: Role = {
  name: 'Viewer',
  scopes: ALL_SCOPES.filter((scope) => scope.startsWith('read:')),
};

/** An admin of both organizations, somebody who may only look at Acme, and a member of Acme who may do nothing. */
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
