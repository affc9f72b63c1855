import { expect } from '@open-wc/testing';
import { whyNotEdit, whyNotRemove } from '../../src/model/permitted.js';
import { connection, okta } from '../helpers/connections.js';

const at = (accessLevel: 'none' | 'readonly' | 'limited' | 'full') => connection({ ...okta, accessLevel });
const open = { canSetShowAsButton: true, canSetAssignMembershipOnLogin: true };

describe('removing a connection', () => {
  it('needs an id, full access and the scope', () => {
    expect(whyNotRemove(okta, true)).to.equal(null);
    expect(whyNotRemove(okta, false)).to.equal('scope-missing');
    for (const level of ['none', 'readonly', 'limited'] as const)
      expect(whyNotRemove(at(level), true)).to.equal('access');
    expect(whyNotRemove(connection({ ...okta, id: null }), true)).to.equal('no-id');
  });
});

describe('changing a setting', () => {
  it('needs limited access, and full access for the name', () => {
    expect(whyNotEdit('showAsButton', at('none'), true, open)).to.equal('access-none');
    expect(whyNotEdit('showAsButton', at('readonly'), true, open)).to.equal('access-readonly');
    expect(whyNotEdit('showAsButton', at('limited'), true, open)).to.equal(null);
    expect(whyNotEdit('displayName', at('limited'), true, open)).to.equal('access-limited');
    expect(whyNotEdit('displayName', at('full'), true, open)).to.equal(null);
  });

  it('needs the scope and an id', () => {
    expect(whyNotEdit('displayName', okta, false, open)).to.equal('scope-missing');
    expect(whyNotEdit('displayName', connection({ ...okta, id: null }), true, open)).to.equal('no-id');
  });

  it('needs a configuration that leaves it open, where that is known', () => {
    const fixed = { canSetShowAsButton: false, canSetAssignMembershipOnLogin: null };
    expect(whyNotEdit('showAsButton', okta, true, fixed)).to.equal('fixed');
    expect(whyNotEdit('assignMembershipOnLogin', okta, true, fixed)).to.equal(null);
    expect(
      whyNotEdit('assignMembershipOnLogin', okta, true, { ...open, canSetAssignMembershipOnLogin: false }),
    ).to.equal('fixed');
    for (const setting of ['displayName', 'showAsButton', 'assignMembershipOnLogin'] as const)
      expect(whyNotEdit(setting, okta, true, undefined)).to.equal(null);
  });

  it('needs a server that says nothing against it, where it is the name', () => {
    const told = { ...open, whyNotSetDisplayName: 'Not here.' };
    expect(whyNotEdit('displayName', okta, true, told)).to.equal('server');
    expect(whyNotEdit('displayName', at('limited'), true, told)).to.equal('access-limited');
    for (const setting of ['showAsButton', 'assignMembershipOnLogin'] as const)
      expect(whyNotEdit(setting, okta, true, told)).to.equal(null);
  });
});
