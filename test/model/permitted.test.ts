import { expect } from '@open-wc/testing';
import { offeredStrategies, whyNotCreate, whyNotEdit, whyNotRemove } from '../../src/model/permitted.js';
import { STRATEGIES } from '../../src/model/strategy.js';
import { connection, okta } from '../helpers/connections.js';

const at = (accessLevel: 'none' | 'readonly' | 'limited' | 'full') => connection({ ...okta, accessLevel });
const open = { canSetShowAsButton: true, canSetAssignMembershipOnLogin: true };

describe('creating a connection', () => {
  const allowing = (...allowedStrategies: string[]) => ({ deletionBehavior: null, allowedStrategies });
  const unsaid = { deletionBehavior: null, allowedStrategies: null };

  it('needs the scope, and a strategy that the kit knows', () => {
    expect(whyNotCreate(true, allowing('ad', 'okta'))).to.equal(null);
    expect(whyNotCreate(false, allowing('okta'))).to.equal('scope-missing');
    for (const none of [allowing(), allowing('ad')]) expect(whyNotCreate(true, none)).to.equal('no-strategy');
  });

  it('is possible where the configuration is not known, or does not say', () => {
    for (const open of [undefined, unsaid]) {
      expect(whyNotCreate(true, open)).to.equal(null);
      expect(whyNotCreate(false, open)).to.equal('scope-missing');
      expect(offeredStrategies(open)).to.deep.equal(STRATEGIES);
    }
  });

  it('is for the server to refuse, whatever strategies there are', () => {
    for (const told of [allowing(), allowing('okta')])
      expect(whyNotCreate(true, { ...told, whyNotCreate: 'Not here.' })).to.equal('server');
  });

  it('offers the allowed strategies in the kit’s own order, and none it does not know', () => {
    expect(offeredStrategies(allowing('waad', 'ad', 'adfs'))).to.deep.equal(['adfs', 'waad']);
    expect(offeredStrategies(allowing())).to.be.empty;
  });
});

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
