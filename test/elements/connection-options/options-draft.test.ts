/** Unsaved changes of options as plain data: what changes, what is sent, and how another admin's changes are merged. */
import { expect } from '@open-wc/testing';
import {
  acceptOptions,
  changesIn,
  followOptions,
  optionsToSend,
  startOptions,
  valueIn,
  fieldsIn,
  type OptionsDraft,
} from '../../../src/elements/connection-options/options-draft.js';
import type { Values } from '../../../src/model/options/fields.js';

const STORED = { domain: 'acme.okta.com', client_id: '0oa1' };

const edited = (values: Values): OptionsDraft => ({
  ...startOptions('okta', STORED),
  entries: { values, cleaned: {} },
});
const shown = (draft: OptionsDraft) =>
  Object.fromEntries(fieldsIn(draft).map((field) => [field.name, valueIn(draft, field)]));

describe('a draft of options', () => {
  it('shows what is stored, and changes nothing at first', () => {
    const draft = startOptions('okta', STORED);
    expect(shown(draft)).to.include(STORED);
    expect(changesIn(draft)).to.deep.equal([]);
    expect(changesIn(draft, true).map(({ name }) => name)).to.deep.equal(['client_secret']);
  });

  it('needs the secret, and sends it with everything that is stored', () => {
    const draft = edited({ client_id: '0oa2' });
    expect(optionsToSend(draft, '', 'ask')).to.include({ needs: 'secret', reason: 'never-shown' });
    const wanted = { ...STORED, client_id: '0oa2', client_secret: 's' };
    expect(optionsToSend(draft, 's', 'ask')).to.deep.equal({ options: wanted, notes: [] });
  });

  it('takes over what is not edited, and names what is, until it was seen', () => {
    const now = { domain: 'theirs.okta.com', client_id: '0oa9' };
    const { draft, conflicts } = followOptions(edited({ client_id: '0oa2' }), now);
    expect(conflicts).to.deep.equal(['client_id']);
    expect(shown(draft)).to.include({ domain: 'theirs.okta.com', client_id: '0oa2' });
    expect(followOptions(draft, now).conflicts, 'not seen yet').to.deep.equal(['client_id']);
    expect(followOptions(acceptOptions(draft, now), now).conflicts).to.deep.equal([]);
  });

  it('has no conflict where both have entered the same, or the value was typed back', () => {
    const same = followOptions(edited({ client_id: '0oa2' }), { ...STORED, client_id: '0oa2' });
    expect([same.conflicts, changesIn(same.draft)]).to.deep.equal([[], []]);
    const back = followOptions(edited({ client_id: '0oa1' }), { ...STORED, client_id: '0oa9' });
    expect([back.conflicts, changesIn(back.draft)]).to.deep.equal([[], []]);
    expect(shown(back.draft)).to.include({ client_id: '0oa9' });
  });
});
