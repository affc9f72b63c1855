/** A list of connections by their labels, inside a message. */
import { expect, fixture } from '@open-wc/testing';
import { renderLabels } from '../../../../src/elements/connection-list/selection/labels.template.js';

/** How the list is reached with the Tab key; null if it is not. */
async function tabIndexOf(count: number, text?: string): Promise<string | null> {
  const items = Array.from({ length: count }, (_, index) => ({
    label: `Row ${index}`,
    ...(text && { text }),
  }));
  const list = await fixture(renderLabels('Left out', items));
  expect(list.querySelectorAll('li')).to.have.length(count);
  return list.getAttribute('tabindex');
}

describe('a list of labels', () => {
  it('can be reached with the Tab key where it is long enough to scroll', async () => {
    expect([await tabIndexOf(5), await tabIndexOf(6)]).to.deep.equal([null, '0']);
  });

  it('is longer where a text stands below each label', async () => {
    expect([await tabIndexOf(2, 'Why'), await tabIndexOf(3, 'Why')]).to.deep.equal([null, '0']);
  });
});
