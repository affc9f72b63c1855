/** What a page's own function throws can hold the whole request: of it, an error of the kit keeps nothing that is secret. */
import { expect } from '@open-wc/testing';
import { toTransportError, TransportError } from '../../src/transport/transport-error.js';
import { everythingIn } from '../auth/secrets.js';

const MARK = 'cAnArY';
const HEADERS = { Authorization: `Bearer ${MARK}` };

/** As the libraries throw them that pages use for their requests. */
class RequestError extends Error {
  readonly #headers = HEADERS;
  override get name(): string {
    return 'RequestError';
  }
  get request(): unknown {
    return { headers: this.#headers };
  }
}

const THROWN: Readonly<Record<string, unknown>> = {
  'its configuration': Object.assign(new Error('Failed'), { config: { headers: HEADERS } }),
  'a hidden member': Object.defineProperty(new TypeError('Failed'), 'request', { value: HEADERS }),
  'a symbol': Object.assign(new TypeError('Failed'), { [Symbol('request')]: HEADERS }),
  'a getter of its class': new RequestError('Failed'),
  'a cause': new TypeError('Failed', { cause: new Error(MARK) }),
  'several causes': new AggregateError([new Error(MARK)], 'Failed'),
  'its message': new TypeError(`Failed with Authorization: Bearer ${MARK}`),
  'its message, as JSON': new TypeError(`Failed: {"Authorization":"DPoP ${MARK}"}`),
  'its message, as a parameter': new TypeError(`Failed: /token?access_token=${MARK}&x=1`),
  'its message, as a JWT': new TypeError(`Failed with eyJhbGciOiJub25lIn0.${MARK}.${MARK}`),
  'its message, without a word': new TypeError(`Failed with ${MARK.repeat(8)}`),
  'its stack': Object.assign(new TypeError('Failed'), { stack: `TypeError: Bearer ${MARK}` }),
  'no error at all': { headers: HEADERS },
  'a text': `Bearer ${MARK}`,
};

describe('the cause of an error', () => {
  for (const [where, thrown] of Object.entries(THROWN))
    it(`does not hold what was thrown with a token in ${where}`, () => {
      const { cause } = toTransportError(thrown);
      const all = [everythingIn(cause), everythingIn(toTransportError(thrown).as(false).cause)];
      expect(all.join()).not.to.contain(MARK);
      expect((cause as RequestError | undefined)?.request).to.equal(undefined);
      expect(cause === undefined).to.equal(!(thrown instanceof Error));
      if (cause) expect((cause as Error).message).to.match(/^Failed/);
    });

  it('has the name of what was thrown', () => {
    expect((toTransportError(new RequestError('x')).cause as Error).name).to.equal('RequestError');
    expect((toTransportError(new DOMException('x', 'TimeoutError')).cause as Error).name).to.equal(
      'TimeoutError',
    );
  });

  it('is what was thrown, with its stack, where that is an ordinary error', () => {
    for (const thrown of [new TypeError('Failed to fetch'), new RangeError('No session.'), new Error('')])
      expect(toTransportError(thrown).cause).to.equal(thrown);
  });

  it('is none where there was none', () => {
    expect(new TransportError('network').cause).to.equal(undefined);
  });
});
