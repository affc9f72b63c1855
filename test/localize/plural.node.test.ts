/** Numbers in sentences, also where an engine lacks the rules of a language. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { pluralIn } from '../../src/localize/plural.js';

const { PluralRules, NumberFormat } = Intl;
const FORMS = { one: 'one: #', few: 'few: #', other: 'others: #' };

/** Replaces a class of `Intl` by one that counts its objects, or throws. */
function replace(name: 'PluralRules' | 'NumberFormat', isMissing = false): { count: number } {
  const made = { count: 0 };
  const original = Intl[name] as unknown as new (language: string) => object;
  const replaced = function (language: string) {
    made.count++;
    if (isMissing) throw new RangeError('Unknown language.');
    return new original(language);
  };
  Object.assign(Intl, { [name]: replaced });
  return made;
}

describe('a number in a sentence', () => {
  afterEach(() => void Object.assign(Intl, { PluralRules, NumberFormat }));

  it('has the form and the digits of its language', () => {
    const plural = pluralIn('pl');
    assert.deepEqual(
      [1, 3, 5, 12_345].map((count) => plural(count, FORMS)),
      ['one: 1', 'few: 3', 'others: 5', `others: ${new NumberFormat('pl').format(12_345)}`],
    );
  });

  it('has the general form where there is none of its own', () => {
    assert.equal(pluralIn('pl')(3, { other: '# of them' }), '3 of them');
  });

  it('replaces the first sign only, and is no pattern itself', () => {
    assert.equal(pluralIn('en')(2, { other: '# of #' }), '2 of #');
  });

  it('costs nothing before there is a number, and then once', () => {
    const [rules, formats] = [replace('PluralRules'), replace('NumberFormat')];
    const plural = pluralIn('en');
    assert.deepEqual([rules.count, formats.count], [0, 0]);
    for (const count of [1, 2, 3]) plural(count, FORMS);
    assert.deepEqual([rules.count, formats.count], [1, 1]);
  });

  it('is told in the general form and plain digits where the engine knows no rules', () => {
    replace('PluralRules', true);
    replace('NumberFormat', true);
    assert.equal(pluralIn('en')(1234, FORMS), 'others: 1234');
  });
});
