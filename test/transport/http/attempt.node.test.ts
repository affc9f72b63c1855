/** One request: what is sent, what becomes of it without a network or an answer in time, and how certain that is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AuthenticatedFetch } from '../../../src/transport/http/authentication.js';
import type { TokenRequest } from '../../../src/transport/http/tokens.js';
import type { TransportError } from '../../../src/transport/transport-error.js';
import type { Wait } from '../../../src/transport/transport.js';
import { rejection } from '../../helpers/rejection.js';
import { EMPTY_LIST, json, ONE, openHttp, respond, status, type HttpPage } from '../http-page.js';

const off = { isEnabled: false };

/** The error of a call, whatever it waits for. */
async function failure({ clock }: HttpPage, call: Promise<unknown>): Promise<TransportError> {
  const error = rejection(call);
  await clock.advance(300_000);
  return error;
}

/** Runs a test in a browser that says whether there is a network. */
async function withNetwork(onLine: boolean | (() => boolean), test: () => Promise<void>): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  const navigator = Object.defineProperty({}, 'onLine', {
    get: typeof onLine === 'function' ? onLine : () => onLine,
  });
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
  try {
    await test();
  } finally {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  }
}

describe('a request without a network', () => {
  const refused = new TypeError('Failed to fetch');
  const broken = Object.assign(respond(''), { text: () => Promise.reject(refused) });

  for (const [what, onLine, answer, code, sent] of [
    ['is not sent, and not sent again', false, refused, 'offline', 1],
    ['is an ordinary failure where the device has one', true, refused, 'network', 2],
    ['is an ordinary failure where its fetch throws something else', false, new Error('x'), 'network', 2],
    ['has arrived all the same when it is answered', false, () => broken, 'network', 2],
  ] as const)
    it(what, () =>
      withNetwork(onLine, async () => {
        const page = openHttp([answer]);
        const error = await failure(page, page.transport.updateConnection('con_1', off));
        assert.equal(error.code, code);
        assert.equal(error.isCertain, code === 'offline');
        assert.equal(page.sent.length, sent);
      }),
    );

  it('is an ordinary failure where the browser does not say, or throws', async () => {
    const page = openHttp([refused]);
    assert.equal((await failure(page, page.transport.listConnections())).code, 'network');
    const throws = () => {
      throw new Error('No navigator here.');
    };
    await withNetwork(throws, async () => {
      const other = openHttp([refused]);
      assert.equal((await failure(other, other.transport.listConnections())).code, 'network');
    });
  });
});

describe('a change', () => {
  it('outlives its page as long as the browser allows, by the length of its body', async () => {
    const page = openHttp([ONE], { pace: { read: 9, write: 9 } });
    const around = '{"display_name":""}'.length;
    for (const length of [59_999, 60_000])
      await page.transport.updateConnection('con_1', { displayName: 'x'.repeat(length - around) });
    assert.deepEqual(
      page.sent.map(({ init }) => [(init.body as string).length, init.keepalive]),
      [
        [59_999, true],
        [60_000, undefined],
      ],
    );
  });

  for (const [what, answers, code, isCertain] of [
    ['that is refused', [status(409)], 'conflict', true],
    ['that is refused after a failure of the server', [status(500), status(409)], 'conflict', false],
    ['that is refused after no answer', [new TypeError('x'), status(403)], 'forbidden', false],
    ['that is refused after a 401', [status(401), status(409)], 'conflict', true],
    ['that is refused after a 429', [status(429), status(409)], 'conflict', true],
  ] as const)
    it(`${what} is ${isCertain ? 'certainly not made' : 'uncertain'}`, async () => {
      const page = openHttp(answers);
      const error = await failure(page, page.transport.updateConnection('con_1', off));
      assert.deepEqual([error.code, error.isCertain], [code, isCertain]);
    });

  it('that is only read is certain, however often it failed', async () => {
    const page = openHttp([status(500), status(404)]);
    assert.equal((await failure(page, page.transport.listConnections())).isCertain, true);
  });

  for (const method of ['detachConnection', 'deleteConnection'] as const)
    it(`that cannot be undone is sent once: ${method}`, async () => {
      const page = openHttp([status(503)]);
      await failure(page, page.transport[method]('con_1'));
      assert.equal(page.sent.length, 1);
    });

  it('has a type only with a body, and keeps to its values where old libraries change how JSON is written', async () => {
    const page = openHttp([ONE]);
    const values = Object.assign(String.prototype, { toJSON: () => 'old library' });
    try {
      await page.transport.updateConnection('con_1', { displayName: 'New' });
    } finally {
      Reflect.deleteProperty(values, 'toJSON');
    }
    await page.transport.detachConnection('con_1');
    const [update, detach] = page.sent;
    assert.equal(update!.init.body, '{"display_name":"New"}');
    assert.equal(update!.headers.get('content-type'), 'application/json');
    assert.deepEqual([detach!.init.body, detach!.headers.get('content-type')], [undefined, null]);
  });
});

describe('an answer', () => {
  it('that does not come in time is given up, however short that is', async () => {
    const page = openHttp([() => new Promise<Response>(() => {})], { timeout: 1_000 });
    const error = rejection(page.transport.detachConnection('con_1'));
    await page.clock.advance(999);
    assert.equal(page.sent[0]!.init.signal!.aborted, false);
    await page.clock.advance(1);
    assert.equal((await error).code, 'timeout');
  });

  it('that has come keeps nothing waiting for its timeout', async () => {
    const page = openHttp([EMPTY_LIST]);
    await page.transport.listConnections();
    await page.clock.advance(1_000);
    assert.equal(page.clock.sleepers, 0);
  });

  it('of 429 holds others up before its words have arrived', async () => {
    const limited = Object.assign(status(429, { 'retry-after': '5' }), {
      text: () => new Promise<string>(() => {}),
    });
    const page = openHttp([() => limited, EMPTY_LIST]);
    void page.transport.listConnections().catch(() => {});
    await page.clock.advance(0);
    const other = page.transport.listConnections();
    await page.clock.advance(4_999);
    assert.equal(page.sent.length, 1);
    await page.clock.advance(1);
    await other;
  });

  it('that is no JSON, or not what it should be, is told with its status, and its words only in ours', async () => {
    const bodies = [respond('secret', { status: 201 }), json([]), json({ identity_providers: 7 })];
    const errors = bodies.map((body) => rejection(openHttp([body]).transport.listConnections()));
    const [text, list, number] = await Promise.all(errors);
    assert.deepEqual(
      [text!.code, text!.status, text!.detail, text!.cause],
      ['malformed', 201, undefined, undefined],
    );
    for (const error of [list!, number!]) {
      assert.deepEqual([error.code, error.status], ['malformed', 200]);
      assert.match(error.detail!, /no list of identity providers/);
    }
  });
});

describe('whoever has left', () => {
  it('before a request is made sends nothing', async () => {
    const page = openHttp([EMPTY_LIST]);
    const error = await rejection(page.transport.listConnections({ signal: AbortSignal.abort() }));
    assert.equal(error.code, 'aborted');
    assert.equal(page.sent.length, 0);
  });

  it('while a token is got, or renewed, is told at once, and nothing is sent any more', async () => {
    for (const isRenewal of [false, true]) {
      const leaving = new AbortController();
      const never = new Promise<string>(() => {});
      const getAccessToken = ({ refresh }: TokenRequest) =>
        refresh === isRenewal ? never : Promise.resolve('token');
      const page = openHttp([status(401)], { getAccessToken });
      const error = rejection(page.transport.listConnections({ signal: leaving.signal }));
      await page.clock.advance(0);
      leaving.abort(new Error('Of their own.'));
      assert.equal((await error).code, 'aborted');
      assert.equal(page.sent.length, isRenewal ? 1 : 0);
    }
  });
});

describe('a refused request', () => {
  it('is not sent again when its token cannot be renewed, and says why', async () => {
    for (const [thrown, code] of [
      [Object.assign(new Error('x'), { error: 'mfa_required' }), 'mfa-required'],
      [new Error('login_required'), 'unauthorized'],
    ] as const) {
      const getAccessToken = ({ refresh }: TokenRequest) =>
        refresh ? Promise.reject(thrown) : Promise.resolve('token');
      const page = openHttp([status(401), EMPTY_LIST], { getAccessToken });
      assert.equal((await failure(page, page.transport.listConnections())).code, code);
      assert.equal(page.sent.length, 1);
    }
  });

  it('asks for a token with the scope of the request, or with the one of the page', async () => {
    for (const [tokenScope, expected] of [
      [undefined, 'read:my_org:identity_providers'],
      ['', 'read:my_org:identity_providers'],
      ['all of them', 'all of them'],
    ] as const) {
      const asked: TokenRequest[] = [];
      const getAccessToken = async (request: TokenRequest) => `token ${asked.push(request)}`;
      const page = openHttp([status(401), EMPTY_LIST], { getAccessToken, tokenScope });
      await page.transport.listConnections();
      const request = { scope: expected, audience: 'https://acme.example/my-org/' };
      assert.deepEqual(
        asked,
        [false, true, false].map((refresh) => ({ ...request, refresh })),
      );
    }
  });

  it('names the organization to a fetch of the page, where the page names one', async () => {
    const asked: unknown[] = [];
    const fetch: AuthenticatedFetch = async (_url, _init, context) => {
      asked.push(context);
      return EMPTY_LIST.clone();
    };
    await openHttp([], { fetch, organization: 'acme' }).transport.listConnections();
    await openHttp([], { fetch }).transport.listConnections();
    const context = {
      scope: ['read:my_org:identity_providers'],
      audience: 'https://acme.example/my-org/',
      refresh: false,
    };
    assert.deepEqual(asked, [{ ...context, organization: 'acme' }, context]);
  });
});

describe('another attempt', () => {
  it('is not sent before a time that a 429 has named while its token was got', async () => {
    const page = openHttp([status(429, { 'retry-after': '5' }), EMPTY_LIST], {
      getAccessToken: async () => {
        // The first token is there at once, the second one after a moment.
        if (isSlow) await page.clock.sleep(1_000);
        isSlow = true;
        return 'token';
      },
    });
    let isSlow = false;
    const first = page.transport.listConnections();
    const second = page.transport.listConnections();
    await page.clock.advance(4_999);
    assert.equal(page.sent.length, 1);
    await page.clock.advance(10_000);
    await Promise.all([first, second]);
  });

  it('waits for the longer of its pause and what the server asks for, and says until when', async () => {
    for (const [seconds, second] of [
      ['0', 500],
      ['2', 2_000],
    ] as const) {
      const page = openHttp([status(503, { 'retry-after': seconds }), EMPTY_LIST]);
      const begin = page.clock.now();
      const waits: (Wait | undefined)[] = [];
      const call = page.transport.listConnections({ onWait: (wait) => waits.push(wait) });
      await page.clock.advance(10_000);
      await call;
      assert.deepEqual(waits, [{ reason: 'retry', until: begin + Number(seconds) * 1_000 }, undefined]);
      assert.equal(page.sent[1]!.at - begin, second);
    }
  });
});

describe('the address', () => {
  for (const [baseUrl, url, audience] of [
    ['https://acme.example/my-org///', 'https://acme.example/my-org', 'https://acme.example/my-org/'],
    ['https://acme.example/my-org/v1/', 'https://acme.example/my-org/v1', 'https://acme.example/my-org/'],
    ['https://acme.example/v1/my-org', 'https://acme.example/v1/my-org', 'https://acme.example/v1/my-org/'],
    [
      'https://acme.example/my-org/v11',
      'https://acme.example/my-org/v11',
      'https://acme.example/my-org/v11/',
    ],
  ] as const)
    it(`below ${baseUrl} is for ${audience}`, async () => {
      const page = openHttp([EMPTY_LIST], { baseUrl });
      await page.transport.listConnections();
      assert.equal(page.sent[0]!.url, `${url}/identity-providers`);
      assert.equal(page.sent[0]!.context.audience, audience);
    });

  for (const id of ['', '.', '..', '\ud800'])
    it(`has no place for ${JSON.stringify(id)}, which is sent nowhere`, async () => {
      const page = openHttp([ONE]);
      const { transport } = page;
      for (const call of [
        transport.getConnection(id),
        transport.updateConnection(id, off),
        transport.detachConnection(id),
        transport.deleteConnection(id),
      ]) {
        const error = await rejection(call);
        assert.equal(error.code, 'not-found');
        assert.ok(error.detail?.includes(id));
      }
      assert.equal(page.sent.length, 0);
    });

  it('is encoded wherever it could be read as more than a name', async () => {
    const page = openHttp([ONE]);
    for (const id of ['...', 'a/b', '../config', 'a.b']) await page.transport.getConnection(id);
    assert.deepEqual(
      page.sent.map(({ url }) => url.split('/').at(-1)),
      ['...', 'a%2Fb', '..%2Fconfig', 'a.b'],
    );
  });
});
