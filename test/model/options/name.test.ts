/** Technical names of new connections. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { checkName, NAME_LENGTH, proposeName } from '../../../src/model/options/name.js';
import { STRATEGIES } from '../../../src/model/strategy.js';

describe('a proposed name', () => {
  it('is made of the words of the name on the login page', () => {
    for (const [displayName, name] of [
      ['Acme', 'acme'],
      ['Acme & Sons, Inc.', 'acme-sons-inc'],
      ['  O’Brien -- SSO  ', 'obrien-sso'],
      ['Müller Straße Ærø Łódź Þór', 'muller-strasse-aero-lodz-thor'],
      ['İstanbul Çağrı', 'istanbul-cagri'],
      ['Ａｃｍｅ №1', 'acme-no1'],
      ['株式会社 Acme', 'acme'],
    ] as const)
      expect(proposeName(displayName, 'okta', []), displayName).to.equal(name);
  });

  it('is the strategy with a number where nothing can be used', () => {
    expect(proposeName('株式会社', 'okta', [])).to.equal('okta-1');
    expect(proposeName('', 'google-apps', ['google-apps-1', 'GOOGLE-APPS-2'])).to.equal('google-apps-3');
  });

  it('has a number where it is taken', () => {
    expect(proposeName('Acme', 'okta', ['ACME', 'acme-2'])).to.equal('acme-3');
    expect(proposeName('Acme', 'okta', ['org-acme'])).to.equal('acme');
  });

  it('ends with a word when it is cut', () => {
    expect(proposeName(`${'a'.repeat(39)} b`, 'okta', [])).to.equal('a'.repeat(39));
    expect(proposeName('a'.repeat(300), 'okta', [])).to.have.length(40);
  });

  it('can always be used', () => {
    const strategies = fc.constantFrom(...STRATEGIES);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), strategies, fc.nat(3), (displayName, strategy, count) => {
        const taken: string[] = [];
        for (let left = count; left > 0; left--) taken.push(proposeName(displayName, strategy, taken));
        expect(checkName(proposeName(displayName, strategy, taken), taken)).to.equal(null);
      }),
    );
  });
});

describe('a name', () => {
  it('has letters and digits with single hyphens between them', () => {
    for (const name of ['a', 'Acme-2', '1-2-3', 'x'.repeat(NAME_LENGTH)])
      expect(checkName(name, []), name).to.equal(null);
    for (const name of ['-a', 'a-', 'a--b', 'a b', 'a_b', 'ä', 'a.b', 'a\n'])
      expect(checkName(name, []), name).to.equal('characters');
  });

  it('is there and not too long', () => {
    expect(checkName('', [])).to.equal('missing');
    expect(checkName('x'.repeat(NAME_LENGTH + 1), [])).to.equal('too-long');
  });

  it('is free, whatever its case; one with a prefix before it is another one', () => {
    expect(checkName('ACME', ['other', 'Acme'])).to.equal('taken');
    expect(checkName('acme', ['org-acme', 'acme-2'])).to.equal(null);
  });
});
