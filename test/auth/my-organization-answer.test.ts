/** What Auth0's SDK returns or throws, as the answer of a fetch. */
import { expect } from '@open-wc/testing';
import { answerOf, answerOfError } from '../../src/auth/my-organization-answer.js';
import { TransportError } from '../../src/transport/transport-error.js';

const raw = (status: number) => ({ status, headers: new Headers({ 'x-request-id': 'req-42' }) });

function thrownBy(thrown: unknown): unknown {
  try {
    answerOfError(thrown);
  } catch (error) {
    return error;
  }
  throw new Error('It was an answer.');
}

describe('a result of Auth0’s SDK', () => {
  for (const [data, text] of [
    [{ id: 'con_1' }, '{"id":"con_1"}'],
    ['<html>', '<html>'],
    [undefined, ''],
  ] as const)
    it(`is an answer with its status, its headers and its body: ${text}`, async () => {
      const answer = answerOf({ data, rawResponse: raw(201) });
      expect(answer.status).to.equal(201);
      expect(answer.headers.get('x-request-id')).to.equal('req-42');
      expect(await answer.text()).to.equal(text);
    });
});

describe('an error of Auth0’s SDK', () => {
  for (const status of [200, 404, 502])
    it(`with status ${status} is an answer, with or without headers`, async () => {
      const body = { title: 'No' };
      const answer = answerOfError({ statusCode: status, body, rawResponse: raw(status) });
      expect(answer.status).to.equal(status);
      expect(answer.headers.get('x-request-id')).to.equal('req-42');
      expect(await answer.json()).to.deep.equal(body);
      expect(answerOfError({ statusCode: status, body }).status).to.equal(status);
    });

  for (const cause of [undefined, null, new Error('Reset.'), { error: 1 }])
    it(`is a failed fetch where no answer came: ${cause instanceof Error ? cause.message : JSON.stringify(cause)}`, () => {
      for (const statusCode of [undefined, 0, 199]) {
        const thrown = thrownBy({ statusCode, rawResponse: raw(0), message: 'Connection lost.', cause });
        expect(thrown).to.be.instanceOf(TypeError).with.property('message', 'Connection lost.');
      }
    });

  it('is why there was no token, where the page’s own fetcher got none', () => {
    const cause = new TransportError('mfa-required');
    expect(thrownBy({ rawResponse: raw(0), message: '', cause })).to.equal(cause);
    const oauth = { error: 'consent_required' };
    expect(thrownBy({ rawResponse: raw(0), cause: oauth })).to.include({ code: 'consent-required' });
    expect(thrownBy(oauth)).to.include({ code: 'consent-required' });
  });

  it('is what it is, where it is none of the SDK’s', () => {
    const failed = new TypeError('Failed to fetch');
    expect(thrownBy(failed)).to.equal(failed);
    expect(thrownBy(new SyntaxError('Unexpected token <'))).to.include({ code: 'malformed' });
    expect(thrownBy({ message: 'Timeout exceeded when calling GET /config.' })).to.include({
      code: 'timeout',
    });
    expect(thrownBy(new Error('A Timeout exceeded'))).to.include({ code: 'unauthorized' });
    for (const nothing of [undefined, null, 'text'])
      expect(thrownBy(nothing)).to.be.instanceOf(TransportError).with.property('code', 'unauthorized');
  });
});
