/** The kit as a page loads it: a provider, a list, what the list loads later. */
import { buildPage, type Candidate } from './candidate.js';

/** More than so many rows are not all in the page at once. */
const MANY = 40;

const SOURCE = `
  import '/src/elements/provider/provider.ts';
  import '/src/elements/connection-list/connection-list.ts';
`;
/** @param attributes of the list, as they are written */
const benchOf = (attributes: string) => `
  const main = document.querySelector('main');
  globalThis.bench = {
    mount() {
      main.innerHTML = '<org-provider base-url="/my-org"><org-connection-list ${attributes}></org-connection-list></org-provider>';
    },
    unmount: () => main.replaceChildren(),
    again() {
      const list = main.querySelector('org-connection-list');
      const provider = list.parentElement;
      list.remove();
      provider.append(list);
    },
    second: () => main.firstElementChild.append(document.createElement('org-connection-list')),
  };
`;

/** The kit, from its sources as they are now. */
export async function buildOurs(name = 'ours', attributes = ''): Promise<Candidate> {
  return {
    name,
    files: await buildPage({ source: SOURCE, bench: benchOf(attributes) }),
    row: 'tbody tr[data-key]',
    toggle: '[role=switch]',
    rowsOf: (count) => Math.min(count, MANY),
    moreThan: 0,
  };
}

/** The kit's rows that are in the page of a long list: the first ones, and the last. */
export const DRAWN = { first: MANY, all: MANY + 1 };
