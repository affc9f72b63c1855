/** What a page does about its session: transports for it, leaving it, replacing it, and which session a tab shows. */
import type { FetchContext } from '../../src/transport/http/authentication.js';
import type { Transport } from '../../src/transport/transport.js';
import { canBeNamed, ORGANIZATION, SESSIONS, type Session } from './identity.js';
import * as sessions from './invariants-of-sessions.js';
import { readerOf } from './organization.js';
import { BASE, giveToken, send } from './page.js';
import type { Intent, Tab } from './tab.js';
import type { World } from './world.js';

/** Another transport for whoever is signed in now. */
export function createTransport(world: World, tab: Tab): Transport {
  const { clock, kit, setup, identity } = world;
  const { session } = identity;
  const { tokens } = setup;
  tab.session = session;
  tab.replacements = new Map();
  const named = setup.isNamed && canBeNamed(tokens) ? { organization: ORGANIZATION } : {};
  const key = tokens === 'opaque' ? { sessionKey: session.id } : {};
  const options = { baseUrl: BASE, clock, random: () => 0, ...named, ...key };
  const pageSends = (url: string, init: RequestInit, context: FetchContext) =>
    send(world, tab, session, { url, init, context });
  if (tokens === 'proxy') {
    const sendByProxy: Parameters<typeof kit.createProxyTransport>[1] = (url, init, { scope, ...rest }) =>
      pageSends(url, init, { ...rest, scope: [scope] });
    return tab.calls.watch(kit.createProxyTransport(options, sendByProxy));
  }
  const token =
    tokens === 'cached' || tokens === 'stubborn'
      ? { getAccessToken: (request: Parameters<typeof giveToken>[2]) => giveToken(world, tab, request) }
      : {};
  return tab.calls.watch(kit.createMyOrganizationTransport({ ...options, fetch: pageSends, ...token }));
}

/** The session whose answer a row, or else the first row that was read, came from; undefined where nothing is shown. */
export function shownBy({ store }: Tab, id?: string): Session | undefined {
  const own = id === undefined ? undefined : store.connection(id).value;
  const reader = readerOf(
    (own?.options ? own : store.list.value?.connections.find(({ options }) => options))?.options,
  );
  return SESSIONS.find((one) => one.id === reader);
}

/** What a command is meant for. */
export function intentOf(tab: Tab, id: string): Intent {
  return { session: shownBy(tab, id), epoch: tab.store.epoch };
}

/** Another session is signed in: in all tabs of the browser. */
export function move(world: World, to: Session, keepsTokens: boolean): void {
  world.note(() => `signed in now: ${to.id}${keepsTokens ? ', old tokens stay' : ''}`);
  world.identity.signIn(to);
  world.hasMoved = true;
  for (const tab of world.tabs) {
    if (!keepsTokens) forgetTokens(tab);
    if (world.setup.tokens === 'opaque' && tab.isOpen && tab.session !== to) startSession(world, tab);
  }
}

export function forgetTokens(tab: Tab): void {
  tab.currentTokens.clear();
  tab.firstTokens.clear();
}

/** The page says that a session has begun. */
export function startSession(world: World, tab: Tab): void {
  world.note(() => `tab ${tab.index}: starts a session`);
  tab.mismatches++;
  tab.isRenewed = tab.hasMissed = true;
  world.hasMoved = true;
  world.isPaced = false;
  tab.limitedUntil.read = tab.limitedUntil.write = 0;
  directed(tab, () => tab.store.startSession(createTransport(world, tab)));
  world.hold(sessions.hasForgotten, tab, world.ids);
}

/** The browser shows the page again as it was. */
export function showAgain(world: World, tab: Tab): void {
  world.note(() => `tab ${tab.index}: is shown again`);
  tab.hasMissed = true;
  const { mismatches } = tab;
  directed(tab, () => tab.store.restart());
  // The transport stays, and what it was told of another session by now.
  tab.mismatches = mismatches;
  world.hold(sessions.hasForgotten, tab, world.ids);
}

function directed(tab: Tab, act: () => void): void {
  tab.isDirected = true;
  act();
  tab.isDirected = false;
}
