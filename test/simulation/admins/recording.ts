/**
 * What admins' sessions send to Auth0, recorded from the real store, transport, proxy and bridge.
 *
 * Each session is recorded as if it were the only one. That is exact for the question of who meets the first 429: until
 * there is one, no admin's page can notice that there are others, and the servers share nothing that costs a request
 * but what was asked for before the first recording.
 */
import { planSession, type Deed } from './behavior.js';
import type { Mode } from './modes.js';
import type { Random } from './random.js';
import { createSite, type Page, type Sent, type Site } from './site.js';
import type { Category } from './tiers.js';

/** The requests of one session that the API's limits count; times in milliseconds since its beginning. */
export type Recording = readonly { readonly at: number; readonly category: Category }[];

/** In milliseconds: longer than the bridge shares a read. */
const MINUTE = 60_000;

/** So many sessions of this mode. */
export async function recordSessions(
  mode: Mode,
  count: number,
  random: Random,
): Promise<readonly Recording[]> {
  const site = createSite(mode);
  // The server has been running for a while.
  await site.openPage().look();
  await site.clock.advance(MINUTE);
  const recordings: Recording[] = [];
  while (recordings.length < count) recordings.push(await recordSession(site, planSession(random)));
  return recordings;
}

/** Does one thing on a page. */
export function perform(page: Page, { kind }: Deed): Promise<unknown> {
  return page[kind]();
}

/** An admin never does the same thing twice within a second, so no request is paced and time passes only between deeds. */
async function recordSession(site: Site, deeds: readonly Deed[]): Promise<Recording> {
  const { clock, sent, emulator } = site;
  sent.splice(0);
  emulator.clearRequests();
  const startedAt = clock.now();
  const page = site.openPage();
  for (const deed of deeds) {
    await clock.advance(startedAt + deed.at - clock.now());
    await perform(page, deed);
  }
  page.close();
  return sent.flatMap((one) => counted(one, startedAt));
}

function counted({ kind, at }: Sent, startedAt: number): Recording {
  return kind === 'read' || kind === 'write' ? [{ at: at - startedAt, category: kind }] : [];
}
