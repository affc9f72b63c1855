/** What a tab's page does for its transport: it sends requests and provides tokens. Every request is checked here. */
import type { FetchContext, TokenRequest } from '../../src/transport/http/authentication.js';
import { ORGANIZATION_HEADER, PAGE_HEADER } from '../../src/transport/http/authentication.js';
import { callPathOf, countAnswer, whoSends } from './calls.js';
import { ORGANIZATION, type Session } from './identity.js';
import { looksBeforeItRepeats } from './invariants-of-creation.js';
import * as requests from './invariants-of-requests.js';
import * as secrets from './invariants-of-secrets.js';
import { intentOf } from './sessions.js';
import type { Intent, Tab } from './tab.js';
import { optionsIn, scopeOf, type Sent } from './wire.js';
import type { World } from './world.js';

export const BASE = 'https://acme.example/my-org';

/** What a page is asked to send. */
interface Order {
  readonly url: string;
  readonly init: RequestInit;
  readonly context: FetchContext;
}

/** Sends a request. @param session the one that was signed in when the transport was made */
export function send(world: World, tab: Tab, session: Session, order: Order): Promise<Response> {
  const { url, init, context } = order;
  const path = url.slice(BASE.length);
  const { method = 'GET' } = init;
  const signal = init.signal!;
  const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Sent['body']) : {};
  world.hold(secrets.carriesNoStrangeSecret, tab, { url, init, body });
  const group = tab.calls.of(method, callPathOf(path, body['name']));
  world.hold(requests.isWaitedFor, tab, signal, group);
  if (!group) return Promise.reject(new TypeError('Failed to fetch'));
  const headers = init.headers as Readonly<Record<string, string>>;
  const named = headers[ORGANIZATION_HEADER];
  const id = /^\/identity-providers\/([^/]+)/.exec(path)?.[1];
  const sent: Sent = {
    tab: tab.index,
    method,
    path,
    id,
    budget: method === 'GET' ? 'read' : 'write',
    body,
    token: tokenOf(world, tab, session, order),
    tag: headers[PAGE_HEADER],
    named: named === undefined ? undefined : decodeURIComponent(named),
    intents: intentsOf(tab, id),
    isRefreshed: context.refresh,
    signal,
    group,
    ...whoSends(group),
    order: world.tick(),
  };
  world.hold(requests.keepsSilence, tab, sent, world.clock.now());
  world.hold(requests.meetsOneLimit, group);
  world.hold(requests.isReplayedOnce, group, sent);
  world.hold(requests.endsWithAnAnswer, group);
  world.hold(requests.isSentNoMoreThan, group);
  const wish = method === 'POST' ? world.wishes.get(optionsIn(body)?.['client_secret']) : undefined;
  if (wish) world.hold(looksBeforeItRepeats, wish);
  world.note(() => `tab ${tab.index} sends ${method} ${path} ${JSON.stringify(sent.body)}`);
  group.live.add(sent);
  if (sent.call) sent.call.isAnswered = false;
  if (sent.budget === 'read') tab.readsSent++;
  return new Promise((resolve, reject) => world.network.add({ kind: 'request', sent, resolve, reject }));
}

/** The commands of a tab; a pending switch that it has taken over counts as its own. */
function intentsOf(tab: Tab, id = ''): readonly Intent[] {
  const own = [...(tab.intents.get(id) ?? [])];
  return own.length === 0 && tab.isHeir ? [intentOf(tab, id)] : own;
}

function tokenOf(world: World, tab: Tab, session: Session, { init, context }: Order): string {
  const { tokens } = world.setup;
  if (tokens === 'proxy') return '';
  if (tokens === 'cached' || tokens === 'stubborn')
    return (init.headers as Record<string, string>)['authorization']!.slice('Bearer '.length);
  const name = context.scope.join(' ') + (tokens === 'opaque' ? session.id : '');
  const issue = () => world.identity.issue(tokens === 'opaque' ? session : undefined);
  const token = context.refresh ? issue() : (tab.currentTokens.get(name) ?? issue());
  tab.currentTokens.set(name, token);
  return token;
}

/** Provides a token. */
export async function giveToken(world: World, tab: Tab, { scope, refresh }: TokenRequest): Promise<string> {
  const { replacements } = tab;
  const known = world.setup.tokens === 'stubborn' ? tab.firstTokens : tab.currentTokens;
  const supplied = known.get(scope);
  if (!refresh) {
    const token = supplied ?? world.identity.issue();
    known.set(scope, token);
    noted(world, tab, replacements.get(token) ?? token);
    return token;
  }
  // Another transport knows nothing of what the first one has asked for.
  if (!tab.isRenewed) world.hold(requests.refreshesOnce, tab, scope);
  if (!tab.isRenewed) world.hold(requests.refreshesOnlyTheRefused, tab, scope);
  world.note(() => `tab ${tab.index} refreshes its token for ${scope}`);
  tab.refreshing.add(scope);
  try {
    await new Promise<void>((resolve, reject) =>
      world.network.add({ kind: 'token', tab: tab.index, resolve, reject }),
    );
  } catch (error) {
    for (const group of tab.calls.all()) group.lackedToken = true;
    replacements.delete(supplied ?? '');
    throw error;
  } finally {
    tab.refreshing.delete(scope);
  }
  const token = world.identity.issue();
  tab.refreshes.set(scope, (tab.refreshes.get(scope) ?? 0) + 1);
  tab.currentTokens.set(scope, token);
  replacements.set(supplied ?? '', token);
  return noted(world, tab, token);
}

/** Tokens for two sessions, or for another organization than the page names, show that another session is signed in. */
function noted(world: World, tab: Tab, token: string): string {
  const session = world.identity.sessionIn(token);
  const isForAnother = world.setup.isNamed && session?.organization !== ORGANIZATION;
  if (session !== tab.tokensOf || isForAnother) {
    if (tab.tokensOf) world.coverage.moved(world, tab);
    tab.mismatches++;
  }
  tab.tokensOf = session ?? tab.tokensOf;
  return token;
}

/** Notes that a request has been answered, or failed. */
export function answered(tab: Tab, sent: Sent, status: number): void {
  countAnswer(sent, status);
  if (status !== 401) return;
  const scope = scopeOf(sent);
  const refused = tab.refusedTokens.get(scope) ?? new Set();
  tab.refusedTokens.set(scope, refused.add(sent.token));
}
