/** Tells what is probably a mistake in a clean value. */
import type { Strategy } from '../../strategy.js';
import type { OptionName } from '../fields.js';
import type { Cleaned, FieldWarning } from './codes.js';
import { isPrivateHost } from './private-host.js';
import { COMMON_TENANTS, GUID, MICROSOFT_HOSTS } from './tenant.js';

/** What is to be said about a value. */
type Advice = Pick<Cleaned, 'warnings' | 'suggestion'>;

const OKTA_HOST = /\.(?:okta|oktapreview|okta-emea|okta-gov)\.com$|\.okta\.mil$/;
/** The label of the organization, with what Okta appends for its Admin Console. */
const OKTA_ADMIN_HOST = /^([^.]+)-admin(?=\.)/;
const GOOGLE_CLIENT_ID = /.\.apps\.googleusercontent\.com$/;
const MAIL_DOMAINS = ['gmail.com', 'googlemail.com'];
const ADFS_SIGN_IN = /^\/adfs\/(?:ls|oauth2|services)\b/i;

/** @param value clean, without a problem and not empty */
export function adviceOn(strategy: Strategy, name: OptionName, value: string): Advice {
  switch (name) {
    case 'domain':
      return strategy === 'okta'
        ? onOktaHost(value)
        : when('public-mail-domain', MAIL_DOMAINS.includes(value));
    case 'tenant_domain':
      return when('common-tenant', COMMON_TENANTS.includes(value));
    case 'client_id':
      return onClientId(strategy, value);
    case 'client_secret':
      return onSecret(strategy, value);
    case 'signatureAlgorithm':
    case 'digestAlgorithm':
      return when('sha1', value.endsWith('sha1'));
    default:
      return /^https?:/.test(value) ? onUrl(name, new URL(value)) : onBareHost(name, value);
  }
}

function when(warning: FieldWarning, isSo: boolean): Advice {
  return { warnings: isSo ? [warning] : [] };
}

function onOktaHost(host: string): Advice {
  if (!OKTA_HOST.test(host)) return { warnings: ['unusual-okta-host'] };
  if (!OKTA_ADMIN_HOST.test(host)) return { warnings: [] };
  return { warnings: ['okta-admin-host'], suggestion: host.replace(OKTA_ADMIN_HOST, '$1') };
}

function onClientId(strategy: Strategy, id: string): Advice {
  if (strategy === 'google-apps') return when('not-a-google-client-id', !GOOGLE_CLIENT_ID.test(id));
  return when('not-an-entra-client-id', strategy === 'waad' && !GUID.test(id));
}

function onSecret(strategy: Strategy, secret: string): Advice {
  if (strategy === 'waad' && GUID.test(secret)) return { warnings: ['secret-id-as-secret'] };
  return when('space-in-secret', /\s/.test(secret));
}

function onBareHost(name: OptionName, host: string): Advice {
  return when('private-host', name === 'adfs_server' && isPrivateHost(host));
}

/** The settings from which Auth0 itself reads. */
const READ_BY_AUTH0: readonly OptionName[] = ['adfs_server', 'discovery_url', 'metadataUrl'];

function onUrl(name: OptionName, url: URL): Advice {
  const warnings: FieldWarning[] = [];
  if (url.protocol === 'http:') warnings.push('http');
  if (READ_BY_AUTH0.includes(name) && isPrivateHost(url.hostname)) warnings.push('private-host');
  if (name === 'discovery_url' && MICROSOFT_HOSTS.includes(url.hostname)) warnings.push('use-entra');
  if (name === 'discovery_url' && url.hostname === 'accounts.google.com') warnings.push('google-accounts');
  const base = baseInsteadOf(name, url);
  return base === null ? { warnings } : { warnings: [...warnings, 'sign-in-page-as-base'], suggestion: base };
}

/** The base of the server whose sign-in page the URL is; null if it is none. */
function baseInsteadOf(name: OptionName, { pathname, search, host, origin }: URL): string | null {
  if (name === 'adfs_server' && ADFS_SIGN_IN.test(pathname)) return host;
  return name === 'pingFederateBaseUrl' && pathname + search !== '/' ? origin : null;
}
