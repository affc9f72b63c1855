/**
 * Published as `org-connections/certificates`: reads what an identity provider hands out, in the forms in which consoles,
 * e-mail and Windows leave it. For showing and for sending on; nothing is verified.
 */
export { readCertificates } from './read-certificates.js';
export type { CertificateRefusal, ReadCertificate, ReadCertificates } from './read-certificates.js';
export { readMetadata } from './read-metadata.js';
export type { MetadataEntity, MetadataRefusal, ReadMetadata } from './read-metadata.js';
