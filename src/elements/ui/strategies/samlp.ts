/** SAML: what to do at the provider, by what runs there, and what its settings are called. */
import { samlp } from '../../../localize/en/strategies/samlp.js';
import type { Platform } from '../../../model/options/draft.js';
import '../certificate-field/certificate.js';
import '../certificate-field/certificate-field.js';
import '../metadata-field/metadata-field.js';
import type { Instruction, StrategyGuide } from './guide.js';

const OURS = { values: ['acs', 'entity-id'] } as const;

const INSTRUCTIONS: Readonly<Record<Platform, readonly Instruction[]>> = {
  okta: [
    { key: 'samlp-okta:1' },
    { key: 'samlp-okta:2', ...OURS },
    { key: 'samlp-okta:3' },
    { key: 'samlp-okta:4' },
  ],
  entra: [
    { key: 'samlp-entra:1' },
    { key: 'samlp-entra:2', ...OURS },
    { key: 'samlp-entra:3' },
    { key: 'samlp-entra:4' },
  ],
  google: [
    { key: 'samlp-google:1' },
    { key: 'samlp-google:2' },
    { key: 'samlp-google:3', ...OURS },
    { key: 'samlp-google:4' },
    { key: 'samlp-google:5' },
  ],
  other: [
    { key: 'samlp-other:1' },
    { key: 'samlp-other:2', ...OURS },
    { key: 'samlp-other:3' },
    { key: 'samlp-other:4' },
  ],
};

export const guide: StrategyGuide = {
  english: samlp,
  instructions: (platform = 'other') => INSTRUCTIONS[platform],
  afterwards: [{ key: 'samlp:after', values: ['entity-id', 'acs', 'metadata', 'certificate'] }],
  labels: {
    metadataUrl: { key: 'samlp:metadataUrl', hint: 'samlp:metadataUrl-hint' },
    signInEndpoint: { key: 'samlp:signInEndpoint', hint: 'samlp:signInEndpoint-hint' },
  },
  ways: {
    'metadata-url': { key: 'samlp:metadata-url', hint: 'samlp:metadata-url-hint' },
    file: { key: 'samlp:file', hint: 'samlp:file-hint' },
    'by-hand': { key: 'samlp:by-hand' },
  },
  notice: 'samlp:first',
};
