/** Who may not change a connection's options is told why, and finds nothing to press. */
import { expect } from '@open-wc/testing';
import { controls } from '../../helpers/creation.js';
import { IDS, optionsPage, type EditingOptions } from '../../helpers/editing.js';
import { nameOf } from '../../helpers/roles.js';

const CASES: readonly (readonly [name: string, options: EditingOptions, says: string])[] = [
  ['level “readonly”', { connection: { access_level: 'readonly' } }, 'You can view this connection, but'],
  [
    'level “limited”',
    { connection: { access_level: 'limited' } },
    'Your organization doesn’t have permission',
  ],
  ['no scope', { scope: 'read:my_org:identity_providers' }, 'You don’t have permission to change this'],
  [
    'a hidden setting',
    { connection: { options: { domain: 'acme.example', icon_url: 'https://acme.example/?token=1' } } },
    'Some of these settings can’t be shown, and saving would delete them.',
  ],
  ['an unknown strategy', { connection: { strategy: 'webauthn' } }, 'can’t be shown or changed here'],
];

describe('options that can’t be changed', () => {
  for (const [name, options, says] of CASES)
    it(`say why: ${name}`, async () => {
      const page = await optionsPage(IDS.okta, options);
      await page.shows(says);
      expect(controls(page, /./).map(nameOf)).to.deep.equal([]);
    });

  it('which are full and known have buttons', async () => {
    const page = await optionsPage(IDS.okta);
    expect(controls(page, /./).map(nameOf)).to.deep.equal(['Edit', 'Replace the client secret']);
  });
});
