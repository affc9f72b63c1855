import { expect } from '@open-wc/testing';
import { createConnection } from '../../src/model/connection.js';
import { uniqueLabels } from '../../src/model/unique-labels.js';
import { visible } from '../../src/model/visible.js';

describe('what does not show in a text', () => {
  for (const [text, shown] of [
    ['Acme\u202eatkO', 'Acme[U+202E]atkO'],
    ['Acme\u0000', 'Acme[U+0000]'],
    ['\u200fAcme\u061c', '[U+200F]Acme[U+061C]'],
    ['\u2068Acme\u2069', '[U+2068]Acme[U+2069]'],
    ['Ac\u200bme\ufeff', 'Ac[U+200B]me[U+FEFF]'],
    ['\u009bAcme\u007f', '[U+009B]Acme[U+007F]'],
  ] as const)
    it(`shows as its number: ${shown}`, () => expect(visible(text)).to.equal(shown));

  for (const text of ['Acme', '', 'قسم المبيعات', 'می\u200cخواهم', '👩\u200d💻', 'two\n\tlines', '[U+202E]'])
    it(`leaves ${JSON.stringify(text)} as it is`, () => expect(visible(text)).to.equal(text));

  it('tells two connections apart whose names look the same', () => {
    const connections = ['Acme', 'Acme\u200b'].map((displayName) => createConnection({ displayName }));
    expect(uniqueLabels(connections, 'Unnamed')).to.deep.equal(['Acme', 'Acme[U+200B]']);
  });
});
