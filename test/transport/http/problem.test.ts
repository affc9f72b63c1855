import { expect } from '@open-wc/testing';
import { toTransportError, TransportError } from '../../../src/transport/transport-error.js';
import { rejection } from '../../helpers/rejection.js';
import { json, openHttp, respond } from '../http-page.js';

/** What reading the list is rejected with when this is the answer; switching sends less often and waits for nothing. */
function errorFor(answer: Response): Promise<TransportError> {
  return rejection(openHttp([answer]).transport.updateConnection('con_1', { isEnabled: true }));
}

describe('an error answer', () => {
  it('in the API’s own words gives them, its code and its status', async () => {
    const type = 'https://auth0.com/api-errors#A0E-409-0001';
    const error = await errorFor(
      json({ type, title: 'Conflict', status: 409, detail: 'Set it up.' }, { status: 409 }),
    );
    expect(error).to.include({
      code: 'conflict',
      status: 409,
      apiCode: 'A0E-409-0001',
      detail: 'Set it up.',
    });
    expect(error.message).to.equal('Set it up.');
  });

  it('names each field that was not accepted', async () => {
    const validation_errors = [
      { detail: 'must be boolean', pointer: '/is_enabled', source: 'body' },
      { detail: 'is not valid' },
      { pointer: '/nothing-said' },
      null,
    ];
    const error = await errorFor(json({ title: 'Validation Error', validation_errors }, { status: 400 }));
    expect(error).to.include({ code: 'invalid', detail: undefined });
    expect(error.fieldErrors).to.deep.equal([
      { pointer: '/is_enabled', detail: 'must be boolean' },
      { pointer: '', detail: 'is not valid' },
    ]);
  });

  it('says which scope is missing, and only when that is why', async () => {
    const type = 'https://auth0.com/api-errors#A0E-403-0002';
    expect((await errorFor(json({ type }, { status: 403 }))).missingScope).to.equal(
      'update:my_org:identity_providers',
    );
    expect((await errorFor(json({ error: 'insufficient_scope' }, { status: 403 }))).missingScope).to.be.a(
      'string',
    );
    expect((await errorFor(json({ detail: 'No.' }, { status: 403 }))).missingScope).to.equal(undefined);
  });

  it('may come as problem+json, as OAuth or as the Management API would say it', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    const answers = [
      json({ detail: 'One.' }, { status: 409, headers }),
      json({ error: 'invalid_grant', error_description: 'Two.' }, { status: 409 }),
      json({ statusCode: 409, errorCode: 'taken', message: 'Three.' }, { status: 409 }),
    ];
    const errors = await Promise.all(answers.map(errorFor));
    expect(errors.map(({ detail }) => detail)).to.deep.equal(['One.', 'Two.', 'Three.']);
    expect(errors.map(({ apiCode }) => apiCode)).to.deep.equal([undefined, 'invalid_grant', 'taken']);
  });

  it('in plain text is told as it is; a web page never is', async () => {
    const plain = { 'content-type': 'text/plain; charset=utf-8' };
    const page = { 'content-type': 'text/html' };
    expect((await errorFor(respond('Not now.', { status: 403, headers: plain }))).detail).to.equal(
      'Not now.',
    );
    expect((await errorFor(respond('<p>No</p>', { status: 403, headers: plain }))).detail).to.equal(
      undefined,
    );
    expect((await errorFor(respond('<p>No</p>', { status: 403, headers: page }))).detail).to.equal(undefined);
    expect((await errorFor(respond('', { status: 403 }))).message).to.equal('forbidden (HTTP 403)');
  });

  it('is cut off where nobody would read on', async () => {
    expect((await errorFor(json({ detail: 'x'.repeat(10_000) }, { status: 409 }))).detail).to.have.length(
      500,
    );
  });

  for (const name of ['x-request-id', 'x-correlation-id', 'x-auth0-requestid']) {
    it(`can be found by its ${name}`, async () => {
      const error = await errorFor(json({}, { status: 403, headers: { [name]: 'req-42' } }));
      expect(error.requestId).to.equal('req-42');
    });
  }

  for (const [status, code] of [
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [410, 'not-found'],
    [412, 'conflict'],
    [418, 'invalid'],
    [422, 'invalid'],
  ] as const) {
    it(`of status ${status} is “${code}”`, async () => {
      expect(await errorFor(json({}, { status }))).to.include({ code, status });
    });
  }

  for (const [asked, code] of [
    ['mfa_required', 'mfa-required'],
    ['consent_required', 'consent-required'],
    ['interaction_required', 'consent-required'],
  ] as const)
    for (const status of [401, 403])
      it(`that asks for the person with ${asked}, status ${status}, has a code of its own`, async () => {
        const body = { error: asked, error_description: 'Step up.', mfa_token: 'secret' };
        const error = await errorFor(json(body, { status }));
        expect(error).to.include({ code, status, apiCode: asked, detail: 'Step up.' });
        expect(JSON.stringify(error)).not.to.contain('secret');
      });

  it('whose code is a name of Object.prototype has the code of its status', async () => {
    const error = await errorFor(json({ error: 'constructor' }, { status: 403 }));
    expect(error.code).to.equal('forbidden');
  });

  it('holds no token, whatever is looked at', async () => {
    const secret = 'eyJ.secret.token';
    const { transport } = openHttp([json({ detail: 'No.' }, { status: 403 })], {
      getAccessToken: async () => secret,
    });
    const error = await rejection(transport.listConnections());
    const seen = [error.message, error.stack, JSON.stringify(Object.entries(error)), String(error.cause)];
    expect(seen.join()).not.to.contain(secret);
  });
});

describe('anything that was thrown', () => {
  it('is one of the closed set', () => {
    expect(toTransportError(new DOMException('left', 'AbortError')).code).to.equal('aborted');
    expect(toTransportError(new TypeError('offline')).code).to.equal('network');
    expect(toTransportError(null).code).to.equal('network');
    const error = new TransportError('conflict');
    expect(toTransportError(error)).to.equal(error);
    // From another copy of the kit on the same page.
    const foreign = Object.assign(new Error(), { name: 'TransportError', code: 'mfa-required' });
    expect(toTransportError(foreign)).to.equal(foreign);
  });
});
