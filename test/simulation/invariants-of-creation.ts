/** Invariants of creations: one request for a wish, one connection, and nothing told of it that is not so. */
import type { Connection } from '../../src/model/connection.js';
import type { Wish } from './creating.js';
import type { Broken } from './invariants.js';
import type { Organization } from './organization.js';
import type { Tab } from './tab.js';
import type { Row } from './wire.js';

/** 21. There are never two connections for one wish. */
export function isCreatedOnce(wish: Wish): Broken {
  return living(wish).length === 0 ? undefined : `${nameOf(wish)} is created twice`;
}

/** 21. After an attempt that got no answer, nothing is sent for the wish until a list has arrived. */
export function looksBeforeItRepeats(wish: Wish): Broken {
  const isDoubted = wish.doubtedAt !== undefined;
  return isDoubted && !wish.isLookedFor
    ? `${nameOf(wish)} is sent again without a look at the list`
    : undefined;
}

/** 21. Where no answer says what became of a creation, the list is read. */
export function looksForIt(wish: Wish, listsAsked: number): Broken {
  return listsAsked > wish.listsAsked ? undefined : `${nameOf(wish)} was not looked for in the list`;
}

/** 21. A creation is not called uncertain where the list shows it, and what is there is what was wanted. */
export function findsIt(wish: Wish): Broken {
  return wish.isUnique && wish.isListed ? `${nameOf(wish)} was in the list, but not found` : undefined;
}

/**
 * 22. A connection that is called created was created for this wish. Only if another admin has created one that looks the
 * same, and that the tab did not know, no client can tell.
 */
export function isReallyCreated(
  organization: Organization | undefined,
  wish: Wish,
  created: Connection | undefined,
): Broken {
  const id = created?.id ?? '';
  if (isMadeFor(wish, id)) return undefined;
  const [first] = organization?.changes.get(id) ?? [];
  if (!organization || (!wish.known?.has(id) && first?.row && isAlike(wish, first.row))) return undefined;
  return `${nameOf(wish)} is called created, but ${id} is another one`;
}

/** 22. Where a creation is called refused for certain, there is no connection. */
export function isReallyNotCreated(wish: Wish): Broken {
  const [made] = living(wish);
  return made && `${nameOf(wish)} was refused for certain, but ${made.id} was created`;
}

/** 22. Tried again without further failures, a creation ends with one connection, and is told so. */
export function isCreatedInTheEnd(wish: Wish, isToldSo: boolean): Broken {
  return isToldSo && living(wish).length === 1
    ? undefined
    : `${nameOf(wish)} was tried again, and ${isToldSo ? 'is called created' : 'fails'}`;
}

/** 23. A new connection stays in the list of a tab that knows of it, unless an answer can be newer. */
export function listsWhatIsNew({ store, evidence, index }: Tab, id: string): Broken {
  const plausible = evidence.plausible(id);
  const isThere = plausible.length > 0 && plausible.every(({ row }) => typeof row !== 'string');
  if (!isThere || !store.list.value || isListed(store, id)) return undefined;
  return `tab ${index} doesn't list ${id}, which is new`;
}

/** 23. At rest, all tabs list what one of them has created, under the conditions of `agreesAtRest`. */
export function listsWhatWasTold(
  { store, index, hasMissed }: Tab,
  organization: Organization,
  id: string,
): Broken {
  if (hasMissed || !store.list.value || organization.disturbed.has(id) || !organization.rows.has(id))
    return undefined;
  return isListed(store, id) ? undefined : `tab ${index} was not told that ${id} is new`;
}

/** Whether the server has created the connection for this wish. */
export function isMadeFor({ made }: Wish, id: string): boolean {
  return made.some((one) => one.id === id);
}

/** Whether the wish can't be told from what a connection is like. */
export function isAlike({ wanted }: Wish, { name, options, display_name: displayName }: Row): boolean {
  const { discovery_url: url } = wanted.options;
  return name.endsWith(wanted.name) && options['discovery_url'] === url && displayName === wanted.displayName;
}

/** What the server has created for the wish and still has. */
function living({ made }: Wish) {
  return made.filter(({ id, organization }) => organization.rows.has(id));
}

function isListed({ list }: Tab['store'], id: string): boolean {
  return list.value?.connections.some((one) => one.id === id) === true;
}

function nameOf({ wanted }: Wish): string {
  return wanted.name;
}
