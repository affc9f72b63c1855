/** What an identity provider has to be told about this service, and since when it is certain. */
import type { Connection } from '../connection.js';
import type { Strategy } from '../strategy.js';
import type { SecretOnEdit } from '../options/update-options.js';

/** What a page says of the service at which its connections sign people in. */
export interface SignInService {
  /** The host of the login page, such as a custom domain. Default: `domain`. */
  readonly loginDomain?: string | null | undefined;
  /** The host or origin of the tenant. Default: unknown. */
  readonly domain?: string | null | undefined;
  /** The tenant's name. Default: the first label of a domain of `auth0.com`; a custom domain does not tell it. */
  readonly tenant?: string | null | undefined;
  /** Returns the name by which a provider knows a connection. Default: its technical name. */
  readonly connectionNameOf?: ConnectionNameOf | null | undefined;
  /** Returns the address at which people sign in with a connection. Default: none is known. */
  readonly signInLink?: SignInLink | null | undefined;
  /** Whether an edit of a connection's options asks for its client secret. Default: `ask`. */
  readonly secretOnEdit?: SecretOnEdit | null | undefined;
}

/**
 * - `callback`: where the provider sends people back to.
 * - `origin`: the same without a path.
 * - `acs`: the callback, as SAML calls it.
 * - `entity-id`: the name of the connection at a SAML provider.
 * - `realm`: the name of the tenant at AD FS.
 * - `metadata`: where a SAML provider can read all of it.
 * - `certificate`: where a SAML provider can read the certificate of signed requests.
 */
export type ServiceValueName =
  'callback' | 'origin' | 'acs' | 'entity-id' | 'realm' | 'metadata' | 'certificate';

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

/** A page's own function for the address at which people sign in with a connection; nothing where there is none. */
export type SignInLink = (connection: Connection) => string | null | undefined;

/**
 * What the providers have to be given in the end, in the order in which the assistant gives it to them. One that checks
 * signed requests needs their certificate before they are signed.
 */
export const NEEDED_VALUES: Readonly<Record<Strategy, readonly ServiceValueName[]>> = {
  adfs: ['callback', 'realm', 'entity-id'],
  'google-apps': ['origin', 'callback'],
  oidc: ['callback'],
  okta: ['callback'],
  pingfederate: ['metadata', 'acs', 'entity-id', 'certificate'],
  samlp: ['acs', 'entity-id', 'metadata', 'certificate'],
  waad: ['callback'],
};
/** Names that contain the technical name of a connection. */
const WITH_NAME: readonly ServiceValueName[] = ['entity-id', 'metadata'];

/** A value for a provider, as far as it is known. */
export function serviceValue(
  value: ServiceValueName,
  service: SignInService,
  { name, isCreated }: NameAtProvider,
): ServiceValue {
  const { host, tenant } = placeOf(service);
  const base = host && `https://${host}`;
  const encoded = name && encodeURIComponent(name);
  const values: Readonly<Record<ServiceValueName, string | undefined>> = {
    callback: base && `${base}/login/callback`,
    origin: base,
    acs: base && `${base}/login/callback`,
    'entity-id': tenant && name && `urn:auth0:${tenant}:${name}`,
    realm: tenant && `urn:auth0:${tenant}`,
    // Only a connection that is there has metadata.
    metadata: base && isCreated && encoded ? `${base}/samlp/metadata?connection=${encoded}` : undefined,
    certificate: base && `${base}/pem?cert=connection`,
  };
  return { name: value, value: values[value], isCertain: isCreated || !WITH_NAME.includes(value) };
}

/** The host at which people sign in; undefined where the page has not said it. */
export function hostOfService({ loginDomain, domain }: SignInService): string | undefined {
  return hostOf(loginDomain) ?? hostOf(domain);
}

/** The host at which people sign in, and the tenant's name, as far as they are known. */
function placeOf(service: SignInService) {
  const ofTenant = [service.domain, service.loginDomain]
    .map(hostOf)
    .find((host) => host?.endsWith('.auth0.com'));
  return { host: hostOfService(service), tenant: service.tenant || ofTenant?.split('.')[0] };
}

/** The technical name by which a provider knows a connection: as the page says, or else the answer's. */
export function nameAtProvider(connection: Connection, { connectionNameOf }: SignInService): NameAtProvider {
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
