/** What an admin is told of an error: the advice, what the server says if it speaks to them, and the id for the help desk. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { describeError } from '../../src/localize/describe-error.js';
import { en } from '../../src/localize/en/index.js';
import { Localize } from '../../src/localize/localize.js';
import { TransportError, type TransportErrorDetails } from '../../src/transport/transport-error.js';

const localize = new Localize(document.createElement('org-connection-toggle'));
const sentences = (code: TransportError['code'], details: TransportErrorDetails = {}, advice?: string) =>
  describeError(localize, new TransportError(code, details), advice);

describe('the description of an error', () => {
  it('is the advice for its code, then what the server says, then the id of the request', () => {
    const details = { detail: 'It has users.', requestId: 'req-42' };
    expect(sentences('conflict', details)).to.deep.equal([
      en['error:conflict'],
      'The server says: “It has users.”',
      'Request ID: req-42.',
    ]);
  });

  it('has the caller’s advice in place of that for the code', () => {
    expect(sentences('not-found', {}, 'Look elsewhere.')).to.deep.equal(['Look elsewhere.']);
  });

  for (const detail of ['invalid_token: jwt expired', 'Missing Authorization header'])
    it(`of a 401 keeps to itself what is meant for developers: ${detail}`, () => {
      expect(sentences('unauthorized', { status: 401, detail, requestId: 'req-42' })).to.deep.equal([
        en['error:unauthorized'],
        'Request ID: req-42.',
      ]);
    });

  it('of a missing scope names it, and not what the server says of it', () => {
    const details = { status: 403, detail: 'insufficient_scope', missingScope: 'update:my_org:x' };
    expect(sentences('forbidden', details)).to.deep.equal([
      en['error:forbidden'],
      'Missing permission: update:my_org:x.',
    ]);
  });

  it('of another refusal says what the server says, and no permission', () => {
    expect(sentences('forbidden', { status: 403, detail: 'It is locked.' })).to.deep.equal([
      en['error:forbidden'],
      'The server says: “It is locked.”',
    ]);
  });

  it('of several fields has what is said of each', () => {
    const fieldErrors = [
      { pointer: '/a', detail: 'too long' },
      { pointer: '/b', detail: 'not true or false' },
    ];
    expect(sentences('invalid', { fieldErrors })).to.deep.equal([
      en['error:invalid'],
      'The server says: “too long; not true or false”',
    ]);
  });
});
