import { expect } from '@open-wc/testing';
import { decodePunycode } from '../../../src/model/domain/punycode.js';

/** Of RFC 3492, section 7.1, without the ones in mixed case. */
const SAMPLES = {
  'Arabic (Egyptian)': ['ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
  'Chinese (simplified)': ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
  'Chinese (traditional)': ['他們爲什麽不說中文', 'ihqwctvzc91f659drss3x8bo0yb'],
  Hebrew: ['למההםפשוטלאמדבריםעברית', '4dbcagdahymbxekheh6e0a7fei0b'],
  Hindi: ['यहलोगहिन्दीक्योंनहींबोलसकतेहैं', 'i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd'],
  Japanese: ['なぜみんな日本語を話してくれないのか', 'n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa'],
  Korean: [
    '세계의모든사람들이한국어를이해한다면얼마나좋을까',
    '989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c',
  ],
  'a number with letters': ['3年b組金八先生', '3b-ww4c5e180e575a65lsy2b'],
  'hyphens in it': ['hello-another-way-それぞれの場所', 'hello-another-way--fc4qua05auwb3674vfr0b'],
  German: ['münchen', 'mnchen-3ya'],
  'an emoji': ['i❤', 'i-7iq'],
} as const;

describe('punycode', () => {
  for (const [name, [decoded, encoded]] of Object.entries(SAMPLES))
    it(`decodes ${name}`, () => expect(decodePunycode(encoded)).to.equal(decoded));

  it('decodes as the platform encodes, for every length and plane', () => {
    for (const word of [
      'ü',
      'üü',
      'aü',
      'zß',
      'ñandú',
      '日本',
      'ёлка',
      'ไทย',
      '\u{20000}\u{2a700}x',
      'é'.repeat(20),
    ]) {
      const { hostname } = new URL(`http://${word}.example`);
      expect(decodePunycode(hostname.slice(4, -8)), word).to.equal(word);
    }
  });

  it('decodes numbers of every size, after characters that are far apart and near', () => {
    const letter = (index: number) => String.fromCodePoint(0x4e00 + index);
    const words = Array.from({ length: 400 }, (_, index) => [
      letter(index * 7) + letter(1),
      `ab${letter(0)}${letter(index)}${letter(2 * index + 1)}`,
      letter(9 * index) + letter(20_000) + letter(index),
    ]).flat();
    // Of these, the first number is at the edge of the next threshold.
    for (const word of [...words, 'ab仆仐', 'ab仢们']) {
      const { hostname } = new URL(`http://${word}.example`);
      expect(decodePunycode(hostname.slice(4, -8)), word).to.equal(word);
    }
  });

  it('decodes up to the last code point there is', () => {
    expect(decodePunycode('dn32g')).to.equal('\u{10ffff}');
    expect(decodePunycode('a-h023p')).to.equal('a\u{10ffff}');
    expect(decodePunycode('en32g')).to.equal(undefined);
  });

  it('takes nothing for a label that encodes none', () => {
    for (const text of ['!', 'a-!', 'mnchen-3', '99999999999', 'a-99999999999999999999', '-', 'ü'])
      expect(decodePunycode(text), text).to.equal(undefined);
  });
});
