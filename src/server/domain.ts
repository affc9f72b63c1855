/** Where a tenant is, from the configuration of the host alone: no request ever says where something is sent. */

/** The configuration is wrong; thrown when a handler is made, never while it answers. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** The addresses of one tenant, without a slash at the end but for the audiences, which have one (contract A1, B). */
export interface Tenant {
  readonly origin: string;
  readonly myOrganization: string;
  readonly management: string;
  readonly myOrganizationAudience: string;
  readonly managementAudience: string;
}

/** URLs are lenient: what stands before a host, or in place of it, would be forgiven without a word. */
const HOST = /^(https?:\/\/)?[^\s/\\@?#*]+\/?$/;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The tenant of a domain such as `acme.us.auth0.com`. An `http:` origin is taken on this machine only, for an emulator.
 *
 * @throws ConfigurationError
 */
export function tenantOf(domain: string): Tenant {
  if (typeof domain !== 'string')
    throw new ConfigurationError('domain is missing: a host such as "acme.us.auth0.com".');
  const url = parse(/^https?:\/\//.test(domain) ? domain : `https://${domain}`);
  // Neither a path, nor a query, nor anybody's name.
  if (!HOST.test(domain) || url?.href !== `${url?.origin}/`)
    throw new ConfigurationError(`domain takes a host such as "acme.us.auth0.com", not "${domain}".`);
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname))
    throw new ConfigurationError(`domain "${domain}" needs https: tokens would travel in the open.`);
  const { origin } = url;
  return {
    origin,
    myOrganization: `${origin}/my-org`,
    management: `${origin}/api/v2`,
    myOrganizationAudience: `${origin}/my-org/`,
    managementAudience: `${origin}/api/v2/`,
  };
}

/**
 * The origins of a host's own pages, checked.
 *
 * @throws ConfigurationError
 */
export function originsOf(origins: readonly string[] | undefined): readonly string[] | undefined {
  const given: unknown = origins;
  if (given !== undefined && !Array.isArray(given))
    throw new ConfigurationError('origins takes a list, such as ["https://app.example"].');
  const wrong = origins?.find((origin) => origin.includes('*') || parse(origin)?.origin !== origin);
  if (wrong !== undefined)
    throw new ConfigurationError(`origins takes origins such as "https://app.example", not "${wrong}".`);
  return origins;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
