/** The schemas of the request bodies (contract A5, A6, A10). All of them refuse unknown and read-only members. */
import type { AccessLevel } from '../../model/connection.js';
import { STRATEGIES, type Strategy } from '../../model/strategy.js';
import {
  anyObject,
  choose,
  flag,
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
  signingCert: text(),
  protocolBinding: oneOf(`${BINDING}HTTP-Redirect`, `${BINDING}HTTP-POST`),
  bindingMethod: text(),
  idpInitiated: INITIATED,
  icon_url: text(),
  discovery_url: text(),
};
const SAML_AUTOMATIC = object({ ...SAML, metadataUrl: text() }, ['metadataUrl', 'signSAMLRequest']);
const SAML_MANUAL = object({ ...SAML, signInEndpoint: text() }, [
  'signInEndpoint',
  'signingCert',
  'signSAMLRequest',
]);

const OPTIONS: Readonly<Record<Strategy, Check>> = {
  adfs: choose((value) =>
    'fedMetadataXml' in value && !('adfs_server' in value)
      ? object({ fedMetadataXml: text() })
      : object({ adfs_server: text() }, ['adfs_server']),
  ),
  'google-apps': object({ ...SECRET_CLIENT, domain: text() }, ['domain', 'client_id', 'client_secret']),
  okta: object({ ...SECRET_CLIENT, domain: text() }, ['domain', 'client_id', 'client_secret']),
  waad: object({ ...SECRET_CLIENT, tenant_domain: text() }, ['tenant_domain', 'client_id', 'client_secret']),
  oidc: object(
    {
      type: oneOf('front_channel', 'back_channel'),
      client_id: text(),
      client_secret: text(),
      discovery_url: text(),
    },
    ['type', 'client_id', 'discovery_url'],
  ),
  pingfederate: object(
    {
      ...SIGNATURE,
      pingFederateBaseUrl: text(),
      signingCert: text(),
      signSAMLRequest: flag,
      idpInitiated: INITIATED,
      icon_url: text(),
    },
    ['pingFederateBaseUrl', 'signingCert', 'signatureAlgorithm', 'digestAlgorithm', 'signSAMLRequest'],
  ),
  samlp: choose((value) =>
    'signInEndpoint' in value && !('metadataUrl' in value) ? SAML_MANUAL : SAML_AUTOMATIC,
  ),
};

/** The options of an unknown strategy can only be checked to be an object. */
const optionsOf = (strategy: unknown) => OPTIONS[strategy as Strategy] ?? anyObject;

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
export const createBody: Check = choose(({ strategy }) =>
  object(
    {
      ...changeable(strategy),
      name: text(1, 128),
      strategy: oneOf(...STRATEGIES),
      domains: listOf(text()),
      options: optionsOf(strategy),
    },
    ['name', 'strategy', 'options'],
  ),
);

/** The body of `PATCH /identity-providers/{id}`, by the strategy that is stored. */
export const updateBody = (strategy: string | undefined): Check =>
  object({ ...changeable(strategy), options: optionsOf(strategy) });

/** The body of `PUT …/update-attributes`: `{}`. */
export const emptyBody: Check = object({});

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
