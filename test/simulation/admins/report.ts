/** The tables and what stands below them, in Markdown. */
import { BEHAVIOR } from './behavior.js';
import type { Capacity } from './capacity.js';
import type { Cost } from './costs.js';
import type { Mode } from './modes.js';
import type { Kind } from './site.js';
import type { Tier } from './tiers.js';

/** One tier in one mode, with its cells in the order of the columns. */
export interface CapacityRow {
  readonly mode: Mode;
  readonly tier: Tier;
  readonly cells: readonly { readonly capacity: Capacity }[];
}

const MODE_NAMES: Readonly<Record<Mode, string>> = {
  token: 'token in the page',
  proxy: 'proxy',
  bridge: 'bridge',
};
const KINDS: readonly Kind[] = ['read', 'write', 'token', 'preflight'];

/** What an admin does, and what that costs in each mode. */
export function costTable(costs: ReadonlyMap<Mode, ReadonlyMap<string, Cost>>): string {
  const modes = [...costs.keys()];
  const names = [...(costs.values().next().value?.keys() ?? [])];
  const head = ['an admin', ...modes.map((mode) => MODE_NAMES[mode])];
  return table(
    head,
    names.map((name) => [name, ...modes.map((mode) => inWords(costs.get(mode)?.get(name) ?? {}))]),
  );
}

/** How many each tier carries, and what one more would meet. */
export function capacityTable(rows: readonly CapacityRow[]): string {
  const head = ['mode', 'tier', 'own organizations', 'own, in a rush', 'one organization', 'one, in a rush'];
  return table(
    head,
    rows.map(({ mode, tier, cells }) => [
      MODE_NAMES[mode],
      tier.name,
      ...cells.map(({ capacity }) => carriedInWords(capacity)),
    ]),
  );
}

/** What the numbers mean, and what they leave out. */
export function explanation(options: {
  readonly runs: number;
  readonly seed: number;
  readonly sessions: number;
}): string {
  const { session, look, switch: pause, rush, watched } = BEHAVIOR;
  const { runs, seed, sessions } = options;
  return [
    `How many admins at once each plan carries before one of them meets a 429: in every one of ${runs} runs / in half of`,
    `them, and the limit that one more would meet. From seed ${seed}.`,
    '',
    `An admin stays ${seconds(session)}, turns to the page every ${range(look)}, and switches a connection every ${range(pause)}.`,
    `Every seat is always taken, for ${seconds(watched)}; in a rush all open the page within ${seconds(rush)}, and nobody follows.`,
    `Sessions are drawn from ${sessions} that the real store, transport, proxy and bridge have sent to the emulator.`,
    'Reads and writes are requests to the My Organization API; those of the bridge to the Management API.',
    '',
    'Modelled: the limits as buckets that start full and fill evenly, of the tenant and of each organization; of the',
    'Management API those for organization connections, which are the tenant’s; on Free the one for all requests.',
    'Not modelled: what else the tenant does; limits of tokens and other limits of the Management API; whether preflights',
    'count; removals and settings; how long answers take; failures, and what is sent again after them.',
    'Tokens: one for each scope and page, or session, kept ten minutes; the bridge has one of its own for a day.',
    'Preflights: at most one for each method and address, remembered ten minutes, as the emulator asks; Auth0’s time is unknown.',
  ].join('\n');
}

const seconds = (milliseconds: number) => `${milliseconds / 1000} s`;
const range = ([least, most]: readonly [number, number]) => `${least / 1000} to ${most / 1000} s`;

function carriedInWords({ always: { admins, met }, usually }: Capacity): string {
  return met ? `${admins} / ${usually} (${met.name})` : `${admins} or more`;
}

function inWords(cost: Cost): string {
  const parts = KINDS.flatMap((kind) => {
    const count = cost[kind] ?? 0;
    return count === 0 ? [] : [`${count} ${kind}${count === 1 ? '' : 's'}`];
  });
  return parts.join(', ') || 'nothing';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((text, column) =>
    Math.max(text.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''].join('\n');
}
