/** The list by hand: with all rows, and with as many rows in the page as the kit has there. */
import { buildPage, type Candidate } from './candidate.js';
import { DRAWN } from './ours.js';

const SOURCE = `
  import { showConnections } from '/test/bench/vanilla/list.ts';
  globalThis.showConnections = showConnections;
`;

/** With all rows. */
export function buildVanilla(): Promise<Candidate> {
  return build({ name: 'vanilla', rowsOf: (count) => count, moreThan: 0 }, Infinity);
}

/** So few rows as the kit draws. */
export function buildShortVanilla(): Promise<Candidate> {
  const rowsOf = (count: number) => Math.min(count, DRAWN.all);
  return build({ name: 'vanilla, as few rows', rowsOf, moreThan: DRAWN.first }, DRAWN.first);
}

async function build(
  candidate: Pick<Candidate, 'name' | 'rowsOf' | 'moreThan'>,
  atMost: number,
): Promise<Candidate> {
  const bench = `
    let remove;
    globalThis.bench = {
      mount: () => void (remove = showConnections(document.querySelector('main'), ${atMost})),
      unmount: () => remove(),
    };
  `;
  const files = await buildPage({ source: SOURCE, bench });
  return { ...candidate, files, row: 'tbody tr[data-key]', toggle: '[role=switch]' };
}
