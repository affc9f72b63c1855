/** A column and an action of the page's own, as a product might have them. */
import type { Connection, OrgConnectionList } from '../../src/index.js';

const OWNERS = ['Ada Byron', 'Grace Murray', 'Edith Clarke'];

/** Somebody is responsible for each. */
function ownerOf({ id }: Connection): string {
  return OWNERS[(id ?? '').charCodeAt(4) % OWNERS.length] ?? '';
}

export const OWN: Pick<OrgConnectionList, 'extraColumns' | 'rowActions'> = {
  extraColumns: [{ name: 'owner', heading: 'Owner', cell: ownerOf }],
  rowActions: [
    {
      text: 'Copy id',
      choose: ({ id }) => void navigator.clipboard.writeText(id ?? '').catch(() => undefined),
    },
  ],
};
