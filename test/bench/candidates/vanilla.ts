/** The list by hand. */
import { buildPage, rowsOnPage, type Candidate } from './candidate.js';

const SOURCE = `
  import { showConnections } from '/test/bench/vanilla/list.ts';
  globalThis.showConnections = showConnections;
`;
const BENCH = `
  let remove;
  globalThis.bench = {
    mount: () => void (remove = showConnections(document.querySelector('main'))),
    unmount: () => remove(),
  };
`;

export async function buildVanilla(): Promise<Candidate> {
  return {
    name: 'vanilla',
    files: await buildPage({ source: SOURCE, bench: BENCH }),
    row: 'tbody tr[data-key]',
    toggle: '[role=switch]',
    rowsOf: rowsOnPage,
  };
}
