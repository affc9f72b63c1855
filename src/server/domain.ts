/** A tenant's URLs, derived only from the host's configuration: a request can't influence where anything is sent. */

/** An invalid configuration. Thrown when a handler is created or by the host's functions; it never reaches the page. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** A tenant's URLs. Only the audiences end with a slash (contract A1, B). */
export interface Tenant {
  readonly origin: string;
  readonly myOrganization: string;
  readonly management: string;
  readonly myOrganizationAudience: string;
  readonly managementAudience: string;
}

/** Stricter than the URL parser, which silently accepts user names, paths and backslashes. */
const HOST = /^(https?:\/\/)?[^\s/\\@?#*]+\/?$/;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The tenant of a domain such as `acme.us.auth0.com`. An `http:` origin is accepted on this machine only, for an emulator.
 *
 * @throws ConfigurationError
 */
export function tenantOf(domain: string): Tenant {
  if (typeof domain !== 'string')
    throw new ConfigurationError('domain is missing: a host such as "acme.us.auth0.com".');
  const url = parse(/^https?:\/\//.test(domain) ? domain : `https://${domain}`);
  // No path, query or user name.
  if (!HOST.test(domain) || url?.href !== `${url?.origin}/`)
    throw new ConfigurationError(
      `domain takes a host such as "acme.us.auth0.com", not "${domain}".${instead(url)}`,
    );
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname))
    throw new ConfigurationError(
      `domain "${domain}" needs https: tokens would be sent unencrypted.${instead(url)}`,
    );
  const { origin } = url;
  return {
    origin,
    myOrganization: `${origin}/my-org`,
    management: `${origin}/api/v2`,
    myOrganizationAudience: `${origin}/my-org/`,
    managementAudience: `${origin}/api/v2/`,
  };
}

/** What to write in place of a URL. */
const instead = (url: URL | undefined) => (url?.host ? ` Write "${url.host}".` : '');

/**
 * Validates the origins of the host's own pages.
 *
 * @throws ConfigurationError
 */
export function originsOf(origins: readonly string[] | undefined): readonly string[] | undefined {
  const given: unknown = origins;
  if (given !== undefined && !Array.isArray(given))
    throw new ConfigurationError('origins takes a list, such as ["https://app.example"].');
  const wrong = origins?.find((origin) => !isOrigin(origin));
  if (wrong !== undefined)
    throw new ConfigurationError(`origins takes origins such as "https://app.example", not "${wrong}".`);
  return origins;
}

/** @throws ConfigurationError */
export function publicOriginOf(
  publicOrigin: string | undefined,
  origins: readonly string[] | undefined,
): string | undefined {
  if (publicOrigin === undefined) return undefined;
  if (!isOrigin(publicOrigin))
    throw new ConfigurationError(
      `publicOrigin takes an origin such as "https://app.example", not "${publicOrigin}".`,
    );
  if (origins && !origins.includes(publicOrigin))
    throw new ConfigurationError(`origins has to contain the publicOrigin, "${publicOrigin}".`);
  return publicOrigin;
}

/** Whether it is a whole origin and nothing more. */
function isOrigin(origin: unknown): boolean {
  return typeof origin === 'string' && !origin.includes('*') && parse(origin)?.origin === origin;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
