/** Every failure of a read and of a change has its own code and status, and is told as certain only when it is. */
import { expect } from '@open-wc/testing';
import { rejection } from '../helpers/rejection.js';
import { openHttp, respond, status, type Answer, type HttpPage } from './http-page.js';

const reset = new TypeError('Failed to fetch');
const webPage = (code: number) =>
  respond('<!doctype html>', { status: code, headers: { 'content-type': 'text/html' } });

/** What happens to every request, and the code and status of the error. */
const FAILURES: readonly [what: string, answer: Answer, code: string, status: number | undefined][] = [
  ['a 401', status(401), 'unauthorized', 401],
  ['a 403', status(403), 'forbidden', 403],
  ['a 404', status(404), 'not-found', 404],
  ['a 409', status(409), 'conflict', 409],
  ['a 422', status(422), 'invalid', 422],
  ['a 429', status(429, { 'retry-after': '2' }), 'rate-limited', 429],
  ['a 500', status(500), 'unavailable', 500],
  ['a reset', reset, 'network', undefined],
  ['a web page', webPage(200), 'malformed', 200],
  ['a web page of a gateway', webPage(502), 'unavailable', 502],
];
/** Failures after which the change could have been made: it was sent again, and no answer says what became of it. */
const UNCERTAIN = ['unavailable', 'network'];

describe('a failure', () => {
  for (const [what, answer, code, httpStatus] of FAILURES) {
    it(`of a read, ${what}, is “${code}”`, async () => {
      const page = openHttp([answer]);
      const error = await failed(page, page.transport.listConnections());
      expect(error).to.include({ code, status: httpStatus, isCertain: true });
    });

    it(`of a change, ${what}, is “${code}”`, async () => {
      const page = openHttp([answer]);
      const error = await failed(page, page.transport.updateConnection('con_1', { isEnabled: false }));
      expect(error).to.include({ code, status: httpStatus, isCertain: !UNCERTAIN.includes(code) });
    });

    it(`of a creation, ${what}, is “${code}”, and sent again only where it was not carried out`, async () => {
      const page = openHttp([answer]);
      const wanted = { name: 'new', strategy: 'okta', options: {} } as const;
      const error = await failed(page, page.transport.createConnection(wanted));
      expect(error).to.include({ code, status: httpStatus });
      expect(page.sent).to.have.length(['rate-limited', 'unauthorized'].includes(code) ? 2 : 1);
    });

    it(`of a removal, ${what}, is “${code}”`, async () => {
      const page = openHttp([answer]);
      const removal = page.transport.deleteConnection('con_1');
      expect(await failed(page, removal)).to.include({ code, status: httpStatus });
    });
  }
});

/** The error of a call, whatever the call waits for. */
async function failed({ clock }: HttpPage, call: Promise<unknown>) {
  const error = rejection(call);
  for (let minute = 0; minute < 3; minute++) await clock.advance(60_000);
  return error;
}
