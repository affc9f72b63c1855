/** The rules by which every pasted value is cleaned. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { clean } from '../../../../src/model/options/cleaning/clean.js';
import { isPrivateHost } from '../../../../src/model/options/cleaning/private-host.js';
import { fieldsOf, type Field } from '../../../../src/model/options/fields.js';
import { variantsOf } from '../../../../src/model/options/variants.js';
import { STRATEGIES, type Strategy } from '../../../../src/model/strategy.js';

const field = (type: Field['type'], name: Field['name']): Field => ({
  name,
  type,
  isRequired: true,
  isAdvanced: false,
});
const TEXT = field('text', 'client_id');
const HOST = field('host', 'domain');
const URL_FIELD = field('url', 'signInEndpoint');
const SECRET = field('secret', 'client_secret');

/** The value, then what was changed, then the problem. */
function told(one: Field, pasted: string): readonly unknown[] {
  const { value, changes, problem } = clean('oidc', one, pasted);
  return [value, ...changes, problem];
}

describe('a pasted text', () => {
  it('loses what came along unseen', () => {
    expect(told(TEXT, '\u00a0 abc\t\n')).to.deep.equal(['abc', 'spaces', null]);
    for (const hidden of ['\u200b', '\u200e', '\u202e', '\u2060', '\ufeff', '\u00ad', '\u{e0041}'])
      expect(told(TEXT, `a${hidden}bc`), hidden).to.deep.equal(['abc', 'hidden-characters', null]);
    expect(told(TEXT, '\u200b abc')).to.deep.equal(['abc', 'hidden-characters', 'spaces', null]);
  });

  it('has no spaces and control characters inside', () => {
    for (const space of [' ', '\u00a0', '\n', '\t', '\u2028'])
      expect(told(TEXT, `a${space}b`)).to.deep.equal([`a${space}b`, 'inner-space']);
    for (const control of ['\0', '\x1b', '\x7f', '\x85'])
      expect(told(TEXT, `a${control}b`)).to.deep.equal([`a${control}b`, 'control-character']);
  });

  it('is not missing where the field is optional, and then nothing is said about it', () => {
    expect(clean('waad', { ...TEXT, isRequired: false }, '')).to.deep.equal({
      value: '',
      changes: [],
      problem: null,
      warnings: [],
    });
  });

  it('is measured in characters', () => {
    const short = { ...TEXT, maxLength: 3 };
    expect(told(short, ' 𝒜𝒜𝒜 ')).to.deep.equal(['𝒜𝒜𝒜', 'spaces', null]);
    expect(told(short, 'abcd')).to.deep.equal(['abcd', 'too-long']);
  });
});

describe('a pasted secret', () => {
  it('only loses what is around it', () => {
    expect(told(SECRET, '\ufeff a\u200bb~c \n')).to.deep.equal([
      'a\u200bb~c',
      'hidden-characters',
      'spaces',
      null,
    ]);
    expect(told(SECRET, ' \u200b')).to.deep.equal(['', 'hidden-characters', 'spaces', 'missing']);
  });

  it('can have a space inside, which is unusual', () => {
    expect(clean('okta', SECRET, 'a b').warnings).to.deep.equal(['space-in-secret']);
    expect(clean('okta', SECRET, 'a b').problem).to.equal(null);
  });
});

describe('a pasted host', () => {
  for (const [pasted, value, ...changes] of [
    ['Acme.Example', 'acme.example', 'lower-case'],
    ['acme.example.', 'acme.example', 'final-dot'],
    ['ACME.example./', 'acme.example', 'final-slash', 'lower-case', 'final-dot'],
    ['acme.example:8443', 'acme.example', 'port-removed'],
    ['acme.example/a?b#c', 'acme.example', 'path-removed'],
    ['acme.example?b', 'acme.example', 'path-removed'],
    ['http://acme.example', 'acme.example', 'host-of-url'],
    ['HTTPS://me:secret@acme.example:443/', 'acme.example', 'host-of-url', 'port-removed'],
    ['me@acme.example/', 'acme.example', 'host-of-url'],
    ['münchen.example', 'xn--mnchen-3ya.example', 'encoded-host'],
    ['MÜNCHEN。example。', 'xn--mnchen-3ya.example', 'lower-case', 'encoded-host'],
  ] as const)
    it(`is taken of ${pasted}`, () => {
      expect(told(HOST, pasted)).to.deep.equal([value, ...changes, null]);
    });

  for (const pasted of [
    'acme',
    '10.0.0.1',
    '0x7f.1',
    '[::1]',
    'https://[::1]/',
    'ftp://acme.example',
    'acme..example',
    '-acme.example',
    'acme-.example',
    'ac_me.example',
    'acme.1example',
    `${'a'.repeat(64)}.example`,
    '*.acme.example',
    '/acme.example',
    'https://',
  ])
    it(`cannot be ${pasted.slice(0, 20)}`, () => {
      expect(told(HOST, pasted)).to.deep.equal([pasted, 'no-host']);
    });

  it('has no spaces inside', () => {
    expect(told(HOST, 'acme .example')).to.deep.equal(['acme .example', 'inner-space']);
  });
});

describe('a pasted URL', () => {
  for (const [pasted, value, ...changes] of [
    ['https://acme.example/A?b=C&d=%20', 'https://acme.example/A?b=C&d=%20'],
    ['HTTPS://Acme.example/A', 'https://acme.example/A', 'lower-case'],
    ['https://acme.example:443/', 'https://acme.example/', 'port-removed'],
    ['https://acme.example:9031/', 'https://acme.example:9031/'],
    ['https://acme.example#tab', 'https://acme.example', 'fragment-removed'],
    ['https://münchen.example/ü', 'https://xn--mnchen-3ya.example/ü', 'encoded-host'],
    ['acme.example:9031/sso', 'https://acme.example:9031/sso', 'https-added'],
    ['https://[::1]:8080/', 'https://[::1]:8080/'],
  ] as const)
    it(`is kept as it is, but for its host: ${pasted}`, () => {
      expect(told(URL_FIELD, pasted)).to.deep.equal([value, ...changes, null]);
    });

  for (const pasted of [
    'acme',
    '/sso',
    'javascript:alert(1)',
    'data:,a',
    'https://?a',
    'https://a:b',
    'me@a.example',
  ])
    it(`cannot be ${pasted}`, () => {
      expect(told(URL_FIELD, pasted)).to.deep.equal([pasted, 'no-url']);
    });

  it('has no password in it', () => {
    for (const url of [
      'https://me:secret@acme.example/',
      'https://me@acme.example/',
      'https://@acme.example/',
    ])
      expect(told(URL_FIELD, url)).to.deep.equal([url, 'password-in-url']);
  });
});

describe('a host of an internal network', () => {
  it('is told by its name or its address', () => {
    for (const host of [
      'localhost',
      'adfs',
      'adfs.acme.local',
      'sso.acme.internal.',
      'nas.home.arpa',
      '10.1.2.3',
      '127.0.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.0.1',
      '192.168.0.1',
      '100.64.0.1',
      '[::1]',
      '[::ffff:a00:1]',
      '[fd00::1]',
      '[fe80::1]',
    ])
      expect(isPrivateHost(host), host).to.equal(true);
  });

  it('is not told of public ones', () => {
    for (const host of [
      'acme.example',
      'local.acme.example',
      'acmelocal.example',
      '172.32.0.1',
      '11.0.0.1',
      '100.128.0.1',
      '192.169.0.1',
      '[2001:db8::1]',
    ])
      expect(isPrivateHost(host), host).to.equal(false);
  });
});

describe('cleaning', () => {
  const FIELDS = STRATEGIES.flatMap((strategy) =>
    variantsOf(strategy).flatMap((variant) =>
      fieldsOf(strategy, variant).map((one): readonly [Strategy, Field] => [strategy, one]),
    ),
  );
  const PIECES = fc.constantFrom(
    ...[
      'https://',
      'http://',
      'acme',
      '.okta.com',
      '-admin',
      '/',
      '.',
      '.well-known',
      '/openid-configuration',
    ],
    ...[
      '?a=b',
      '#c',
      ':8443',
      ':443',
      '@',
      ' ',
      '\u200b',
      '\ufeff',
      '\u00a0',
      '\n',
      'Ü',
      '。',
      '%2e',
      '\\',
      '[::1]',
    ],
    ...['/sso/saml', '/metadata', '/adfs/ls', ':9999', '0oa1b2c3d4E5f6G7h8i9', '.apps.googleusercontent.com'],
    ...['login.microsoftonline.com', 'common', '&#13;', '&#1', '3;', '<EntityDescriptor>', 'PRIVATE KEY'],
  );
  const pasted = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(PIECES, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.domain(),
  );

  it('changes nothing of what it has cleaned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), pasted, ([strategy, one], text) => {
        const first = clean(strategy, one, text);
        const second = clean(strategy, one, first.value);
        expect([second.value, second.changes]).to.deep.equal([first.value, []]);
        // What is refused without being given back is empty then.
        if (first.value) expect(second).to.deep.equal({ ...first, changes: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('says so where it changes something', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), pasted, ([strategy, one], text) => {
        const { value, changes, problem } = clean(strategy, one, text);
        if (problem !== 'private-key') expect(value === text, text).to.equal(changes.length === 0);
      }),
      { numRuns: 3000 },
    );
  });
});
