/** What becomes of a connection's options between the request and the next answer (contract A6). */

/** Members that only go in: secrets are never answered. */
const WRITE_ONLY = ['client_secret', 'signingCert'];
/** Members that hold an address where the identity provider describes itself. */
const DISCOVERED = ['domain', 'tenant_domain', 'discovery_url', 'metadataUrl'];

/** The options as they are kept and answered: without secrets, `signingCert` decoded into `cert`. */
export function storedOptions(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(options).filter(([member]) => !WRITE_ONLY.includes(member));
  const { signingCert } = options;
  return Object.fromEntries(
    typeof signingCert === 'string' ? [...kept, ['cert', decodeCertificate(signingCert)]] : kept,
  );
}

/**
 * The host whose discovery document can not be fetched, if there is one: any under `.invalid`, a name that is
 * reserved for never existing, so that a page can try what it says then.
 */
export function discoveryFailure(options: Readonly<Record<string, unknown>>): string | undefined {
  const hosts = DISCOVERED.map((member) => hostOf(options[member]));
  return hosts.find((host) => host.endsWith('.invalid'));
}

function hostOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return URL.canParse(value) ? new URL(value).hostname : value;
}

/** The base64 of a PEM file, without its frame. */
function decodeCertificate(certificate: string): string {
  return certificate.replace(/-----[A-Z ]+-----|\s+/g, '');
}
