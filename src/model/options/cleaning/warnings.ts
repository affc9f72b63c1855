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
/** What Okta makes up. Its API also takes ids of one's own. */
const OKTA_CLIENT_ID = /^0oa[\dA-Za-z]{17}$/;
const GOOGLE_CLIENT_ID = /.\.apps\.googleusercontent\.com$/;
const MAIL_DOMAINS = ['gmail.com', 'googlemail.com'];
const ADFS_SIGN_IN = /^\/adfs\/(?:ls|oauth2|services)\b/i;
/** The ends of the paths at which Entra ID, Okta, Google, PingFederate and Keycloak take SAML requests. */
const SAML_SIGN_IN = /\/(?:[\da-f-]{36}\/saml2|sso\/saml|o\/saml2\/idp|sso\.saml2|protocol\/saml)\/?$/i;
/** In the path of metadata; Keycloak's is called a descriptor. */
const METADATA = /metadata\b|\/descriptor$/i;
/** At the end of an origin. */
const PING_ADMIN_PORT = /:9999$/;

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

function suggest(warning: FieldWarning, suggestion: string): Advice {
  return { warnings: [warning], suggestion };
}

function onOktaHost(host: string): Advice {
  if (!OKTA_HOST.test(host)) return { warnings: ['unusual-okta-host'] };
  if (!OKTA_ADMIN_HOST.test(host)) return { warnings: [] };
  return suggest('okta-admin-host', host.replace(OKTA_ADMIN_HOST, '$1'));
}

function onClientId(strategy: Strategy, id: string): Advice {
  if (strategy === 'okta') return when('not-an-okta-client-id', !OKTA_CLIENT_ID.test(id));
  if (strategy === 'google-apps') return when('not-a-google-client-id', !GOOGLE_CLIENT_ID.test(id));
  return when('not-an-entra-client-id', strategy === 'waad' && !GUID.test(id));
}

/** Client ids of Okta and Google are told whatever the strategy is: both can be used with OpenID Connect. */
function onSecret(strategy: Strategy, secret: string): Advice {
  if (strategy === 'waad' && GUID.test(secret)) return { warnings: ['secret-id-as-secret'] };
  if (OKTA_CLIENT_ID.test(secret) || GOOGLE_CLIENT_ID.test(secret))
    return { warnings: ['client-id-as-secret'] };
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
  const advice = onPage(name, url);
  return { ...advice, warnings: [...warnings, ...advice.warnings] };
}

/** What is to be said where the URL is that of another page than the one that is wanted. */
function onPage(name: OptionName, url: URL): Advice {
  switch (name) {
    case 'discovery_url':
      return onDiscoveryHost(url.hostname);
    case 'metadataUrl':
      return when('sign-in-page-as-metadata', SAML_SIGN_IN.test(url.pathname) || isAdfsSignIn(url));
    case 'signInEndpoint':
      return when('metadata-as-sign-in-page', METADATA.test(url.pathname));
    case 'adfs_server':
      return isAdfsSignIn(url) ? suggest('sign-in-page-as-base', url.host) : { warnings: [] };
    case 'pingFederateBaseUrl':
      return onPingFederate(url);
    default:
      return { warnings: [] };
  }
}

function onDiscoveryHost(host: string): Advice {
  if (MICROSOFT_HOSTS.includes(host)) return { warnings: ['use-entra'] };
  return when('google-accounts', host === 'accounts.google.com');
}

function isAdfsSignIn({ pathname }: URL): boolean {
  return ADFS_SIGN_IN.test(pathname);
}

function onPingFederate({ origin, pathname, search }: URL): Advice {
  const base = origin.replace(PING_ADMIN_PORT, ':9031');
  if (base !== origin) return suggest('admin-port', base);
  return pathname + search === '/' ? { warnings: [] } : suggest('sign-in-page-as-base', origin);
}
