/** Attacks that only exist as raw bytes, so the HTTP server's parser is tested, too. */
import { chunk, message, type Raw } from './raw.js';

const JSON_TYPE = 'Content-Type: application/json';
const OFF = '{"is_enabled":false}';
const PATCH = 'PATCH /my-org/identity-providers/con_full HTTP/1.1';
const LIST = 'GET /my-org/identity-providers HTTP/1.1';
const HIDDEN = message('GET /my-org/evil HTTP/1.1', ['X-Org-Connections: 0']);
const LONG = 'a'.repeat(300_000);

/** None of these may reach Auth0 or succeed. */
export const REFUSED: readonly Raw[] = [
  raw('target: up', message('GET /my-org/../api/v2/users HTTP/1.1')),
  raw('target: up, encoded', message('GET /my-org/%2e%2e/api/v2/users HTTP/1.1')),
  raw('target: up with an encoded slash', message('GET /my-org/..%2fapi%2fv2 HTTP/1.1')),
  raw('target: up with backslashes', message('GET /my-org\\..\\api\\v2 HTTP/1.1')),
  raw('target: up with a parameter', message('GET /my-org/..;/api/v2 HTTP/1.1')),
  raw('target: two slashes and a host', message('GET //evil.example/my-org/config HTTP/1.1')),
  raw('target: another host in full', message('GET http://evil.example/my-org/config HTTP/1.1')),
  raw(
    'target: another host before an @',
    message('GET http://app.example@evil.example/my-org/config HTTP/1.1'),
  ),
  raw('target: another host without a scheme', message('GET evil.example:443 HTTP/1.1')),
  raw('target: an @ and a host', message('GET @evil.example/my-org/config HTTP/1.1')),
  raw('target: a file', message('GET file:///etc/passwd HTTP/1.1')),
  raw('target: a star', message('OPTIONS * HTTP/1.1')),
  raw('target: a tunnel', message('CONNECT evil.example:443 HTTP/1.1')),
  raw('target: a null byte', message('GET /my-org/config\0 HTTP/1.1')),
  raw('target: a space', message('GET /my-org/config /evil HTTP/1.1')),
  raw('target: bytes beyond ASCII', message('GET /my-org/conf\xff\xfe HTTP/1.1')),
  raw('target: overlong', message(`GET /my-org/${'a'.repeat(20_000)} HTTP/1.1`)),
  raw('target: none', message('GET  HTTP/1.1')),
  raw('version: none', 'GET /my-org/config\r\n\r\n'),
  raw('version: of the future', message('GET /my-org/config HTTP/9.9')),
  raw('version: HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  raw('method: TRACE', message('TRACE /my-org/config HTTP/1.1')),
  raw('method: PROPFIND', message('PROPFIND /my-org/config HTTP/1.1')),
  raw('method: small letters', message('get /my-org/config HTTP/1.1')),
  raw('method: one that nobody knows', message('EVIL /my-org/config HTTP/1.1')),
  raw('host: another', message(LIST, ['Host: evil.example'])),
  raw('host: another and ours', message(LIST, ['Host: evil.example', 'Host: app.example'])),
  raw('host: ours and another', message(LIST, ['Host: app.example', 'Host: evil.example'])),
  raw('host: none', `${LIST}\r\nX-Org-Connections: 1\r\nConnection: close\r\n\r\n`),
  raw('host: with a name before', message(LIST, ['Host: app.example@evil.example'])),
  raw('host: with a path', message(LIST, ['Host: evil.example/app.example'])),
  raw('host: with another port', message(LIST, ['Host: app.example:8443'])),
  raw('header: our header twice', message(LIST, ['X-Org-Connections: 1', 'X-Org-Connections: 1'])),
  raw('header: a space before the colon', message(LIST, ['X-Org-Connections : 1', 'X-Org-Connections: 0'])),
  raw('header: a null byte', message(LIST, ['X-Evil: a\0b'])),
  raw('header: a line without a colon', message(LIST, ['evil'])),
  raw('header: a carriage return alone', message(LIST, ['X-Evil: a\rX-Org-Connections: 1'])),
  raw('header: overlong', message(LIST, [`X-Evil: ${'a'.repeat(100_000)}`])),
  raw(
    'header: ours in the body',
    message(LIST, ['X-Org-Connections: 0', 'Content-Length: 24'], 'X-Org-Connections: 1\r\n\r\n'),
  ),
  raw('length: two that differ', message(PATCH, [JSON_TYPE, 'Content-Length: 20', 'Content-Length: 2'], OFF)),
  raw('length: two in one', message(PATCH, [JSON_TYPE, 'Content-Length: 20, 2'], OFF)),
  raw(
    'length: and chunks',
    message(PATCH, [JSON_TYPE, 'Content-Length: 4', 'Transfer-Encoding: chunked'], chunk(OFF) + chunk('')),
  ),
  raw('length: negative', message(PATCH, [JSON_TYPE, 'Content-Length: -1'], OFF)),
  raw('length: with a sign', message(PATCH, [JSON_TYPE, 'Content-Length: +20'], OFF)),
  raw('length: of another base', message(PATCH, [JSON_TYPE, 'Content-Length: 0x14'], OFF)),
  raw(
    'length: too short',
    message(PATCH, [JSON_TYPE, 'Connection: keep-alive', 'Content-Length: 5'], OFF + HIDDEN),
  ),
  { ...raw('length: too long', message(PATCH, [JSON_TYPE, 'Content-Length: 99'], OFF)), wait: 10_000 },
  raw('length: too large', message(PATCH, [JSON_TYPE, 'Content-Length: 300000'], LONG)),
  raw(
    'chunks: of a coding that is disguised',
    message(PATCH, [JSON_TYPE, 'Transfer-Encoding: xchunked'], chunk(OFF) + chunk('')),
  ),
  raw(
    'chunks: of two codings',
    message(PATCH, [JSON_TYPE, 'Transfer-Encoding: chunked, identity'], chunk(OFF) + chunk('')),
  ),
  raw(
    'chunks: a length that is none',
    message(PATCH, [JSON_TYPE, 'Transfer-Encoding: chunked'], `zz\r\n${OFF}\r\n0\r\n\r\n`),
  ),
  raw(
    'chunks: a length that is too short',
    message(PATCH, [JSON_TYPE, 'Transfer-Encoding: chunked'], `5\r\n${OFF}\r\n0\r\n\r\n`),
  ),
  raw(
    'chunks: a length that is overlong',
    message(PATCH, [JSON_TYPE, 'Transfer-Encoding: chunked'], `ffffffffffffffffff\r\n${OFF}`),
  ),
  {
    ...raw('chunks: no end', message(PATCH, [JSON_TYPE, 'Transfer-Encoding: chunked'], chunk(OFF))),
    wait: 10_000,
  },
  {
    ...raw('chunks: nothing at all', message(PATCH, [JSON_TYPE, 'Transfer-Encoding: chunked'])),
    wait: 10_000,
  },
  raw('chunks: too many', message(PATCH, [JSON_TYPE, 'Transfer-Encoding: chunked'], chunk(LONG) + chunk(''))),
  raw(
    'pipeline: a request behind a refused one',
    message('GET /my-org/evil HTTP/1.1', ['Connection: keep-alive']) + HIDDEN,
  ),
];

/** These are parsed as exactly one request. */
export const HARMLESS: readonly Raw[] = [
  raw('body: a request within that of a read', message(LIST, [`Content-Length: ${HIDDEN.length}`], HIDDEN)),
  raw('body: chunks within a read', message(LIST, ['Transfer-Encoding: chunked'], chunk(HIDDEN) + chunk(''))),
  raw(
    'upgrade: to HTTP/2',
    message(LIST, ['Connection: upgrade, close', 'Upgrade: h2c', 'HTTP2-Settings: evil']),
  ),
  raw(
    'headers: those of a proxy',
    message(LIST, ['X-Forwarded-Host: evil.example', 'X-Original-URL: /evil']),
  ),
  raw(
    'headers: those that are ours to say',
    message(LIST, ['Authorization: Bearer evil', 'Cookie: evil=evil', 'DPoP: evil']),
  ),
  raw('headers: those to drop', message(LIST, ['Connection: close, authorization, x-evil', 'X-Evil: evil'])),
  raw('headers: trailers', message(LIST, ['TE: trailers', 'Trailer: Authorization'])),
];

function raw(name: string, bytes: string): Raw {
  return { name: `socket: ${name}`, bytes };
}
