import { expect } from '@open-wc/testing';
import { createConnection, labelOf } from '../../src/model/connection.js';
import { isBlank, visible, withoutHidden } from '../../src/model/visible.js';
import { BLANKS } from '../helpers/blank-names.js';

describe('what does not show in a text', () => {
  for (const [text, shown] of [
    ['Acme\u202eatkO', 'Acme[U+202E]atkO'],
    ['Acme\u0000', 'Acme[U+0000]'],
    ['\u200fAcme\u061c', '[U+200F]Acme[U+061C]'],
    ['\u2068Acme\u2069', '[U+2068]Acme[U+2069]'],
    ['Ac\u200bme\ufeff', 'Ac[U+200B]me[U+FEFF]'],
    ['\u009bAcme\u007f', '[U+009B]Acme[U+007F]'],
    ['Ac\u00adme', 'Ac[U+00AD]me'],
    ['Ac\u034fme\u180e', 'Ac[U+034F]me[U+180E]'],
    ['Acme\u3164', 'Acme[U+3164]'],
    ['Ac\u200dme', 'Ac[U+200D]me'],
    ['Acme\u200dشركة\u200dAcme', 'Acme[U+200D]شركة[U+200D]Acme'],
    ['Acme\ufe0f', 'Acme[U+FE0F]'],
    ['Acme 1\ufe0f', 'Acme 1[U+FE0F]'],
    ['Acme\u{e0041}\u{e0042}', 'Acme[U+E0041][U+E0042]'],
    ['Acme\u2028', 'Acme[U+2028]'],
    ['Acme\ufff9\uffff', 'Acme[U+FFF9][U+FFFF]'],
    ['💻\u200d', '💻[U+200D]'],
    ['\u200d', '[U+200D]'],
    [' \u00a0', '[U+0020][U+00A0]'],
    ['  ', '[U+0020][U+0020]'],
  ] as const)
    it(`shows as its number: ${JSON.stringify(shown)}`, () => expect(visible(text)).to.equal(shown));

  for (const text of [
    'Acme',
    '',
    'قسم المبيعات',
    'می\u200cخواهم',
    '👩\u200d💻',
    '👩🏽\u200d⚕\ufe0f',
    '❤\ufe0f',
    '1\ufe0f\u20e3',
    '🏳\ufe0f\u200d🌈',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '葛\u{e0100}',
    'क्\u200dष',
    'Zoë’s',
    '⠁\u2800⠃',
    'two\n\tlines',
    '[U+202E]',
  ])
    it(`leaves ${JSON.stringify(text)} as it is`, () => expect(visible(text)).to.equal(text));
});

describe('a text that is compared', () => {
  it('has nothing that does not show, but its blanks', () => {
    for (const text of ['', 'Acme EU', 'Zoë', '株式 会社', 'two\n\tlines', '💻'])
      expect(withoutHidden(text)).to.equal(text);
    for (const text of ['Ac\u00adme', 'Ac\u200bme', 'Acme\u3164', '\u0000Acme', 'Ac\u202eme', 'Acme\ufe0f'])
      expect(withoutHidden(text), visible(text)).to.equal('Acme');
  });
});

describe('a name in which nothing shows', () => {
  for (const blank of BLANKS) {
    const code = visible(blank);
    it(`counts as none: ${code}`, () => {
      expect(isBlank(blank)).to.equal(true);
      const known = { id: 'con_1', displayName: blank };
      expect(createConnection({ ...known, name: 'acme' }).displayName).to.equal('acme');
      expect(createConnection({ ...known, name: blank }).displayName).to.equal('con_1');
      expect(createConnection({ displayName: blank, name: blank, id: blank }).displayName).to.equal('');
      // A transport of the page's own need not have made it.
      expect(labelOf({ ...createConnection(known), displayName: blank }, 'Unnamed')).to.equal('Unnamed');
    });
  }

  it('is none with a single character that shows', () => {
    for (const shown of ['-', '株', 'é', '⠁', '💻', '1', '\ud800'])
      expect(isBlank(`\u3164${shown}\u200d`), shown).to.equal(false);
  });
});
