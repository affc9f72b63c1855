/** Reads certificates from a file or a text, whatever it is wrapped in. */
import { readCertificate, type CertificateFields } from '../model/certificate/certificate.js';
import { findBlocks } from './encoded.js';

/** Why nothing was read. What was refused is not kept. */
export type CertificateRefusal = 'private-key' | 'pkcs7' | 'too-large' | 'not-a-certificate';

/** A certificate as an admin is shown it. */
export interface ReadCertificate {
  /** The common name of whom it is for; without one, all attributes of the name. */
  readonly subject: string;
  /** The same of who has issued it. */
  readonly issuer: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Its fingerprint by SHA-1, as Auth0's error messages tell it: `AA:BB:…`. Undefined in insecure contexts. */
  readonly sha1?: string | undefined;
  /** Its fingerprint by SHA-256, in the same form. */
  readonly sha256?: string | undefined;
  /** In PEM, with lines of 64 characters. */
  readonly pem: string;
  /** `leaf`: the one to use. `chain`: it has issued the leaf or another one of the chain. `unrelated`: ask which is meant. */
  readonly role: 'leaf' | 'chain' | 'unrelated';
}

/** What was read. */
export interface ReadCertificates {
  /** The leaf first. The same one twice counts once. */
  readonly certificates: readonly ReadCertificate[];
  /** How many bytes followed the certificates and were ignored. */
  readonly ignoredBytes: number;
  readonly refused?: CertificateRefusal;
}

/** Larger input is refused, in bytes. */
const MOST_BYTES = 64 * 1024;
const LINE = /.{1,64}/g;
const ORDER = ['leaf', 'unrelated', 'chain'];

/**
 * Reads PEM, DER, base64 and what wraps them: line ends, byte order marks, UTF-16, text around, entities of XML.
 *
 * @param input a file's bytes, or a text
 * @returns never rejects: what can't be read is `refused`
 */
export async function readCertificates(input: Uint8Array | string): Promise<ReadCertificates> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  if (bytes.length > MOST_BYTES) return refusal('too-large');
  const found = findBlocks(bytes);
  if ('refused' in found) return refusal(found.refused);
  const { certificates, ignoredBytes } = readAll(found.blocks);
  if (certificates.length === 0) return refusal('not-a-certificate');
  const shown = await Promise.all(certificates.map((one) => describe(one, roleOf(one, certificates))));
  return { certificates: shown.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role)), ignoredBytes };
}

function refusal(refused: CertificateRefusal): ReadCertificates {
  return { certificates: [], ignoredBytes: 0, refused };
}

function readAll(blocks: readonly Uint8Array[]): { certificates: CertificateFields[]; ignoredBytes: number } {
  const byBytes = new Map<string, CertificateFields>();
  let ignoredBytes = 0;
  for (const block of blocks) {
    let rest = block;
    for (let read = readIfPossible(rest); read; read = readIfPossible(rest)) {
      byBytes.set(read.der.join(), read);
      rest = rest.subarray(read.der.length);
    }
    ignoredBytes += rest.length === block.length ? 0 : rest.length;
  }
  return { certificates: [...byBytes.values()], ignoredBytes };
}

function readIfPossible(bytes: Uint8Array): CertificateFields | undefined {
  try {
    return readCertificate(bytes);
  } catch {
    return undefined;
  }
}

function roleOf(one: CertificateFields, all: readonly CertificateFields[]): ReadCertificate['role'] {
  const leaves = all.filter((candidate) => !all.some((other) => hasIssued(candidate, other)));
  if (leaves.length === 1 && leaves[0] === one) return 'leaf';
  return all.some((other) => hasIssued(one, other)) ? 'chain' : 'unrelated';
}

/** Whether another certificate names this one as its issuer. One that is signed by itself has no other issuer. */
function hasIssued({ names }: CertificateFields, other: CertificateFields): boolean {
  const issuer = other.names.issuer.join();
  return issuer !== other.names.subject.join() && issuer === names.subject.join();
}

async function describe(
  { subject, issuer, notBefore, notAfter, der }: CertificateFields,
  role: ReadCertificate['role'],
): Promise<ReadCertificate> {
  const [sha1, sha256] = await Promise.all(
    ['SHA-1', 'SHA-256'].map((algorithm) => fingerprint(algorithm, der)),
  );
  return { subject, issuer, notBefore, notAfter, sha1, sha256, pem: pemOf(der), role };
}

async function fingerprint(algorithm: string, der: Uint8Array): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, Uint8Array.from(der)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
}

function pemOf(der: Uint8Array): string {
  const base64 = btoa(Array.from(der, (byte) => String.fromCharCode(byte)).join(''));
  const lines = base64.match(LINE) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
