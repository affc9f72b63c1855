/** Reads the SAML metadata of an identity provider (OASIS, Metadata for SAML 2.0). It needs a `DOMParser`, and loads nothing. */
import { decoded } from './encoded.js';
import { parseXml } from './parse-xml.js';
import { readCertificates, type ReadCertificate } from './read-certificates.js';

/** Why nothing was read. */
export type MetadataRefusal =
  'doctype' | 'service-provider-only' | 'expired' | 'web-page' | 'not-xml' | 'too-large';

/** What an identity provider says of itself. */
export interface MetadataEntity {
  readonly entityId: string;
  /** Where users are sent to sign in; by redirect if it can be. Undefined if it has none for a browser. */
  readonly signInEndpoint: string | undefined;
  /** How they are sent there: `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect` or `…:HTTP-POST`. */
  readonly protocolBinding: string | undefined;
  /** Those that sign: first those that are valid now, the newest before the others. */
  readonly certificates: readonly ReadCertificate[];
  readonly nameIdFormats: readonly string[];
  readonly wantsSignedRequests: boolean;
  readonly validUntil?: Date;
}

/** What was read. */
export interface ReadMetadata {
  /** The identity providers. If there are several, ask which is meant. */
  readonly entities: readonly MetadataEntity[];
  readonly refused?: MetadataRefusal;
}

/** Larger input is refused, in bytes. */
const MOST_BYTES = 128 * 1024;
const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';
const BINDINGS = ['HTTP-Redirect', 'HTTP-POST'].map((name) => `urn:oasis:names:tc:SAML:2.0:bindings:${name}`);
const DECLARATION = /^<\?xml[^>]*>/i;
const WEB_PAGE = /^<(?:!doctype\s+html|html)\b/i;
/** It could name files and grow without end, so that it is not even parsed. */
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i;
const TRUE = ['true', '1'];

/**
 * Reads the identity providers of a metadata file.
 *
 * @param input a file's bytes, or a text
 * @param now the time at which it has to be valid; default: now
 * @returns what can't be read is `refused`
 * @throws Error when the page's Content Security Policy forbids to parse XML, with what to allow
 */
export async function readMetadata(input: Uint8Array | string, now = new Date()): Promise<ReadMetadata> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  if (bytes.length > MOST_BYTES) return refusal('too-large');
  const text = decoded(bytes)
    .replace(/^\ufeff/, '')
    .trim();
  if (WEB_PAGE.test(withoutPreamble(text))) return refusal('web-page');
  if (DOCTYPE.test(text)) return refusal('doctype');
  const all = entitiesIn(text);
  if (!all) return refusal('not-xml');
  const providers = all.flatMap((entity) => childrenOf(entity, 'IDPSSODescriptor').slice(0, 1));
  if (providers.length === 0) return refusal('service-provider-only');
  const valid = providers.filter((role) => !(Number(validUntilOf(role)) <= now.getTime()));
  if (valid.length === 0) return refusal('expired');
  return { entities: await Promise.all(valid.map((role) => describe(role, now))) };
}

/** What follows the declaration and the comments. A loop, because a pattern with many comments could take for ever. */
function withoutPreamble(text: string): string {
  let rest = text.replace(DECLARATION, '').trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    rest = end < 0 ? '' : rest.slice(end + '-->'.length).trimStart();
  }
  return rest;
}

function refusal(refused: MetadataRefusal): ReadMetadata {
  return { entities: [], refused };
}

/** Undefined if the text is no XML, or has no entities. */
function entitiesIn(text: string): Element[] | undefined {
  const entities = [...(parseXml(text)?.getElementsByTagNameNS(METADATA, 'EntityDescriptor') ?? [])];
  return entities.length > 0 ? entities : undefined;
}

/** The earliest time of the role, its entity, and the lists that it is in. */
function validUntilOf(role: Element): Date | undefined {
  const times: number[] = [];
  for (let at: Element | null = role; at; at = at.parentElement) {
    const time = Date.parse(at.getAttribute('validUntil') ?? '');
    if (!Number.isNaN(time)) times.push(time);
  }
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}

/** @param role the part of an entity that signs users in */
async function describe(role: Element, now: Date): Promise<MetadataEntity> {
  const services = childrenOf(role, 'SingleSignOnService');
  const service = BINDINGS.map((binding) =>
    services.find((one) => one.getAttribute('Binding') === binding),
  ).find(Boolean);
  const validUntil = validUntilOf(role);
  return {
    entityId: role.parentElement?.getAttribute('entityID')?.trim() ?? '',
    signInEndpoint: service?.getAttribute('Location')?.trim(),
    protocolBinding: service?.getAttribute('Binding') ?? undefined,
    certificates: await certificatesOf(role, now),
    nameIdFormats: childrenOf(role, 'NameIDFormat').map(textOf),
    wantsSignedRequests: TRUE.includes(role.getAttribute('WantAuthnRequestsSigned') ?? ''),
    ...(validUntil && { validUntil }),
  };
}

/** A key without a use is for signing, too. */
async function certificatesOf(role: Element, now: Date): Promise<ReadCertificate[]> {
  const texts = childrenOf(role, 'KeyDescriptor')
    .filter((key) => (key.getAttribute('use') ?? 'signing') === 'signing')
    .flatMap((key) => [...key.getElementsByTagNameNS(SIGNATURE, 'X509Certificate')].map(textOf));
  const read = await Promise.all(texts.map((text) => readCertificates(text)));
  const byFingerprint = new Map(
    read.flatMap(({ certificates }) => certificates).map((one) => [one.pem, one] as const),
  );
  const isValid = ({ notBefore, notAfter }: ReadCertificate) => notBefore <= now && now < notAfter;
  return [...byFingerprint.values()].sort(
    (a, b) => Number(isValid(b)) - Number(isValid(a)) || b.notBefore.getTime() - a.notBefore.getTime(),
  );
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.namespaceURI === METADATA && child.localName === name);
}

function textOf({ textContent }: Element): string {
  return textContent.trim();
}
