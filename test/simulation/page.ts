/** What a tab's page does for its transport: it sends requests and provides tokens. Every request is checked here. */
import type { FetchContext, TokenRequest } from '../../src/transport/http/authentication.js';
import { countAnswer, whoSends } from './calls.js';
import * as requests from './invariants-of-requests.js';
import type { Tab } from './tab.js';
import type { Sent } from './wire.js';
import type { World } from './world.js';

export const BASE = 'https://acme.example/my-org';

/** Sends a request. */
export function send(
  world: World,
  tab: Tab,
  url: string,
  init: RequestInit,
  context: FetchContext,
): Promise<Response> {
  const path = url.slice(BASE.length);
  const { method = 'GET' } = init;
  const signal = init.signal!;
  const group = tab.calls.of(method, path);
  world.hold(requests.isWaitedFor, tab, signal, group);
  if (!group) return Promise.reject(new TypeError('Failed to fetch'));
  const sent: Sent = {
    tab: tab.index,
    method,
    path,
    id: /^\/identity-providers\/([^/]+)/.exec(path)?.[1],
    budget: method === 'GET' ? 'read' : 'write',
    body: typeof init.body === 'string' ? (JSON.parse(init.body) as Sent['body']) : {},
    token: tokenOf(world, tab, init, context),
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
  world.note(() => `tab ${tab.index} sends ${method} ${path} ${JSON.stringify(sent.body)}`);
  group.live.add(sent);
  if (sent.call) sent.call.isAnswered = false;
  if (sent.budget === 'read') tab.readsSent++;
  return new Promise((resolve, reject) => world.network.add({ kind: 'request', sent, resolve, reject }));
}

function tokenOf(world: World, tab: Tab, { headers }: RequestInit, { scope, refresh }: FetchContext): string {
  if (world.setup.tokens !== 'fetch')
    return (headers as Record<string, string>)['authorization']!.slice('Bearer '.length);
  const name = scope.join(' ');
  const token = refresh ? world.identity.issue() : (tab.currentTokens.get(name) ?? world.identity.issue());
  tab.currentTokens.set(name, token);
  return token;
}

/** Provides a token. */
export async function giveToken(world: World, tab: Tab, { scope, refresh }: TokenRequest): Promise<string> {
  if (!refresh) {
    const known = world.setup.tokens === 'stubborn' ? tab.firstTokens : tab.currentTokens;
    const token = known.get(scope) ?? world.identity.issue();
    known.set(scope, token);
    return token;
  }
  world.hold(requests.refreshesOnce, tab, scope);
  world.hold(requests.refreshesOnlyTheRefused, tab, scope);
  world.note(() => `tab ${tab.index} refreshes its token for ${scope}`);
  tab.refreshing.add(scope);
  try {
    await new Promise<void>((resolve, reject) =>
      world.network.add({ kind: 'token', tab: tab.index, resolve, reject }),
    );
  } catch (error) {
    for (const group of tab.calls.all()) group.lackedToken = true;
    throw error;
  } finally {
    tab.refreshing.delete(scope);
  }
  const token = world.identity.issue();
  tab.refreshes.set(scope, (tab.refreshes.get(scope) ?? 0) + 1);
  tab.currentTokens.set(scope, token);
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

function scopeOf({ method, path }: Sent): string {
  if (path.startsWith('/config')) return 'read:my_org:configuration';
  if (method === 'GET') return 'read:my_org:identity_providers';
  if (method === 'DELETE') return 'delete:my_org:identity_providers';
  return path.endsWith('/detach')
    ? 'update:my_org:identity_providers_detach'
    : 'update:my_org:identity_providers';
}
