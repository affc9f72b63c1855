/** Creations of connections in a tab: what an admin wishes for, each attempt at it, and what the server makes of them. */
import type { Connection, NewConnection } from '../../src/model/connection.js';
import type { TransportError } from '../../src/transport/transport-error.js';
import { command, hasFailed, organizationOf } from './commands.js';
import { keepsForeignOptions } from './editing.js';
import * as creation from './invariants-of-creation.js';
import type { Organization } from './organization.js';
import type { Saving } from './server.js';
import { intentOf } from './sessions.js';
import type { Tab } from './tab.js';
import { optionsIn, SECRET_MARK, type Answer, type Sent } from './wire.js';
import type { World } from './world.js';

/** A connection that an admin wants to have, however often that is tried. Its client secret belongs to no other one. */
export interface Wish {
  readonly wanted: NewConnection;
  readonly startedAt: number;
  /** Whether no other wish is for this technical name. */
  readonly isUnique: boolean;
  /** The connections that the tab knew when it was tried first; undefined where it had no list. */
  readonly known: ReadonlySet<string | null> | undefined;
  /** What the server has created for it. */
  readonly made: Made[];
  /** When its last attempt got no answer that says what became of it; undefined at first and during an attempt. */
  doubtedAt: number | undefined;
  /** Whether a list that was asked for after that has arrived. */
  isLookedFor: boolean;
  /** When its last request ended without such an answer, and the number of times the list was asked for until then. */
  lostAt: number;
  listsAsked: number;
  /** Whether the list that was asked for after that has shown it. */
  isListed: boolean;
}

interface Made {
  readonly id: string;
  readonly organization: Organization;
}

const MOST_CONNECTIONS = 8;

/** Creates a connection, or tries once more to create the one that could not be created last. */
export function create(world: World, tab: Tab, choice: number): void {
  const isFull = world.ids.length >= MOST_CONNECTIONS;
  const again = choice % 4 === 0 && !isFull ? undefined : tab.failedWish;
  if (!again && isFull) return;
  const wish = again ?? newWish(world, tab, choice);
  if (!tab.creating.has(wish.wanted.name)) attempt(world, tab, wish);
}

function newWish(world: World, tab: Tab, choice: number): Wish {
  const startedAt = world.tick();
  const isUnique = choice < 16;
  const number = isUnique ? startedAt : choice % 2;
  const secret = `${SECRET_MARK}-${startedAt}`;
  const { value: list } = tab.store.list;
  const wish: Wish = {
    wanted: {
      name: isUnique ? `new-${number}` : 'shared',
      strategy: 'oidc',
      displayName: `New ${number}`,
      showAsButton: true,
      isEnabled: false,
      options: { ...optionsFor(number), client_secret: secret },
    },
    startedAt,
    isUnique,
    known: list && new Set(list.connections.map(({ id }) => id)),
    made: [],
    doubtedAt: undefined,
    isLookedFor: false,
    lostAt: Infinity,
    listsAsked: 0,
    isListed: false,
  };
  world.wishes.set(secret, wish);
  return wish;
}

/** The options of an OpenID Connect provider, without its client secret. */
export function optionsFor(provider: string | number) {
  return { type: 'back_channel', discovery_url: `https://idp.example/${provider}`, client_id: 'client' };
}

/** Tries to create it. */
export function attempt(world: World, tab: Tab, wish: Wish): void {
  const { name } = wish.wanted;
  const { epoch } = tab.store;
  const intent = intentOf(tab, '');
  const end = tab.intend('', intent);
  tab.creating.set(name, wish);
  tab.failedWish = undefined;
  let created: Connection | undefined;
  const promise = tab.store.createConnection(wish.wanted).then((connection) => (created = connection));
  command(world, tab, promise, `create ${name}`, {
    settled: () => {
      end();
      tab.creating.delete(name);
    },
    done: () => {
      const organization = organizationOf(world, tab, '', intent);
      world.hold(creation.isReallyCreated, organization, wish, created);
      const id = created?.id ?? '';
      world.told.add(id);
      if (tab.store.epoch === epoch) tab.created.add(id);
    },
    refused: () => world.hold(creation.isReallyNotCreated, wish),
    failed: (error) => {
      wasNotConfirmed(world, tab, wish, error);
      hasFailed(world, tab, intent, error);
    },
  });
}

function wasNotConfirmed(world: World, tab: Tab, wish: Wish, { code, isCertain }: TransportError): void {
  if (code === 'aborted' || code === 'session-changed') return;
  tab.failedWish = wish;
  wish.doubtedAt = isCertain ? undefined : world.tick();
  wish.isLookedFor = false;
  if (isCertain) return;
  world.hold(creation.looksForIt, wish, tab.calls.lists);
  world.hold(creation.findsIt, wish);
}

/** A call of a tab has failed. */
export function wasLost(world: World, tab: Tab, key: string): void {
  const wish = tab.creating.get(key.split('#')[1] ?? '');
  if (wish) Object.assign(wish, { lostAt: world.tick(), listsAsked: tab.calls.lists, isListed: false });
}

/** A list has arrived at a tab. */
export function wasListed({ wishes }: World, tab: Tab, { order, group }: Sent, { statements }: Answer): void {
  for (const wish of wishes.values()) if (order > (wish.doubtedAt ?? Infinity)) wish.isLookedFor = true;
  // Another list than the one that it looks at is of no use to it.
  if (group.calls > 1) return;
  for (const wish of tab.creating.values())
    if (order > wish.lostAt)
      wish.isListed = statements.some(({ id, row }) => {
        const isNamed =
          typeof row !== 'string' && (wish.known !== undefined || row.name === wish.wanted.name);
        return isNamed && creation.isMadeFor(wish, id) && creation.isAlike(wish, row);
      });
}

/** A request is about to create or change a connection on the server. */
export function wasSaved(world: World, organization: Organization, { sent, before, after }: Saving): void {
  const secret = optionsIn(sent.body)?.['client_secret'];
  const wish = world.wishes.get(secret);
  const edit = world.edits.get(secret);
  if (before && edit) world.hold(keepsForeignOptions, organization, edit, before);
  if (before || !wish) return;
  world.hold(creation.isCreatedOnce, wish);
  wish.made.push({ id: after.id, organization });
}
