/** The members of the options that the API takes for each strategy (contract A6, requests); it refuses all others. */
import type { Strategy } from '../strategy.js';
import type { Variant } from './variants.js';

/** Some are in no form and only sent back as they were: `bindingMethod`, `idpInitiated` and SAML's `discovery_url`. */
const SAML = [
  'signatureAlgorithm',
  'digestAlgorithm',
  'protocolBinding',
  'bindingMethod',
  'idpInitiated',
  'icon_url',
  'discovery_url',
];

/** The members of a request, in the order of the contract. */
export function membersOf(strategy: Strategy, variant: Variant): readonly string[] {
  switch (strategy) {
    case 'okta':
    case 'google-apps':
      return ['domain', 'client_id', 'client_secret', 'icon_url'];
    case 'waad':
      return ['tenant_domain', 'client_id', 'client_secret', 'icon_url'];
    case 'oidc':
      return variant === 'front_channel'
        ? ['type', 'client_id', 'discovery_url']
        : ['type', 'client_id', 'client_secret', 'discovery_url'];
    case 'adfs':
      return variant === 'file' ? ['fedMetadataXml'] : ['adfs_server'];
    case 'samlp':
      return variant === 'by-hand'
        ? ['signInEndpoint', 'signingCert', 'signSAMLRequest', ...SAML]
        : ['metadataUrl', 'signSAMLRequest', ...SAML];
    case 'pingfederate':
      return [
        'pingFederateBaseUrl',
        'signingCert',
        'signatureAlgorithm',
        'digestAlgorithm',
        'signSAMLRequest',
        'idpInitiated',
        'icon_url',
      ];
  }
}
