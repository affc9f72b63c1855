/** Makes certificates of every kind, which no console offers on request. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** The bytes of DER that stand for a value. */
type Der = Uint8Array;

/** What a certificate is to be like. */
export interface Wanted {
  readonly subject: readonly Attribute[];
  /** Default: the subject. */
  readonly issuer?: readonly Attribute[];
  readonly from?: Date;
  readonly until?: Date;
  readonly key?: keyof typeof KEYS;
  /** Default: 3. */
  readonly version?: 1 | 3;
}

/** An attribute of a name: its type, its value, and the type of string that it is encoded as. */
export type Attribute = readonly [type: keyof typeof TYPES, value: string, string?: keyof typeof STRINGS];

export const TYPES = {
  CN: [0x55, 4, 3],
  C: [0x55, 4, 6],
  L: [0x55, 4, 7],
  O: [0x55, 4, 10],
  OU: [0x55, 4, 11],
} as const;

export const STRINGS = {
  utf8: (text: string) => element(0x0c, new TextEncoder().encode(text)),
  printable: (text: string) => element(0x13, ascii(text)),
  teletex: (text: string) => element(0x14, ascii(text)),
  ia5: (text: string) => element(0x16, ascii(text)),
  bmp: (text: string) => element(0x1e, units(text)),
} as const;

const KEYS = {
  rsa: {
    pair: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    hash: 'sha256',
    id: '2a864886f70d01010b',
  },
  ec: { pair: generateKeyPairSync('ec', { namedCurve: 'P-256' }), hash: 'sha256', id: '2a8648ce3d040302' },
  ed25519: { pair: generateKeyPairSync('ed25519'), hash: null, id: '2b6570' },
} as const;

/** A certificate in DER, signed with a key of this kind. */
export function certificate({
  subject,
  issuer = subject,
  from = new Date('2026-01-02T03:04:05Z'),
  until = new Date('2036-01-02T03:04:05Z'),
  key = 'ec',
  version = 3,
}: Wanted): Der {
  const { pair, hash, id } = KEYS[key];
  const algorithm = sequence(element(6, Buffer.from(id, 'hex')), ...(key === 'rsa' ? [element(5)] : []));
  const signed = sequence(
    ...(version === 3 ? [element(0xa0, element(2, [2]))] : []),
    element(2, [0x12, 0x34, 0x56]),
    algorithm,
    name(issuer),
    sequence(time(from), time(until)),
    name(subject),
    publicKey(pair.publicKey),
  );
  const signature = sign(hash, signed, pair.privateKey);
  return sequence(signed, algorithm, element(3, [0, ...signature]));
}

/** A certificate in PEM. */
export function pem(der: Der, line = '\n', label = 'CERTIFICATE'): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join(line);
}

export function element(tag: number, ...contents: readonly ArrayLike<number>[]): Der {
  const content = contents.flatMap((bytes) => [...Array.from(bytes)]);
  const { length } = content;
  const long = length > 0xff ? [0x82, length >> 8, length & 0xff] : [0x81, length];
  return Uint8Array.from([tag, ...(length < 0x80 ? [length] : long), ...content]);
}

function sequence(...contents: readonly Der[]): Der {
  return element(0x30, ...contents);
}

function name(attributes: readonly Attribute[]): Der {
  return sequence(
    ...attributes.map(([type, value, string = 'utf8']) =>
      element(0x31, sequence(element(6, TYPES[type]), STRINGS[string](value))),
    ),
  );
}

/** Until 2049, years have two digits (RFC 5280, 4.1.2.5). */
function time(date: Date): Der {
  const digits = date.toISOString().replace(/\..*|\D/g, '');
  return date.getUTCFullYear() < 2050
    ? element(0x17, ascii(`${digits.slice(2)}Z`))
    : element(0x18, ascii(`${digits}Z`));
}

function publicKey(key: KeyObject): Der {
  return key.export({ type: 'spki', format: 'der' });
}

function ascii(text: string): Der {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function units(text: string): Der {
  return Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) >> 8, text.charCodeAt(at) & 0xff]),
  );
}
