/** The kit as a candidate: a provider and a list, with the files that the list loads on demand. */
import { buildPage, type Candidate } from './candidate.js';

/** Longer lists have pages. */
const MANY = 40;

const SOURCE = `
  import '/src/elements/provider/provider.ts';
  import '/src/elements/connection-list/connection-list.ts';
`;
/** @param attributes the list's attributes, as markup */
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

/** Builds the kit from the current source. */
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
