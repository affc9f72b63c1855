/** What both pages show around the kit: who is signed in, or what to sign in to. */

import type { OrgProvider } from '../../src/index.js';

/** Something to sign in to. */
export interface Organization {
  readonly id: string;
  readonly name: string;
}

/** Who is signed in. */
export interface Account {
  readonly person: string;
  readonly organization: string;
  /** The id of the connection with which the person has signed in; undefined where nobody has said it. */
  readonly connection: string | undefined;
  /** The `my_org` scopes of the person, separated by spaces; undefined where nobody has said them. */
  readonly scope: string | undefined;
  readonly signOut: () => Promise<void>;
}

/**
 * Shows the page to somebody who is signed in.
 *
 * @param settings what the provider has to know beside its attributes
 */
export function showSignedIn(
  { person, organization, connection, scope, signOut }: Account,
  settings: Partial<OrgProvider> = {},
): void {
  find('person').textContent = person;
  find('organization').textContent = organization;
  find('sign-out').addEventListener('click', () => void signOut());
  const template = find('connections') as HTMLTemplateElement;
  const content = document.importNode(template.content, true);
  const provider = content.querySelector('org-provider');
  // Before it is in the page: then nothing is asked in vain.
  if (provider) Object.assign(provider, { currentConnection: connection, scope, ...settings });
  template.replaceWith(content);
  show('account', 'signed-in');
}

/**
 * Shows what there is to sign in to.
 *
 * @param addressOf where a link to an organization leads; without an organization the tenant asks
 */
export function showSignedOut(
  organizations: readonly Organization[],
  addressOf: (organization?: Organization) => string,
): void {
  const choices = organizations.length > 0 ? organizations : [undefined];
  find('organizations').replaceChildren(
    ...choices.map((organization) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = addressOf(organization);
      link.textContent = organization ? `Sign in to ${organization.name}` : 'Sign in';
      item.append(link);
      return item;
    }),
  );
  const problem = new URLSearchParams(location.search).get('problem');
  if (problem) {
    find('problem').textContent = problem;
    show('problem');
  }
  show('signed-out');
}

function show(...ids: string[]): void {
  for (const id of ids) find(id).hidden = false;
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
