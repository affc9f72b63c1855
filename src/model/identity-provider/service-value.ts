/** What an identity provider has to be told about this service, and since when it is certain. */
import type { Connection } from '../connection.js';

/** Where people sign in, as far as the page has said. */
export interface SignInService {
  /** The host of the login page: the custom domain, if there is one. Undefined: unknown. */
  readonly domain: string | undefined;
  /** The tenant's name, the first label of its `auth0.com` domain. Undefined: unknown; a custom domain does not tell it. */
  readonly tenant: string | undefined;
}

/**
 * - `callback`: where the provider sends people back to.
 * - `origin`: the same without a path.
 * - `authorized-domain`: the domain that the callback belongs to.
 * - `acs`: the callback, as SAML calls it.
 * - `entity-id`: the name of the connection at a SAML provider.
 * - `realm`: the name of the tenant at AD FS.
 * - `metadata`: where a SAML provider can read all of it.
 * - `certificate`: where a SAML provider can read the certificate of signed requests.
 */
export type ServiceValueName =
  'callback' | 'origin' | 'authorized-domain' | 'acs' | 'entity-id' | 'realm' | 'metadata' | 'certificate';

/** One value to hand out. */
export interface ServiceValue {
  readonly name: ServiceValueName;
  /** Undefined where the page has not said enough, or where it is known only once the connection is created. */
  readonly value: string | undefined;
  /** Whether it is as final as it can be. Before the connection is created, its name might get a prefix. */
  readonly isCertain: boolean;
}

/** A connection's technical name, or the one that it is to get. */
export interface NameAtProvider {
  readonly name: string | undefined;
  readonly isCreated: boolean;
}

/** A page's own function for the name by which a provider knows a connection; nothing where it doesn't know better. */
export type ConnectionNameOf = (connection: Connection) => string | null | undefined;

/** Names that contain the technical name of a connection. */
const WITH_NAME: readonly ServiceValueName[] = ['entity-id', 'metadata'];

/** A value for a provider, as far as it is known. */
export function serviceValue(
  value: ServiceValueName,
  { domain, tenant }: SignInService,
  { name, isCreated }: NameAtProvider,
): ServiceValue {
  const base = domain && `https://${domain}`;
  const encoded = name && encodeURIComponent(name);
  const values: Readonly<Record<ServiceValueName, string | undefined>> = {
    callback: base && `${base}/login/callback`,
    origin: base,
    'authorized-domain': domain && (/(^|\.)auth0\.com$/.test(domain) ? 'auth0.com' : domain),
    acs: base && `${base}/login/callback`,
    'entity-id': tenant && name && `urn:auth0:${tenant}:${name}`,
    realm: tenant && `urn:auth0:${tenant}`,
    // Only a connection that is there has metadata.
    metadata: base && isCreated && encoded ? `${base}/samlp/metadata?connection=${encoded}` : undefined,
    certificate: base && `${base}/pem?cert=connection`,
  };
  return { name: value, value: values[value], isCertain: isCreated || !WITH_NAME.includes(value) };
}

/** The service at which a connection signs people in, from what a page says. */
export function signInService(
  loginDomain: string | null | undefined,
  domain: string | null | undefined,
  tenant: string | null | undefined,
): SignInService {
  const [login, canonical] = [hostOf(loginDomain), hostOf(domain)];
  const ofTenant = [canonical, login].find((host) => host?.endsWith('.auth0.com'));
  return { domain: login ?? canonical, tenant: tenant || ofTenant?.split('.')[0] };
}

/** The technical name by which a provider knows a connection: as the page says, or else the answer's. */
export function nameAtProvider(
  connection: Connection,
  connectionNameOf: ConnectionNameOf | undefined,
): NameAtProvider {
  return { name: connectionNameOf?.(connection) ?? connection.name ?? undefined, isCreated: true };
}

/** The host of a host, or of an origin. */
function hostOf(value: string | null | undefined): string | undefined {
  const [host] =
    value
      ?.trim()
      .replace(/^https?:\/\//i, '')
      .split('/') ?? [];
  return host || undefined;
}
