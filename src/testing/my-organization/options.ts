/** How a connection's options change between the request and the response (contract A6). */

/** Write-only members: secrets are never returned. */
const WRITE_ONLY = ['client_secret', 'signingCert'];
/** Members that hold the URL of the identity provider's metadata. */
const DISCOVERED = ['domain', 'tenant_domain', 'discovery_url', 'metadataUrl'];

/** The options as they are stored and returned: without secrets, with `signingCert` decoded into `cert`. */
export function storedOptions(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(options).filter(([member]) => !WRITE_ONLY.includes(member));
  const { signingCert } = options;
  return Object.fromEntries(
    typeof signingCert === 'string' ? [...kept, ['cert', decodeCertificate(signingCert)]] : kept,
  );
}

/**
 * The host whose metadata can't be fetched, if any: hosts under `.invalid`, which is reserved for names that never exist, so
 * that a page can test the failure.
 */
export function discoveryFailure(options: Readonly<Record<string, unknown>>): string | undefined {
  const hosts = DISCOVERED.map((member) => hostOf(options[member]));
  return hosts.find((host) => host.endsWith('.invalid'));
}

function hostOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return URL.canParse(value) ? new URL(value).hostname : value;
}

/** The base64 of a PEM file, without its header and footer. */
function decodeCertificate(certificate: string): string {
  return certificate.replace(/-----[A-Z ]+-----|\s+/g, '');
}
