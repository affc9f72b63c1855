/** What is entered in fields: values are kept, and of a client secret only what cleaning says of it. */
import { expect } from '@open-wc/testing';
import { check, enter, invalidOf, NO_ENTRIES } from '../../../../src/elements/ui/options/entries.js';
import { fieldsOf } from '../../../../src/model/options/fields.js';

const FIELDS = fieldsOf('okta', 'default');
const SECRET = FIELDS.find(({ type }) => type === 'secret')!;

describe('the entries of a form', () => {
  it('have what is said of a client secret, and not the secret', () => {
    const entered = enter(NO_ENTRIES, 'okta', SECRET, ' S3cret ');
    const checked = check(entered, 'okta', FIELDS, ' S3cret ');
    for (const { values, cleaned } of [entered, checked]) {
      expect(JSON.stringify([values, cleaned])).not.to.contain('S3cret');
      expect(cleaned.client_secret?.changes).to.deep.equal(['spaces']);
    }
    expect(invalidOf(checked, [SECRET])).to.equal(undefined);
    expect(invalidOf(check(entered, 'okta', FIELDS, ''), [SECRET])).to.equal('client_secret');
  });
});
