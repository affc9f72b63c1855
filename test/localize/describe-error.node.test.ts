/** What an admin reads about an error, sentence by sentence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReactiveElement } from 'lit';
import { describeError } from '../../src/localize/describe-error.js';
import { core as en } from '../../src/localize/en/core.js';
import { Localize } from '../../src/localize/localize.js';
import {
  TransportError,
  type TransportErrorCode,
  type TransportErrorDetails,
} from '../../src/transport/transport-error.js';

const localize = new Localize({ addController: () => {}, lang: 'en' } as unknown as ReactiveElement);
const described = (code: TransportErrorCode, details: TransportErrorDetails = {}, advice?: string) =>
  describeError(localize, new TransportError(code, details), advice);

const FIELDS = [
  { pointer: '/display_name', detail: 'It is too long.' },
  { pointer: '', detail: 'It has a slash.' },
];

describe('an error is described', () => {
  it('by what to do about it, for each code', () => {
    const codes = Object.keys(en).filter((key) => key.startsWith('error:'));
    assert.ok(codes.length > 10);
    for (const key of codes as `error:${TransportErrorCode}`[])
      assert.deepEqual(described(key.slice('error:'.length) as TransportErrorCode), [en[key]]);
  });

  it('as something else than the API, where an answer with an error status is not the API’s', () => {
    for (const status of [400, 404, 502])
      assert.deepEqual(described('malformed', { status, detail: '<html>' }), [en.noApi]);
    for (const status of [undefined, 200, 399])
      assert.deepEqual(described('malformed', { status }), [en['error:malformed']]);
    assert.deepEqual(described('not-found', { status: 404 }), [en['error:not-found']]);
  });

  it('by the advice of who knows better', () => {
    assert.deepEqual(described('forbidden', { status: 403 }, 'Ask Ada.'), ['Ask Ada.']);
  });

  it('by the advice first, then what the server says, then the id for the help desk', () => {
    assert.deepEqual(described('conflict', { detail: 'It is in use.', requestId: 'req-42' }), [
      en['error:conflict'],
      en.serverSays('It is in use.'),
      en.requestId('req-42'),
    ]);
  });

  it('by what the server says about each field, where it says nothing about the whole', () => {
    assert.deepEqual(described('invalid', { fieldErrors: FIELDS }), [
      en['error:invalid'],
      en.serverSays('It is too long.; It has a slash.'),
    ]);
    assert.deepEqual(described('invalid', { detail: 'No.', fieldErrors: FIELDS }), [
      en['error:invalid'],
      en.serverSays('No.'),
    ]);
  });

  it('without the server’s words where they are for developers', () => {
    const detail = 'Insufficient scope, expected any of: x';
    assert.deepEqual(described('forbidden', { detail, missingScope: 'update:x', requestId: 'req-1' }), [
      en['error:forbidden'],
      en.missingScope('update:x'),
      en.requestId('req-1'),
    ]);
    assert.deepEqual(described('unauthorized', { detail: 'Bad jwt.' }), [en['error:unauthorized']]);
    assert.deepEqual(described('forbidden', { detail: 'Not you.' }), [
      en['error:forbidden'],
      en.serverSays('Not you.'),
    ]);
    assert.deepEqual(described('malformed', { status: 200, detail: 'No list.' }), [
      en['error:malformed'],
      en.serverSays('No list.'),
    ]);
  });
});
