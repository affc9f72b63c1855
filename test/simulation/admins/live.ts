/** All admins of a plan at once, with one emulator that limits them: slow, and what everything else is measured by. */
import type { EmulatorOptions } from '../../../src/testing/index.js';
import type { Deed } from './behavior.js';
import type { Mode } from './modes.js';
import { perform } from './recording.js';
import { createSite } from './site.js';

/** One admin: when they come, in milliseconds, and what they do from then on. */
export interface Visit {
  readonly start: number;
  readonly deeds: readonly Deed[];
}

/** Long enough for the emulator's buckets to be full again. */
const WHILE = 60_000;

/** Whether anybody meets a 429 in an organization that all of them share. */
export async function meetsLimit(
  mode: Mode,
  visits: readonly Visit[],
  limits: EmulatorOptions,
): Promise<boolean> {
  const { clock, limited, openPage } = createSite(mode, limits);
  await openPage().look();
  await clock.advance(WHILE);
  const startedAt = clock.now();
  const pages = visits.map(() => openPage());
  const all = pages.flatMap((page, seat) => {
    const { start, deeds } = visits[seat] ?? { start: 0, deeds: [] };
    return deeds.map((deed) => ({ page, deed, at: startedAt + start + deed.at }));
  });
  let isMet = false;
  for (const { page, deed, at } of all.sort((one, other) => one.at - other.at)) {
    await clock.advance(at - clock.now());
    const done = perform(page, deed).then(() => false);
    isMet = await Promise.race([done, limited.then(() => true)]);
    // The page that met it would wait for a time that never comes.
    if (isMet) break;
  }
  for (const page of pages) page.close();
  return isMet;
}
