/** The steps of a schedule. Each is a kind and three small numbers, so that a schedule can be shrunk. */
import { changeAll } from './bulk-change.js';
import { command, remove, setEnabled, update } from './commands.js';
import { create, optionsFor } from './creating.js';
import { foreignNews } from './delivery.js';
import { editOptions } from './editing.js';
import { SESSIONS } from './identity.js';
import type { Broken } from './invariants.js';
import { MISHAP_NAMES, type MishapName } from './mishaps.js';
import { OTHER_NAME } from './organization.js';
import { NEW } from './server.js';
import { move, showAgain, startSession } from './sessions.js';
import type { Tab } from './tab.js';
import { OPTIONS_MARK, SECRET_MARK, type Row } from './wire.js';
import type { World } from './world.js';

export interface Step {
  readonly kind: StepKind;
  readonly tab: number;
  readonly row: number;
  readonly choice: number;
}

type Act = (world: World, tab: Tab, id: string, choice: number) => unknown;

const PAUSES = [50, 300, 1_000, 5_000, 16_000, 31_000, 61_000, 700_000];
const SCOPES = [
  'update:my_org:identity_providers',
  'read:my_org:identity_providers',
  'update:my_org:identity_providers_detach',
  'delete:my_org:identity_providers',
];
/** Mishaps that can happen to all requests for a while. */
const STORMS: readonly MishapName[] = ['reset', '500 after', 'a web page', 'hangs after', 'lost'];
/** Pages that were replaced included. */
const MOST_TABS = 7;
const LEVELS: readonly Row['access_level'][] = ['readonly', 'limited', 'full'];

/** The admin looks at the list, which is read again only if it is no longer fresh. */
async function focus(world: World, tab: Tab): Promise<void> {
  const { status, updatedAt = 0 } = tab.store.list;
  const isFresh = status === 'ready' && world.clock.now() - updatedAt < 30_000;
  const wasRead = isListRead(tab);
  command(world, tab, tab.store.ensureList(), 'focus');
  await world.settle();
  world.hold(readsOnlyWhatIsOld, tab, isFresh, wasRead);
}

function isListRead({ calls }: Tab): boolean {
  return calls.of('GET', '/identity-providers') !== undefined;
}

/** A fresh list is not read again, and one older than half a minute is. */
function readsOnlyWhatIsOld(tab: Tab, isFresh: boolean, wasRead: boolean): Broken {
  const isRead = isListRead(tab);
  // Where another session answers, that is all there is to show.
  if (tab.store.list.error?.code === 'session-changed') return undefined;
  if (!isFresh && !isRead) return `tab ${tab.index} shows an old list`;
  return isFresh && isRead && !wasRead ? `tab ${tab.index} reads a fresh list again` : undefined;
}

/** Steps of an open tab. */
const IN_TAB = {
  click: (world, tab, id, choice) =>
    setEnabled(world, tab, id, [choice % 4 === 3 ? shown(tab, id) : !shown(tab, id)]),
  'click often': (world, tab, id, choice) =>
    setEnabled(
      world,
      tab,
      id,
      Array.from({ length: 2 + (choice % 3) }, (_, index) => ((choice >> index) & 1) === 1),
    ),
  'click all': (world, tab) => {
    for (const id of knownTo(tab, [...world.dataOf(tab).changes.keys()]))
      setEnabled(world, tab, id, [!shown(tab, id)]);
  },
  'change all': (world, tab, _id, choice) => changeAll(world, tab, choice),
  refresh: (world, tab) => command(world, tab, tab.store.refresh(), 'refresh'),
  focus,
  look: (world, tab, id) => command(world, tab, tab.store.ensureConnection(id), `look at ${id}`),
  reread: (world, tab, id) => command(world, tab, tab.store.refreshConnection(id), `read ${id}`),
  rename: (world, tab, id) => update(world, tab, id, { displayName: `Name ${world.tick()}` }),
  button: (world, tab, id, choice) =>
    update(world, tab, id, { displayName: `Name ${world.tick()}`, showAsButton: choice % 2 === 0 }),
  create: (world, tab, _id, choice) => create(world, tab, choice),
  'edit options': editOptions,
  remove: (world, tab, id, choice) => void remove(world, tab, id, choice % 2 === 0 ? 'detached' : 'deleted'),
  dismiss: (_world, tab, id) => {
    tab.refusals.delete(id);
    tab.store.dismissRefusal(id);
  },
  configure: (world, tab) => command(world, tab, tab.store.ensureConfiguration(), 'read the configuration'),
  close: (world, tab) => {
    world.note(() => `tab ${tab.index}: closes`);
    tab.close();
  },
  'page is shown again': showAgain,
  'page is hidden': (world, tab) => {
    world.note(() => `tab ${tab.index}: is hidden`);
    world.isPaced = false;
    tab.store.flush();
  },
  'page is replaced': async (world, tab) => {
    if (world.tabs.length < MOST_TABS) await world.replace(tab);
  },
  'session key changes': startSession,
  'token of another session': (world, tab, _id, choice) => {
    const session = SESSIONS[choice % SESSIONS.length]!;
    world.hasMoved = true;
    world.note(() => `tab ${tab.index}: its next token is of ${session.id}`);
    tab.currentTokens.set(SCOPES[(choice >> 2) % SCOPES.length]!, world.identity.issue(session));
  },
} satisfies Record<string, Act>;

/** Steps of the world around the tabs. */
const ANYWHERE = {
  deliver: (world, _tab, _id, choice) => world.deliverNext(choice),
  'deliver all': async (world) => {
    for (let left = world.network.size; left > 0; left--) await world.deliverNext(0);
  },
  'deliver requests': (world) => world.deliverMatching(({ kind }) => kind === 'request'),
  'deliver answers': (world) => world.deliverMatching(({ kind }) => kind !== 'news'),
  'deliver to the others': (world, tab) =>
    world.deliverMatching((one) => one.kind !== 'reply' || one.request.sent.tab !== tab.index),
  storm: (world, _tab, _id, choice) => {
    world.storm = STORMS[choice % STORMS.length];
    world.note(() => `from now on all requests: ${world.storm ?? 'arrive as they were sent'}`);
  },
  calm: (world) => {
    world.storm = undefined;
  },
  mishap: (world, _tab, id, choice) =>
    world.deliverNext(Number(id.at(-1)), MISHAP_NAMES[choice % MISHAP_NAMES.length]),
  pass: async (world, _tab, _id, choice) => {
    const pause = PAUSES[choice % PAUSES.length]!;
    world.note(() => `${pause} ms pass`);
    await world.clock.advance(pause);
  },
  'all tabs click': (world, _tab, id, choice) => {
    for (const tab of world.pages)
      if (tab.isOpen && knownTo(tab, [id]).length > 0)
        setEnabled(world, tab, id, [((choice >> tab.index) & 1) === 1]);
  },
  'session moves': (world, _tab, _id, choice) =>
    move(world, SESSIONS[choice % SESSIONS.length]!, (choice >> 2) % 2 === 1),
  'session moves back': (world, _tab, _id, choice) => move(world, SESSIONS[0], choice % 2 === 1),
  'come back': (world, tab) => {
    if (tab.isOpen) return;
    world.note(() => `tab ${tab.index}: comes back`);
    world.open(tab);
    command(world, tab, tab.store.ensureList(), 'focus');
  },
  'another admin switches': (world, tab, id) =>
    edit(world, tab, id, (row) => ({ ...row, is_enabled: !row.is_enabled })),
  'another admin renames': (world, tab, id, choice) =>
    edit(world, tab, id, (row) => ({ ...row, display_name: `Other ${choice}` })),
  'another admin edits options': (world, tab, id) =>
    edit(world, tab, id, ({ options, ...row }) => ({
      ...row,
      options: { ...options, ...optionsFor(world.tick()), client_secret: `${SECRET_MARK}-theirs` },
    })),
  'another admin creates': takeName,
  'another admin removes': (world, tab, id) => edit(world, tab, id, () => undefined),
  'another admin adds': (world, tab, id, choice) => {
    const organization = world.dataOf(tab);
    const added = choice % 2 === 0 && !organization.rows.has(id) ? id : `con_${world.ids.length}`;
    world.note(() => `another admin adds ${added}`);
    const isOther = organization === world.server.of(SESSIONS[1]);
    const row = newRow(added, choice % 3 !== 0, 'full');
    if (world.ids.length < 8) organization.put(added, isOther ? { ...row, name: OTHER_NAME } : row);
  },
  'access level changes': (world, tab, id, choice) =>
    edit(world, tab, id, (row) => ({ ...row, access_level: LEVELS[choice % LEVELS.length]! })),
  'scope is revoked': (world, _tab, _id, choice) => {
    world.note(() => `scope is revoked: ${SCOPES[choice % SCOPES.length]}`);
    world.server.missingScopes.add(SCOPES[choice % SCOPES.length]!);
  },
  'scopes are granted': (world) => world.server.missingScopes.clear(),
  'tokens are revoked': (world) => {
    world.note(() => 'all tokens are revoked');
    world.identity.revokeAll();
  },
  'foreign news': (world, _tab, id, choice) =>
    world.hub.send(foreignNews(choice, id, choice % 3 === 0, world.clock.now()), -1),
} satisfies Record<string, Act>;

export type StepKind = keyof typeof IN_TAB | keyof typeof ANYWHERE;

/** How often each kind comes, relative to the others. A schedule shrinks towards the first. */
export const WEIGHTS: Readonly<Record<StepKind, number>> = {
  deliver: 22,
  click: 14,
  'deliver all': 5,
  'deliver requests': 4,
  'deliver answers': 4,
  'deliver to the others': 5,
  storm: 2,
  calm: 2,
  mishap: 9,
  pass: 7,
  'click often': 3,
  'click all': 2,
  'all tabs click': 3,
  refresh: 4,
  focus: 2,
  look: 2,
  reread: 2,
  rename: 2,
  button: 1,
  create: 4,
  'edit options': 4,
  remove: 3,
  dismiss: 1,
  configure: 1,
  close: 2,
  'come back': 2,
  'another admin switches': 3,
  'another admin renames': 1,
  'another admin edits options': 2,
  'another admin creates': 1,
  'another admin removes': 1,
  'another admin adds': 1,
  'access level changes': 1,
  'scope is revoked': 1,
  'scopes are granted': 1,
  'tokens are revoked': 1,
  'foreign news': 1,
  'session moves': 4,
  'session moves back': 2,
  'token of another session': 1,
  'page is shown again': 2,
  'page is hidden': 1,
  'page is replaced': 3,
  'session key changes': 1,
  'change all': 3,
};

/** Performs a step. */
export async function perform(world: World, { kind, tab: chosen, row, choice }: Step): Promise<void> {
  const { pages } = world;
  const tab = pages[chosen % pages.length]!;
  const ids = knownTo(tab, world.ids);
  const id = ids[row % ids.length]!;
  if (kind in IN_TAB) {
    if (!tab.isOpen) return;
    world.coverage.met(world, tab.index, id, kind);
    await (IN_TAB as Record<string, Act>)[kind]!(world, tab, id, choice);
  } else {
    if (!kind.startsWith('deliver') && kind !== 'mishap') world.coverage.met(world, tab.index, id, kind);
    await (ANYWHERE as Record<string, Act>)[kind]!(world, tab, id, choice);
  }
  await world.settle();
}

export function newRow(id: string, isEnabled: boolean, level: Row['access_level']): Row {
  return {
    id,
    name: id.replace('con_', 'name-'),
    display_name: `Connection ${id}`,
    strategy: 'oidc',
    is_enabled: isEnabled,
    show_as_button: true,
    access_level: level,
    options: {
      ...optionsFor('first'),
      client_id: OPTIONS_MARK,
      ...(id.endsWith('1') ? { users: 'some' } : {}),
    },
  };
}

/** The connections that an admin can act on in a tab: not those that are new, and that it has not heard of. */
function knownTo({ store }: Tab, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !id.startsWith(NEW) || store.connection(id).value);
}

function shown(tab: Tab, id: string): boolean {
  const { pendingEnabled, value } = tab.store.connection(id);
  return pendingEnabled ?? value?.isEnabled ?? true;
}

/** Another admin has the same name in mind as one in this browser, and the same provider or another one. */
function takeName(world: World, _tab: Tab, _id: string, choice: number): void {
  const { wanted } = [...world.wishes.values()].at(-1) ?? {};
  const organization = world.server.of(SESSIONS[0]);
  if (!wanted || organization.isNamed(wanted.name) || world.ids.length >= 8) return;
  const id = world.server.newId();
  world.note(() => `another admin creates ${id} by the name of ${wanted.name}`);
  const options = choice % 2 === 0 ? wanted.options : optionsFor('other');
  const row = { ...newRow(id, false, 'full'), name: wanted.name, display_name: wanted.displayName! };
  organization.put(id, {
    ...row,
    options: { ...row.options, ...options, client_secret: `${SECRET_MARK}-theirs` },
  });
}

function edit(world: World, tab: Tab, id: string, change: (row: Row) => Row | undefined): void {
  const organization = world.dataOf(tab);
  const row = organization.rows.get(id);
  if (!row) return;
  const next = change(row);
  world.note(() => `another admin: ${id} ${next ? JSON.stringify(next) : 'is removed'}`);
  organization.put(id, next);
}
