/** Attacks with bodies that are too large, too slow, or not of the declared type. */
import { asIf, BOTH, refused, unchanged, type Attack } from './attack.js';
import { ask, change, DETACH, LIST, ONE, pieces } from './requests.js';

const LIMIT = 262_144;
const LONG = 'a'.repeat(LIMIT);
const UTF16 = new Uint8Array(Buffer.from('\ufeff{"is_enabled":false}', 'utf16le'));

const TYPES = [
  ...['', 'text/plain', 'text/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'],
  ...['application/xml', 'application/jsonp', 'application/json-patch+json', 'application/merge-patch+json'],
  ...['application/json, text/plain', 'text/plain, application/json', 'text/plain; application/json', '*/*'],
  ...['application/octet-stream', '{"is_enabled":false}'],
];

const NOT_JSON: readonly (readonly [name: string, body: string | Uint8Array<ArrayBuffer>])[] = [
  ['nothing', ''],
  ['a space', ' '],
  ['null', 'null'],
  ['a list', '[{"is_enabled":false}]'],
  ['a text', '"is_enabled"'],
  ['a number', '1'],
  ['half an object', '{"is_enabled":'],
  ['two objects', '{"is_enabled":false}{"is_enabled":true}'],
  ['an object and more', '{"is_enabled":false}\n\nGET /evil HTTP/1.1'],
  ['single quotes', "{'is_enabled':false}"],
  ['a comment', '{"is_enabled":false/**/}'],
  ['a comma too many', '{"is_enabled":false,}'],
  ['no quotes', '{is_enabled:false}'],
  ['a number that is none', '{"is_enabled":NaN}'],
  ['a form', 'is_enabled=false'],
  ['a prefix against hijacking', ")]}',\n{}"],
  ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
  ['overlong UTF-8', Uint8Array.of(0x7b, 0xc0, 0xa2, 0x7d)],
  ['half a letter at the end', Uint8Array.of(0x7b, 0x7d, 0xe2, 0x82)],
  ['half of a pair', Uint8Array.of(0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d)],
  ['UTF-16', UTF16],
  ['lists that never end', `{"a":${'['.repeat(LIMIT - 10)}`],
];

/** Invalid members and types of an update (contract A5), which a proxy leaves to the API. */
const MEMBERS = [
  ...['{"__proto__":{"is_enabled":true}}', '{"constructor":{"prototype":{}}}', '{"toString":true}'],
  ...['{"hasOwnProperty":true}', '{"id":"con_evil"}', '{"name":"evil"}', '{"strategy":"evil"}'],
  ...['{"access_level":"full"}', '{"organization_access_level":"full"}', '{"is_signup_enabled":true}'],
  ...['{"organization_id":"org_evil"}', '{"connection_id":"con_evil"}', '{"organization":{"id":"org_evil"}}'],
  ...['{"IS_ENABLED":false}', '{"is_enabled\\u0000":false}', '{"":true}', '{"isEnabled":false}'],
  ...['{"is_enabled":"false"}', '{"is_enabled":0}', '{"is_enabled":null}', '{"is_enabled":[false]}'],
  ...['{"is_enabled":{"$ne":true}}', '{"show_as_button":1}', '{"assign_membership_on_login":"on"}'],
  ...['{"is_enabled":false,"evil":true}'],
];

const ELSEWHERE = ['{"display_name":"evil"}', '{"options":{}}', '{"is_enabled":false,"options":{"a":1}}'];

const LONG_TEXT = `{"a":"${LONG}"}`;

const SIZES: readonly (readonly [name: string, status: number, send: () => Request, wait?: number])[] = [
  ['a body that is too large', 413, () => change(LONG_TEXT)],
  ['a large body said to be small', 413, () => change(LONG_TEXT, { 'content-length': '2' })],
  ['a large body said to be no number', 413, () => change(LONG_TEXT, { 'content-length': 'evil' })],
  ['a large body said to be negative', 413, () => change(LONG_TEXT, { 'content-length': '-1' })],
  ['a large body in pieces', 413, () => change(pieces('{"a":"', LONG, '"}'))],
  ['a large body that never ends', 413, () => change(pieces('{"a":"', LONG, 'a', undefined))],
  ['a body that never comes', 408, () => change(pieces(undefined)), 10_000],
  ['a body that stops', 408, () => change(pieces('{"is_enabled"', undefined)), 10_000],
  ['a body that never comes where there is none', 408, () => without(pieces(undefined)), 10_000],
  ['a large body where there is none', 413, () => without(pieces(LONG, 'a'))],
];

const UNUSED: readonly (readonly [name: string, send: () => Request])[] = [
  ['for a detaching', () => without('{"is_enabled":true}')],
  ['of a space, for a detaching', () => without(' ')],
  ['for a deletion', () => change('{"a":1}', {}, ['DELETE', ONE])],
  ['of another request', () => without('GET /my-org/evil HTTP/1.1\r\nHost: evil\r\n\r\n')],
  ['that is no text', () => without(Uint8Array.of(0xff))],
];

const CODINGS = ['gzip', 'br', 'deflate', 'identity', 'evil'];

const OFF = '{"is_enabled":false}';

/** Ambiguous JSON: the server must send the object that it has checked. */
const SAME: readonly (readonly [name: string, body: BodyInit])[] = [
  ['a member twice', '{"is_enabled":true,"is_enabled":false}'],
  ['a member twice, once with an escape', '{"is_enabled":true,"is_\\u0065nabled":false}'],
  ['a mark of the byte order', `\ufeff${OFF}`],
  ['space around', ` \r\n\t${OFF}\r\n\r\n`],
];

export const BODIES: readonly Attack[] = [
  ...SIZES.map(([name, status, send, wait]) => ({
    name: `size: ${name}`,
    against: BOTH,
    send,
    wait,
    expect: refused(status),
  })),
  ...TYPES.map((type) => bad(`type: ${type || 'none'}`, 415, () => change(OFF, { 'content-type': type }))),
  ...CODINGS.map((coding) =>
    bad(`coding: ${coding}`, 415, () => change(OFF, { 'content-encoding': coding })),
  ),
  ...NOT_JSON.map(([name, body]) => bad(`body: ${name}`, 400, () => change(body))),
  bad('body: a charset that it has not', 400, () =>
    change(UTF16, { 'content-type': 'application/json; charset=utf-16' }),
  ),
  ...UNUSED.map(([name, send]) => bad(`body: one ${name}`, 400, send)),
  ...MEMBERS.map((body) => member(body, 400)),
  ...ELSEWHERE.map((body) => member(body, 403)),
  ...SAME.map(([name, body]) => ({
    name: `body: ${name}`,
    against: BOTH,
    send: () => change(body),
    expect: asIf(() => change()),
  })),
  {
    name: 'body: a query within a read',
    against: BOTH,
    send: () => ask(LIST, { 'content-type': 'application/json' }),
    expect: asIf(() => ask(LIST)),
  },
];

function bad(name: string, status: number, send: () => Request): Attack {
  return { name, against: BOTH, send, expect: refused(status) };
}

/** An invalid update. */
function member(body: string, status: number): Attack {
  const send = () => change(body);
  return { name: `member: ${body}`, against: ['bridge'], send, expect: unchanged(status) };
}

/** A detach request with a body. */
function without(body: BodyInit): Request {
  return change(body, {}, ['POST', DETACH]);
}
