/** What the form of each strategy asks for. */
import type { Strategy } from '../strategy.js';
import type { Variant } from './variants.js';

/** A setting of a strategy that an admin can give: a member of the API's `options` (contract A6). */
export type OptionName =
  | 'adfs_server'
  | 'client_id'
  | 'client_secret'
  | 'digestAlgorithm'
  | 'discovery_url'
  | 'domain'
  | 'fedMetadataXml'
  | 'icon_url'
  | 'metadataUrl'
  | 'pingFederateBaseUrl'
  | 'protocolBinding'
  | 'signatureAlgorithm'
  | 'signInEndpoint'
  | 'signingCert'
  | 'signSAMLRequest'
  | 'tenant_domain'
  | 'type';

/**
 * What a field holds: a `host` (AD FS takes a URL as well), a `url`, a `text` without spaces, a `secret`, which is never
 * shown again, a `certificate` in PEM, the XML of `metadata`, one of its `choices`, or a `flag`.
 */
export type FieldType = 'host' | 'url' | 'text' | 'secret' | 'certificate' | 'metadata' | 'choice' | 'flag';

/** A field of a form. */
export interface Field {
  readonly name: OptionName;
  readonly type: FieldType;
  readonly isRequired: boolean;
  /** Whether it is shown only with more settings. */
  readonly isAdvanced: boolean;
  /** In characters, as the Management API states it; undefined where it states none. */
  readonly maxLength?: number | undefined;
  readonly choices?: readonly string[] | undefined;
  /** What the control shows at first, and Auth0 uses where the setting is not given. */
  readonly preset?: string | boolean | undefined;
}

/** What is in a form's controls, after cleaning. A field that is left out was not given. */
export type Values = Partial<Readonly<Record<OptionName, string | boolean>>>;

/** How SAML requests reach the provider (contract A6, `protocolBinding`). */
export const BINDINGS = [
  'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
  'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
] as const;

const field = (name: OptionName, type: FieldType, maxLength?: number): Field => ({
  name,
  type,
  isRequired: true,
  isAdvanced: false,
  maxLength,
});

const CLIENT_ID = field('client_id', 'text');
const CLIENT_SECRET = field('client_secret', 'secret');
const ICON: Field = { ...field('icon_url', 'url'), isRequired: false, isAdvanced: true };
const DISCOVERY_URL = field('discovery_url', 'url', 255);
const CERTIFICATE = field('signingCert', 'certificate', 10_240);
const SIGNED_REQUESTS: Field = { ...field('signSAMLRequest', 'flag'), preset: false };
const SIGNATURE = choice('signatureAlgorithm', ['rsa-sha256', 'rsa-sha1']);
const DIGEST = choice('digestAlgorithm', ['sha256', 'sha1']);
const SAML = [
  SIGNED_REQUESTS,
  { ...SIGNATURE, isRequired: false },
  { ...DIGEST, isRequired: false },
  { ...choice('protocolBinding', BINDINGS), isRequired: false },
  ICON,
];

function choice(name: OptionName, choices: readonly [string, ...string[]]): Field {
  return { ...field(name, 'choice'), isAdvanced: true, choices, preset: choices[0] };
}

/**
 * The fields of a strategy's form, in the order of the form. How an OpenID Connect connection works (`type`) is no field but
 * the variant.
 */
export function fieldsOf(strategy: Strategy, variant: Variant): readonly Field[] {
  switch (strategy) {
    case 'okta':
    case 'google-apps':
      return [field('domain', 'host', 255), CLIENT_ID, CLIENT_SECRET, ICON];
    case 'waad':
      return [field('tenant_domain', 'host', 255), CLIENT_ID, CLIENT_SECRET, ICON];
    case 'oidc':
      return variant === 'front_channel'
        ? [DISCOVERY_URL, CLIENT_ID]
        : [DISCOVERY_URL, CLIENT_ID, CLIENT_SECRET];
    case 'adfs':
      return variant === 'file'
        ? [field('fedMetadataXml', 'metadata', 102_400)]
        : [field('adfs_server', 'host', 2048)];
    case 'samlp':
      return variant === 'by-hand'
        ? [field('signInEndpoint', 'url', 2048), CERTIFICATE, ...SAML]
        : [field('metadataUrl', 'url', 2048), ...SAML];
    case 'pingfederate':
      return [
        field('pingFederateBaseUrl', 'url', 256),
        CERTIFICATE,
        SIGNED_REQUESTS,
        SIGNATURE,
        DIGEST,
        ICON,
      ];
  }
}
