/**
 * The sections of the strategies, one for each: what to do at the provider, what is left to do there once the connection is
 * created, and what the provider's console calls the options. And the service-values section, which they share.
 */
import type { ServiceValueName } from '../../model/identity-provider/service-value.js';
import type { CopyingMessages } from './strategies/copying.js';
import type { Each } from './section.js';

/** What an identity provider has to be given, each value with a button that copies it. */
export interface ServiceValuesMessages extends CopyingMessages, Each<'value', ServiceValueName> {
  /** After a value that is only certain once the connection is created. */
  provisional: string;
  /** In place of a value that the page has not given. */
  valueUnknown: string;
  valueAfter: string;

  /** What to do at the provider, to read or to hand on. */
  instructionsTitle: string;
  instructionsIntro: string;
  copyInstructions: string;
  printInstructions: string;
  mailInstructions: string;
  /** Announced to screen-reader users. */
  instructionsCopied: string;

  /** The page's own link. */
  signInLink: string;
  linkEffect: string;
}

/** A label and a hint for an option. */
type Labels<Strategy extends string, Option extends string> = Each<Strategy, Option | `${Option}-hint`>;

export type AdfsMessages = Each<'adfs', '1' | '2' | '3' | '4' | '5' | '6'> &
  Each<'adfs', 'server' | 'file' | 'file-hint'> &
  Labels<'adfs', 'adfs_server'> &
  Each<'adfs', 'fedMetadataXml'>;

export type GoogleMessages = Each<'google-apps', '1' | '2' | '3' | '4' | '5' | 'notice'> &
  Labels<'google-apps', 'domain' | 'client_id'>;

export type OidcMessages = Each<'oidc', '1' | '2' | '3' | '4' | '5' | '6'> &
  Each<'oidc', 'back_channel' | 'front_channel' | 'front_channel-hint'> &
  Labels<'oidc', 'discovery_url'>;

export type OktaMessages = Each<'okta', '1' | '2' | '3' | '4' | '5' | '6'> &
  Labels<'okta', 'domain' | 'client_id'>;

export type PingFederateMessages = Each<'pingfederate', '1' | '2'> &
  Each<'pingfederate', `after-${1 | 2 | 3 | 4 | 5}`> &
  Labels<'pingfederate', 'pingFederateBaseUrl'>;

export type SamlMessages = Each<'samlp-okta', '1' | '2' | '3' | '4'> &
  Each<'samlp-entra', '1' | '2' | '3' | '4'> &
  Each<'samlp-google', '1' | '2' | '3' | '4' | '5'> &
  Each<'samlp-other', '1' | '2' | '3' | '4'> &
  Each<'platform', 'okta' | 'entra' | 'google' | 'other'> &
  Each<'samlp', 'platform' | 'metadata-url' | 'metadata-url-hint' | 'file' | 'file-hint' | 'by-hand'> &
  Each<'samlp', 'metadataUrl' | 'metadataUrl-hint' | 'signInEndpoint' | 'signInEndpoint-hint'> &
  Each<'samlp', 'first' | 'after'>;

export type EntraMessages = Each<'waad', '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | 'after'> &
  Labels<'waad', 'tenant_domain' | 'client_id' | 'client_secret'>;

/** The messages of all strategies. */
export type StrategiesMessages = AdfsMessages &
  GoogleMessages &
  OidcMessages &
  OktaMessages &
  PingFederateMessages &
  SamlMessages &
  EntraMessages;
