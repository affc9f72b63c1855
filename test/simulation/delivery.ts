/** Delivers messages: requests to the server, answers and tokens to their tab, news to the other tabs. */
import { wasListed } from './creating.js';
import { looksLike } from './evidence.js';
import * as requests from './invariants-of-requests.js';
import * as secrets from './invariants-of-secrets.js';
import * as sessions from './invariants-of-sessions.js';
import type { Broken } from './invariants.js';
import { MISHAPS, type MishapName } from './mishaps.js';
import type { Message, Reply, Request, TokenReply } from './network.js';
import type { News } from './channel.js';
import type { Tab } from './tab.js';
import { toResponse, type Row } from './wire.js';
import { answered } from './page.js';
import type { World } from './world.js';
import { settled } from './clock.js';
import { ORGANIZATION, SESSIONS } from './identity.js';
import type { Organization } from './organization.js';
import { shownBy } from './sessions.js';

export async function deliver(world: World, message: Message, mishap?: MishapName): Promise<void> {
  if (message.kind === 'request') arriveAtServer(world, message, mishap);
  else if (message.kind === 'reply') arriveAtTab(world, message);
  else if (message.kind === 'token') arriveWithToken(world, message, mishap);
  else await arriveAtOtherTab(world, message);
}

function arriveAtServer(world: World, request: Request, mishap = world.storm): void {
  const { server, tabs, network } = world;
  const { sent } = request;
  if (mishap && sent.budget === 'write') disturb(world, sent.id);
  world.coverage.met(world, sent.tab, sent.id, mishap ? `mishap: ${mishap}` : 'arrives at the server');
  const answer = mishap ? MISHAPS[mishap](server, sent) : server.execute(sent);
  world.note(
    () =>
      `server: ${sent.method} ${sent.path} of tab ${sent.tab} → ${typeof answer === 'object' ? answer.status : String(answer)}${mishap ? ` (${mishap})` : ''}${sent.signal.aborted ? ', given up' : ''}`,
  );
  if (!mishap && typeof answer === 'object' && answer.status === 429)
    world.hold(
      requests.pacesItself,
      tabs.length,
      sent,
      !world.isPaced || server.limiter.hadStranger(sent.budget),
    );
  if (answer) network.add({ kind: 'reply', request, answer });
}

function arriveAtTab(world: World, { request, answer }: Reply): void {
  const { sent } = request;
  const tab = world.tabs[sent.tab]!;
  const now = world.clock.now();
  if (sent.signal.aborted) {
    disturb(world, sent.id);
    // The page's own fetch might go on all the same.
    if (world.setup.tokens !== 'fetch' || answer === 'reset') return request.reject(sent.signal.reason);
    tab.heardFrom ??= answer.session;
    return request.resolve(toResponse(answer));
  }
  const status = answer === 'reset' ? 0 : answer.status;
  world.coverage.met(world, sent.tab, sent.id, `answer: ${status || 'none'}`);
  world.note(() => `tab ${tab.index} gets ${status || 'no answer'} for ${sent.method} ${sent.path}`);
  const { from, fromAtLatest } = sent;
  answered(tab, sent, status);
  if (answer === 'reset') return request.reject(new TypeError('Failed to fetch'));
  if (answer.waitUntil)
    tab.limitedUntil[sent.budget] = Math.max(tab.limitedUntil[sent.budget], answer.waitUntil(now));
  if (answer.session) {
    const { heardFrom = answer.session } = tab;
    if (answer.session !== heardFrom || answer.status === 409) tab.mismatches++;
    if (tab.mismatches > 0) world.coverage.moved(world, tab);
    tab.heardFrom = answer.session;
  }
  if (answer.session && answer.status !== 409) tab.answeredBy = answer.session;
  const origin = sent.budget === 'read' ? 'read' : 'own';
  const times = { from, fromAtLatest, to: now, order: answer.order, origin } as const;
  if (answer.isAll) wasListed(world, tab, sent, answer);
  if (answer.isAll) tab.evidence.learnAll(answer.statements, times, world.tick());
  else for (const statement of answer.statements) tab.evidence.learn(statement, times, world.tick());
  request.resolve(toResponse(answer));
}

function arriveWithToken(world: World, { tab, resolve, reject }: TokenReply, mishap?: MishapName): void {
  world.coverage.met(world, tab, undefined, mishap ? 'token: refused' : 'token: fresh');
  world.note(() => `tab ${tab} gets ${mishap ? 'no' : 'a fresh'} token`);
  if (!mishap) resolve();
  else reject(mishap === 'lost' ? new TypeError('Failed to fetch') : new Error('login_required'));
}

function disturb({ server }: World, id: string | undefined): void {
  if (id !== undefined) for (const session of SESSIONS) server.of(session).disturbed.add(id);
}

async function arriveAtOtherTab(world: World, { from, to, data, session }: News): Promise<void> {
  if (!world.hub.isOpen(to)) return;
  const tab = world.tabs[to.tab]!;
  const news = JSON.parse(data) as unknown;
  world.hold(secrets.announcesNoSecret, data);
  world.note(() => `tab ${tab.index} receives from ${from}: ${data}`);
  const change = from >= 0 ? readChange(news) : undefined;
  const shown = shownBy(tab);
  const isOwn = !shown || !session || shown === session;
  const isNamed = change?.organization === tab.store.transport?.channel?.();
  world.coverage.met(world, to.tab, change?.id, from >= 0 ? 'news' : 'foreign news');
  // While its own session is not known, it hears nothing.
  if (change && !isNamed) tab.hasMissed = true;
  const before = { reads: tab.readsSent, state: change && tab.store.connection(change.id) };
  const mustList = change?.isNew && isOwn && isNamed && !tab.isHeir && !before.state?.value;
  // Whoever has acted on it before, by its id, knows it and might not list it.
  if (change?.isNew && before.state?.value) tab.hasMissed = true;
  // A tab that couldn't confirm its own change reads the connection instead.
  const isReady = before.state?.status === 'ready';
  const mustShow =
    change &&
    isReady &&
    !change.hasNewOptions &&
    isOwn &&
    isNamed &&
    !tab.isHeir &&
    tab.evidence.isAllBefore(change.id, change.sentAt - 1);
  if (change && isOwn && isNamed) {
    const row: Row | 'gone' = change.connection ?? 'gone';
    // Within the same millisecond the order between tabs is unknown.
    const times = {
      from: change.sentAt - 1,
      fromAtLatest: change.sentAt - 1,
      to: change.answeredAt + 1,
      order: orderOf(world.server.of(session ?? SESSIONS[0]), change.id, row),
      origin: 'news',
    } as const;
    tab.evidence.learn({ id: change.id, row }, times, world.tick());
  }
  to.onmessage?.({ data: news });
  if (change && session && !isOwn)
    world.hold(sessions.hearsOnlyItsOwn, tab, change.id, before.state, session);
  await settled();
  if (change && mustList && !tab.evidence.hasSeen(change.id, 'gone', -1)) tab.created.add(change.id);
  if (change && mustShow) world.hold(showsTheNews, tab, change.id, change.connection, before.reads);
}

/** 15. Another tab's change is shown without a read unless the tab has something that could be newer. */
function showsTheNews(tab: Tab, id: string, row: Row | null, reads: number): Broken {
  if (tab.readsSent > reads) return `tab ${tab.index} reads what the news contained`;
  const { value, error } = tab.store.connection(id);
  const isShown = row ? value && looksLike(row, value) : error?.code === 'not-found';
  return isShown ? undefined : `tab ${tab.index} does not show the news of ${id}`;
}

interface AnnouncedChange {
  readonly organization: string;
  readonly id: string;
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly isNew?: boolean;
  readonly hasNewOptions?: boolean;
  readonly connection: Row | null;
}

function readChange(news: unknown): AnnouncedChange {
  const { connection, ...change } = news as AnnouncedChange & {
    readonly connection: {
      readonly isEnabled: boolean;
      readonly displayName: string;
      readonly showAsButton: boolean;
    } | null;
  };
  const row = connection && {
    id: change.id,
    is_enabled: connection.isEnabled,
    display_name: connection.displayName,
    show_as_button: connection.showAsButton,
  };
  return { ...change, connection: row as Row | null };
}

/** The order of the server's latest change to this state. */
function orderOf({ changes }: Organization, id: string, row: Row | 'gone'): number {
  const all = changes.get(id) ?? [];
  return (
    all.findLast((change) => (row === 'gone' ? !change.row : change.row?.is_enabled === row.is_enabled))
      ?.order ?? 0
  );
}

/** A message that no tab of this organization has posted. */
export function foreignNews(choice: number, id: string, isEnabled: boolean, now: number): unknown {
  const connection = { id, name: id, displayName: 'Stranger', isEnabled, showAsButton: true, domains: [] };
  const change = { id, sentAt: now, answeredAt: now + 1, connection };
  const organization = `https://acme.example/my-org/ ${ORGANIZATION}`;
  const all = [
    { organization: 'https://acme.example/my-org/ org_other', ...change },
    { ...change },
    null,
    { organization, id: 3 },
    { organization, ...change, connection: { ...connection, id: 'con_other' } },
    { organization, ...change, sentAt: 'now' },
    'text',
  ];
  return all[choice % all.length];
}
