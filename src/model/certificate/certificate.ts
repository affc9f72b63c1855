/** The fields of an X.509 certificate (RFC 5280) that an admin is shown. Nothing is verified with them. */
import { childrenOf, NotDerError, readElement, type DerElement } from './der.js';
import { nameOf } from './distinguished-name.js';

/** What a certificate says of itself. */
export interface CertificateFields {
  /** The common name of the subject; without one, all of its attributes, such as `O=Acme, C=DE`. */
  readonly subject: string;
  /** The same of the issuer. */
  readonly issuer: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** The names as they are encoded, which tell whether one certificate has issued another. */
  readonly names: { readonly subject: Uint8Array; readonly issuer: Uint8Array };
  /** The certificate without what follows it. */
  readonly der: Uint8Array;
}

const SEQUENCE = 0x30;
/** The version, which is left out of certificates of version 1. */
const VERSION = 0xa0;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
/** Years of two digits from here on are of the last century (RFC 5280, 4.1.2.5.1). */
const CENTURY = 50;

/**
 * Reads the certificate at the beginning of the bytes; others can follow it.
 *
 * @param bytes a certificate in DER
 * @throws NotDerError if it is no certificate
 */
export function readCertificate(bytes: Uint8Array): CertificateFields {
  const whole = readElement(bytes);
  const [signed] = sequence(whole);
  const fields = sequence(signed);
  if (fields[0]?.tag === VERSION) fields.shift();
  const [, , issuer, validity, subject, key] = fields;
  sequence(key);
  if (!issuer || !subject) throw new NotDerError('A name is missing.');
  const [notBefore, notAfter] = sequence(validity);
  return {
    subject: nameOf(sequence(subject)),
    issuer: nameOf(sequence(issuer)),
    notBefore: dateOf(notBefore),
    notAfter: dateOf(notAfter),
    names: { subject: subject.bytes, issuer: issuer.bytes },
    der: whole.bytes,
  };
}

function sequence(element: DerElement | undefined): DerElement[] {
  if (element?.tag !== SEQUENCE) throw new NotDerError('A sequence is missing.');
  return childrenOf(element);
}

/** The formats of dates, by their tags: two or four digits for the year. */
const DATES: Readonly<Record<number, RegExp>> = {
  [UTC_TIME]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?Z$/,
  [GENERALIZED_TIME]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?Z$/,
};

function dateOf(element: DerElement | undefined): Date {
  const text = String.fromCharCode(...(element?.content.subarray(0, 30) ?? []));
  const digits = DATES[element?.tag ?? 0]?.exec(text)?.slice(1);
  if (!digits) throw new NotDerError('A date is missing.');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = digits.map((some) =>
    Number(some ?? 0),
  );
  const date = new Date(0);
  date.setUTCFullYear(element?.tag === UTC_TIME ? wholeYear(year) : year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw new NotDerError('There is no such day.');
  return date;
}

const wholeYear = (year: number) => year + (year < CENTURY ? 2000 : 1900);
