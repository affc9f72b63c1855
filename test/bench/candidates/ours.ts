/** The kit as a page uses it: a provider and a list, from the sources as they are now. */
import { buildPage, rowsOnPage, type Candidate } from './candidate.js';

const SOURCE = `
  import '/src/elements/provider/provider.ts';
  import '/src/elements/connection-list/connection-list.ts';
`;
const BENCH = `
  const main = document.querySelector('main');
  globalThis.bench = {
    mount() {
      main.innerHTML = '<org-provider base-url="/my-org"><org-connection-list></org-connection-list></org-provider>';
    },
    unmount: () => main.replaceChildren(),
    remount() {
      const list = main.querySelector('org-connection-list');
      const provider = list.parentElement;
      list.remove();
      provider.append(list);
    },
    addSecond: () => main.firstElementChild.append(document.createElement('org-connection-list')),
  };
`;

export async function buildOurs(name: string): Promise<Candidate> {
  return {
    name,
    files: await buildPage({ source: SOURCE, bench: BENCH }),
    row: 'tbody tr[data-key]',
    toggle: '[role=switch]',
    rowsOf: rowsOnPage,
  };
}
