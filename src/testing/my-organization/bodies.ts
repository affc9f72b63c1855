/** The schemas of the request bodies (contract A5, A6, A10). All of them refuse unknown and read-only members. */
import type { AccessLevel } from '../../model/connection.js';
import { STRATEGIES, type Strategy } from '../../model/strategy.js';
import type { EmulatorBehavior } from '../behavior.js';
import {
  anyObject,
  choose,
  flag,
  integerAbove,
  listOf,
  matching,
  nullable,
  object,
  oneOf,
  refused,
  text,
  type Check,
} from '../http/check.js';

/** From the least to the most (contract A7). */
export const ACCESS_LEVELS: readonly AccessLevel[] = ['none', 'readonly', 'limited', 'full'];

const READ_ONLY = refused('is read only');
const BINDING = 'urn:oasis:names:tc:SAML:2.0:bindings:';

const SECRET_CLIENT = { client_id: text(), client_secret: text(), icon_url: text() };
const SIGNATURE = {
  signatureAlgorithm: oneOf('rsa-sha256', 'rsa-sha1'),
  digestAlgorithm: oneOf('sha256', 'sha1'),
};
const INITIATED: Check = choose((value) =>
  // Open: members beyond these are kept.
  object({
    ...Object.fromEntries(Object.keys(value).map((member) => [member, () => []])),
    enabled: flag,
    client_id: text(),
    client_protocol: text(),
    client_authorizequery: text(),
  }),
);
const SAML = {
  ...SIGNATURE,
  signSAMLRequest: flag,
  protocolBinding: oneOf(`${BINDING}HTTP-Redirect`, `${BINDING}HTTP-POST`),
  bindingMethod: text(),
  idpInitiated: INITIATED,
  icon_url: text(),
  discovery_url: text(),
};
/** Lengths are those of the Management API (inferred here). */
const URL_TEXT = text(1, 2048);
const HOST = text(4, 255);
const CERTIFICATE = text(1, 10_240);

type Certificate = NonNullable<EmulatorBehavior['certificateMember']>;

/** An object with a certificate, under the name that the tenant accepts. */
const certified = (
  member: Certificate,
  members: Readonly<Record<string, Check>>,
  required: readonly string[],
  needsOne: boolean,
): Check =>
  choose((value) => {
    const name = member === 'both' ? ('cert' in value ? 'cert' : 'signingCert') : member;
    return object({ ...members, [name]: CERTIFICATE }, needsOne ? [...required, name] : required);
  });

const SAML_REQUIRED = ['signSAMLRequest'];
const PING = { ...SIGNATURE, pingFederateBaseUrl: text(1, 256), signSAMLRequest: flag };
const DOMAIN_CLIENT = object({ ...SECRET_CLIENT, domain: HOST }, ['domain', 'client_id', 'client_secret']);

const OPTIONS: Readonly<Record<Strategy, (certificate: Certificate) => Check>> = {
  adfs: () =>
    choose((value) =>
      'fedMetadataXml' in value && !('adfs_server' in value)
        ? object({ fedMetadataXml: text(1, 102_400) })
        : object({ adfs_server: URL_TEXT }, ['adfs_server']),
    ),
  'google-apps': () => DOMAIN_CLIENT,
  okta: () => DOMAIN_CLIENT,
  waad: () =>
    object({ ...SECRET_CLIENT, tenant_domain: text() }, ['tenant_domain', 'client_id', 'client_secret']),
  oidc: () =>
    object(
      {
        type: oneOf('front_channel', 'back_channel'),
        client_id: text(),
        client_secret: text(),
        discovery_url: text(1, 255),
      },
      ['type', 'client_id', 'discovery_url'],
    ),
  pingfederate: (certificate) =>
    certified(certificate, { ...PING, idpInitiated: INITIATED, icon_url: text() }, Object.keys(PING), true),
  samlp: (certificate) =>
    choose((value) =>
      'signInEndpoint' in value && !('metadataUrl' in value)
        ? certified(
            certificate,
            { ...SAML, signInEndpoint: URL_TEXT },
            ['signInEndpoint', ...SAML_REQUIRED],
            true,
          )
        : certified(
            certificate,
            { ...SAML, metadataUrl: URL_TEXT },
            ['metadataUrl', ...SAML_REQUIRED],
            false,
          ),
    ),
};

/** The options of an unknown strategy can only be checked to be an object. */
const optionsOf = (strategy: unknown, { certificateMember = 'signingCert' }: EmulatorBehavior): Check =>
  OPTIONS[strategy as Strategy]?.(certificateMember) ?? anyObject;

/** Members that only the newer API knows (contract part E), for every strategy and for some. */
const CROSS_APP = {
  cross_app_access_resource_app: object({ status: oneOf('enabled', 'disabled') }, ['status']),
};
const CROSS_APP_STRATEGIES = ['oidc', 'okta', 'samlp'];

const changeable = (strategy: unknown): Readonly<Record<string, Check>> => ({
  display_name: text(1, 128),
  show_as_button: flag,
  assign_membership_on_login: flag,
  is_enabled: flag,
  use_for_third_party_client_access: flag,
  ...(CROSS_APP_STRATEGIES.includes(strategy as string) && CROSS_APP),
  id: READ_ONLY,
  access_level: READ_ONLY,
  member_access_level: READ_ONLY,
});

/** The body of `POST /identity-providers`, by its own `strategy`. */
export const createBody = (behavior: EmulatorBehavior): Check =>
  choose(({ strategy }) =>
    object(
      {
        ...changeable(strategy),
        name: text(1, 128 - (behavior.namePrefix ?? '').length),
        strategy: oneOf(...STRATEGIES),
        domains: listOf(text()),
        options: optionsOf(strategy, behavior),
      },
      ['name', 'strategy', 'options'],
    ),
  );

/** The body of `PATCH /identity-providers/{id}`, by the strategy that is stored. */
export const updateBody = (strategy: string | undefined, behavior: EmulatorBehavior): Check =>
  object({ ...changeable(strategy), options: optionsOf(strategy, behavior) });

/** The body of `PUT …/update-attributes`: `{}`. */
export const emptyBody: Check = object({});

const DOMAIN = /^([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)*[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** The body of `POST /domains` and of `POST …/domains` (contract A9). */
export const domainBody: Check = object({ domain: matching(DOMAIN) }, ['domain']);

/** The body of `POST …/scim-tokens`: a lifetime in seconds, or none for one that never expires. */
export const scimTokenBody: Check = object({ token_lifetime: integerAbove(900) });

const COLOR = matching(/^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/);

/** The body of `PATCH /details`. */
export const detailsBody: Check = choose((value) =>
  Object.keys(value).length === 0
    ? refused('must NOT have fewer than 1 properties')
    : object({
        id: READ_ONLY,
        name: text(1, 50),
        display_name: text(1, 255),
        third_party_client_access: text(1),
        branding: object({
          logo_url: nullable(matching(/^https:\/\/.*/)),
          colors: object({ primary: COLOR, page_background: COLOR }, ['primary', 'page_background']),
        }),
      }),
);
