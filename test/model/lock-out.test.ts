import { expect } from '@open-wc/testing';
import { lockOutReasons } from '../../src/model/lock-out.js';
import { connection, okta, saml } from '../helpers/connections.js';

const entra = connection({ id: 'con_entra00000000003', name: 'acme-entra', isEnabled: true });

describe('the reasons for which people may be locked out', () => {
  it('are none when another one stays enabled', () => {
    expect(lockOutReasons([okta], [saml], undefined)).to.deep.equal([]);
  });

  it('are none for what is off anyway, whoever is signed in with it', () => {
    expect(lockOutReasons([saml], [], saml.id!)).to.deep.equal([]);
    expect(lockOutReasons([], [], okta.id!)).to.deep.equal([]);
  });

  it('are that it is the last one, that one is signed in with it, or both', () => {
    expect(lockOutReasons([okta], [], undefined)).to.deep.equal(['last-enabled']);
    expect(lockOutReasons([okta], [saml], okta.id!)).to.deep.equal(['signed-in']);
    expect(lockOutReasons([okta], [saml], okta.name!)).to.deep.equal(['signed-in']);
    expect(lockOutReasons([okta], [], okta.id!)).to.deep.equal(['last-enabled', 'signed-in']);
  });

  it('claim only what is known', () => {
    expect(lockOutReasons([okta], undefined, undefined)).to.deep.equal(['unchecked']);
    expect(lockOutReasons([connection({ id: 'con_1', isEnabled: null })], [], '')).to.deep.equal([
      'last-enabled',
    ]);
    expect(lockOutReasons([connection({ id: null, isEnabled: true })], [okta], 'con_1')).to.deep.equal([]);
    // A transport of the page's own need not have made it.
    expect(lockOutReasons([{ ...okta, name: '' }], [saml], '')).to.deep.equal([]);
  });

  it('of several at once are those of the last of them', () => {
    expect(lockOutReasons([saml, okta, entra], [], undefined)).to.deep.equal(['last-enabled']);
    expect(lockOutReasons([okta, entra], [saml], entra.id!)).to.deep.equal(['signed-in']);
    expect(lockOutReasons([okta, saml], [entra], saml.id!)).to.deep.equal([]);
  });
});
