import { expect } from '@open-wc/testing';
import { createConnection, type Connection } from '../../src/model/connection.js';
import { looksLikeAscii, skeletonOf } from '../../src/model/look-alike.js';
import { uniqueLabels } from '../../src/model/unique-labels.js';

const labels = (...all: Partial<Connection>[]) => uniqueLabels(all.map(createConnection), 'Unnamed');

describe('two names', () => {
  for (const [difference, one, other] of [
    ['case', 'Acme', 'ACME'],
    ['a hidden character', 'Acme', 'Ac\u200bme'],
    ['a control character', 'Acme', 'Ac\u0007me'],
    ['a tab', 'Acme EU', 'Acme\tEU'],
    ['a filler', 'Acme', 'Acme\u3164'],
    ['the kind of space', 'Acme EU', 'Acme\u00a0EU'],
    ['a blank that is no space', 'Acme EU', 'Acme\u2800EU'],
    ['the number of spaces', 'Acme EU', ' Acme  EU '],
    ['full width', 'Acme', 'Ａｃｍｅ'],
    ['a ligature', 'Office', 'Oﬃce'],
    ['a decomposed accent', 'Zo\u00eb', 'Zoe\u0308'],
    ['Cyrillic letters', 'Acme', '\u0410\u0441me'],
    ['Greek letters', 'BETA', '\u0392\u0395\u03a4\u0391'],
    ['a digit for a letter', 'Oil', '0i1'],
    ['a dash', 'Acme - EU', 'Acme – EU'],
    ['two forms of one letter', 'Straße', 'STRASSE'],
  ] as const)
    it(`that differ by ${difference} look alike`, () => {
      expect(skeletonOf(one)).to.equal(skeletonOf(other));
      const [first, second] = labels({ displayName: one, id: 'x' }, { displayName: other, id: 'y' });
      expect(skeletonOf(first!)).not.to.equal(skeletonOf(second!));
    });

  it('differ by a letter, an accent or a number', () => {
    for (const [one, other] of [
      ['Acme', 'Acne'],
      ['Acme EU', 'AcmeEU'],
      ['Zoe', 'Zoë'],
      ['Team 2', 'Team 3'],
      ['株式', '会社'],
      ['Acme', ''],
    ] as const)
      expect(skeletonOf(one)).not.to.equal(skeletonOf(other));
  });
});

describe('the accessible names of a list', () => {
  it('are followed by what tells them apart, and only where it is needed', () => {
    expect(
      labels(
        { displayName: 'Acme', name: 'one' },
        { displayName: 'ACME ', name: 'two' },
        { displayName: 'Others', name: 'three' },
      ),
    ).to.deep.equal(['Acme (one)', 'ACME  (two)', 'Others']);
  });

  it('tell a hidden character, which is spelled, from none', () => {
    expect(labels({ displayName: 'Acme' }, { displayName: 'Acme\u200b' })).to.deep.equal([
      'Acme',
      'Acme[U+200B]',
    ]);
  });

  it('do not end in technical names that look alike, or that show nothing', () => {
    const [one, two, three] = labels(
      { displayName: 'Acme', name: 'acme', id: 'con_1' },
      { displayName: 'Acme', name: '\u0430cme', id: 'con_2' },
      { displayName: 'Acme', name: '\u3164', id: 'con_3' },
    );
    expect([one, two, three]).to.deep.equal([
      'Acme (acme) (con_1)',
      'Acme (\u0430cme) (con_2)',
      'Acme (con_3)',
    ]);
  });

  it('end in the place where ids look alike too, or are missing', () => {
    expect(
      labels(
        { displayName: 'Acme', name: 'acme', id: 'con_1' },
        { displayName: 'Acme', name: 'acme', id: 'con_l' },
      ),
    ).to.deep.equal(['Acme (acme) (con_1) (1)', 'Acme (acme) (con_l) (2)']);
    const nameless = { displayName: 'Acme', name: 'acme' };
    expect(labels({ displayName: 'Others' }, nameless, nameless)).to.deep.equal([
      'Others',
      'Acme (acme) (2)',
      'Acme (acme) (3)',
    ]);
  });

  it('are not the name of a third connection', () => {
    const all = labels(
      { displayName: 'A', name: 'x' },
      { displayName: 'A', name: 'y' },
      { displayName: 'A (x)' },
    );
    expect(new Set(all.map(skeletonOf)).size).to.equal(3);
  });

  it('have the place where nothing else tells them apart', () => {
    expect(labels({ displayName: 'Acme' }, { displayName: 'Acme' }, {})).to.deep.equal([
      'Acme (1)',
      'Acme (2)',
      'Unnamed',
    ]);
  });
});

describe('a word in other letters', () => {
  it('can look like one in ASCII', () => {
    for (const word of ['\u0430\u0440\u0440\u04cf\u0435', 'ｐａｙ', 'ıcloud', 'a\u200bb'])
      expect(looksLikeAscii(word), word).to.equal(true);
    for (const word of ['apple', 'münchen', 'faß', 'банк'])
      expect(looksLikeAscii(word), word).to.equal(false);
  });
});
