/** How a connection's options change between the request and the response (contract A6). */
import type { EmulatorBehavior } from '../behavior.js';
import type { WireIdentityProvider } from '../wire.js';
import { SAMPLE_CERTIFICATE } from './sample-certificate.js';

type Options = Readonly<Record<string, unknown>>;

/** Write-only members: secrets are never returned. */
const WRITE_ONLY = ['client_secret', 'signingCert', 'cert'];
/** Members that hold the URL or the host of the identity provider's metadata. */
const DISCOVERED = ['domain', 'tenant_domain', 'discovery_url', 'metadataUrl', 'adfs_server'];

/**
 * The options as they are stored: without secrets, and with the certificate decoded into `cert`. Without one, that of the
 * metadata takes its place.
 */
export function storedOptions(options: Options): Options {
  const kept = Object.entries(options).filter(([member]) => !WRITE_ONLY.includes(member));
  const fromMetadata = 'metadataUrl' in options ? SAMPLE_CERTIFICATE : undefined;
  const cert = options['signingCert'] ?? options['cert'] ?? fromMetadata;
  return Object.fromEntries(typeof cert === 'string' ? [...kept, ['cert', withoutArmor(cert)]] : kept);
}

/** A connection as responses have it: with its certificate in the tenant's form, or without options. */
export function answeredAs(
  { certificateForm, answersOptions = true }: EmulatorBehavior,
  connection: WireIdentityProvider,
): WireIdentityProvider {
  const { options, ...rest } = connection;
  if (!answersOptions) return rest;
  const { cert } = options ?? {};
  if (certificateForm === undefined || typeof cert !== 'string') return connection;
  return { ...rest, options: { ...options, cert: encoded(withoutArmor(cert), certificateForm) } };
}

/** The host whose metadata can't be fetched, if any. */
export function discoveryFailure(
  { unreachableHosts = [] }: EmulatorBehavior,
  options: Options,
): string | undefined {
  const hosts = DISCOVERED.map((member) => hostOf(options[member]));
  return hosts.find((host) => host.endsWith('.invalid') || unreachableHosts.includes(host));
}

function hostOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  const address = value.includes('://') ? value : `https://${value}`;
  return URL.canParse(address) ? new URL(address).hostname : value;
}

/** The base64 of a PEM file, without its header and footer. */
function withoutArmor(certificate: string): string {
  return certificate.replace(/-----[A-Z ]+-----|\s+/g, '');
}

function encoded(base64: string, form: NonNullable<EmulatorBehavior['certificateForm']>): string {
  if (form === 'base64') return base64;
  const lines = base64.match(/.{1,64}/g) ?? [];
  const pem = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
  return form === 'pem' ? pem : btoa(pem);
}
