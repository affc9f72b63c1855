/** A column and an action of the page's own, as a product might have them. */
import type { Connection, OrgConnectionList } from '../../src/index.js';
import { goTo } from './route.js';
import type { Texts } from './texts/texts.js';

const OWNERS = ['Ada Byron', 'Grace Murray', 'Edith Clarke'];

/** Somebody is responsible for each. */
function ownerOf({ id }: Connection): string {
  return OWNERS[(id ?? '').charCodeAt(4) % OWNERS.length] ?? '';
}

function copyId({ id }: Connection): void {
  navigator.clipboard.writeText(id ?? '').catch(() => undefined);
}

/** Both in the page's language. */
export function own({
  owner,
  copyId: text,
  openPage,
}: Pick<Texts, 'owner' | 'copyId' | 'openPage'>): Pick<OrgConnectionList, 'extraColumns' | 'rowActions'> {
  return {
    extraColumns: [{ name: 'owner', heading: owner, cell: ownerOf }],
    rowActions: [
      { text: openPage, choose: ({ id }) => goTo(id) },
      { text, choose: copyId },
    ],
  };
}
