/** What says why something could not be read does not always come. This file is the first to ask for it, for what has come stays. */
import { expect } from '@open-wc/testing';
import { Http } from '../../src/transport/http.js';
import { blockRequests } from '../helpers/browser.js';
import { needing } from '../helpers/engine.js';
import { rejection } from '../helpers/rejection.js';
import { json, openHttp } from './http-page.js';

const WORDS = ['/transport/trouble.js', '/transport/trouble.ts'];
const BAD = [
  { id: 'con_1', name: 'good' },
  null,
  { id: 'con_2', display_name: 'Bad', is_enabled: 'yes' },
  { is_enabled: true },
  { id: 'con_1', name: 'again' },
  { id: 'con_3', name: 'fine' },
];

needing('blocked requests').describe('an answer that cannot be read, and nobody can say why', () => {
  beforeEach(() => blockRequests(...WORDS));
  afterEach(() => blockRequests());

  it('keeps the good items of a list, and counts the others', async () => {
    const { transport } = openHttp([json({ identity_providers: BAD })]);
    const { connections, malformed } = await transport.listConnections();
    expect(connections.map(({ name }) => name)).to.deep.equal(['good', 'fine']);
    expect(malformed).to.deep.equal([
      { index: 1, label: '', reason: 'JSON' },
      { index: 2, label: '', reason: 'is_enabled' },
      { index: 3, label: '', reason: 'name' },
      { index: 4, label: '', reason: 'id' },
    ]);
  });

  for (const answer of [null, [], { items: [] }, { identity_providers: null }]) {
    it(`is not taken for an empty list when it is ${JSON.stringify(answer)}`, async () => {
      const error = await rejection(openHttp([json(answer)]).transport.listConnections());
      expect([error.code, error.detail]).to.deep.equal(['malformed', 'identity_providers']);
    });
  }

  it('is an error where it should be one connection', async () => {
    const flaws: [unknown, string][] = [
      [null, 'JSON'],
      [{ is_enabled: 1 }, 'is_enabled'],
      [{}, 'name'],
    ];
    for (const [answer, flaw] of flaws) {
      const { transport, sent } = openHttp([json(answer)]);
      const errors = [
        await rejection(transport.getConnection('con_1')),
        await rejection(transport.updateConnection('con_1', { isEnabled: true })),
      ];
      expect(errors.map(({ code, detail }) => [code, detail])).to.deep.equal([
        ['malformed', flaw],
        ['malformed', flaw],
      ]);
      expect(sent).to.have.length(2);
    }
  });

  needing('second imports').it('is told in words once they can be loaded', async () => {
    const { transport } = openHttp([json({ identity_providers: BAD })]);
    await transport.listConnections();
    await blockRequests();
    const { malformed } = await transport.listConnections();
    expect(malformed.map(({ label, reason }) => `${label}: ${reason}`)).to.deep.equal([
      ': it is not an object',
      'Bad: is_enabled is not true or false',
      ': it has neither a name nor a strategy',
      'again: id con_1 was listed before',
    ]);
  });
});

describe('an answer that is still being read', () => {
  it('is not waited for by those who have left', async () => {
    const http = new Http({
      baseUrl: 'https://acme.example/my-org',
      audience: 'https://acme.example/my-org/',
      authentication: {
        organization: '',
        refresh: undefined,
        headers: async () => ({}),
        send: async () => json({}),
      },
    });
    const leaving = new AbortController();
    let isRead = () => {};
    const reading = new Promise<void>((resolve) => (isRead = resolve));
    const parse = () => {
      isRead();
      return new Promise<string>(() => {});
    };
    const request = { method: 'GET', path: '/', scope: '', tries: 1, parse } as const;
    const call = rejection(http.request(request, { signal: leaving.signal }));
    await reading;
    leaving.abort();
    expect((await call).code).to.equal('aborted');
  });
});
