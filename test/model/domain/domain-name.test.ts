import { expect } from '@open-wc/testing';
import { formsOf, readableDomain } from '../../../src/model/domain/domain-name.js';

const encoded = (domain: string) => new URL(`http://${domain}`).hostname;

describe('an internationalized domain', () => {
  for (const domain of [
    'münchen.example',
    'straße.example',
    '日本語.example',
    'ファイル名.example',
    '실례.example',
    'مثال.example',
    'παράδειγμα.example',
    'пример.рф',
    'mail.münchen.example',
    'ไทย.example',
    'ひら株カタ.example',
    'ㄅㄆㄇ.example',
    '株ㄅb.example',
  ])
    it(`is read in its own script: ${domain}`, () => {
      expect(encoded(domain)).to.contain('xn--');
      expect(readableDomain(encoded(domain))).to.equal(domain);
    });

  it('stays encoded where it could be taken for another one, as in browsers', () => {
    for (const domain of [
      'аррӏе.example',
      'pаypal.example',
      'xn--pple-43d.example',
      'асе.example',
      'αbc.example',
      'i❤.example',
      '१a.example',
    ])
      expect(readableDomain(encoded(domain)), domain).to.equal(encoded(domain));
  });

  it('stays encoded where it is not the one form of what it encodes', () => {
    // A capital, a joiner, a soft hyphen and a full width in it; nothing but ASCII; nothing that can be decoded.
    for (const label of ['mnchen-psa', 'acme-676a', 'acme-rga', 'mi7c', 'acme-', '!', '']) {
      const domain = `xn--${label}.example`;
      expect(readableDomain(domain)).to.equal(domain);
    }
  });

  it('is read whatever the case of its label, and nothing else of it changes', () => {
    expect(readableDomain('Mail.XN--MNCHEN-3YA.Example')).to.equal('Mail.münchen.Example');
    for (const domain of ['acme.example', 'ACME.example', '', 'no domain at all', '<b>'])
      expect(readableDomain(domain)).to.equal(domain);
  });

  it('can be searched for in each of its forms', () => {
    expect(formsOf('acme.example')).to.deep.equal(['acme.example']);
    for (const domain of ['xn--mnchen-3ya.example', 'münchen.example'])
      expect(formsOf(domain)).to.include.members(['xn--mnchen-3ya.example', 'münchen.example']);
    expect(formsOf(encoded('аррӏе.example'))).to.contain('аррӏе.example');
    expect(formsOf('XN--MNCHEN-3YA.example')).to.include.members([
      'XN--MNCHEN-3YA.example',
      'münchen.example',
    ]);
    // Only the beginning of a label says that it is encoded.
    expect(formsOf('axn--mnchen-3ya.ñ.example')).to.deep.equal([
      'axn--mnchen-3ya.ñ.example',
      'axn--mnchen-3ya.ñ.example',
      'axn--mnchen-3ya.xn--ida.example',
    ]);
  });

  it('can be searched for where the platform takes it for none', () => {
    expect(formsOf('http://[')).to.deep.equal(['http://[']);
    expect(formsOf('xn--mnchen-3ya.example:port').filter(Boolean)).to.deep.equal([
      'xn--mnchen-3ya.example:port',
      'münchen.example:port',
    ]);
  });
});
