/** SAML: what to do at the provider, by what runs there, and what its settings are called. */
import { samlp } from '../../../localize/en/strategies/samlp.js';
import type { Platform } from '../../../model/options/draft.js';
import '../certificate-field/certificate-field.js';
import '../metadata-field/metadata-field.js';
import type { Instruction, StrategyGuide } from './guide.js';

const OURS = { values: ['acs', 'entity-id'] } as const;

const INSTRUCTIONS: Readonly<Record<Platform, readonly Instruction[]>> = {
  okta: [
    { text: 'samlp-okta:1' },
    { text: 'samlp-okta:2', ...OURS },
    { text: 'samlp-okta:3' },
    { text: 'samlp-okta:4' },
  ],
  entra: [
    { text: 'samlp-entra:1' },
    { text: 'samlp-entra:2', ...OURS },
    { text: 'samlp-entra:3' },
    { text: 'samlp-entra:4' },
  ],
  google: [
    { text: 'samlp-google:1' },
    { text: 'samlp-google:2' },
    { text: 'samlp-google:3', ...OURS },
    { text: 'samlp-google:4' },
    { text: 'samlp-google:5' },
  ],
  other: [
    { text: 'samlp-other:1' },
    { text: 'samlp-other:2', ...OURS },
    { text: 'samlp-other:3' },
    { text: 'samlp-other:4' },
  ],
};

export const guide: StrategyGuide = {
  english: samlp,
  instructions: (platform = 'other') => INSTRUCTIONS[platform],
  afterwards: [{ text: 'samlp:after', values: ['entity-id', 'acs', 'metadata'] }],
  labels: {
    metadataUrl: { label: 'samlp:metadataUrl', hint: 'samlp:metadataUrl-hint' },
    signInEndpoint: { label: 'samlp:signInEndpoint', hint: 'samlp:signInEndpoint-hint' },
  },
  ways: {
    'metadata-url': { label: 'samlp:metadata-url', hint: 'samlp:metadata-url-hint' },
    file: { label: 'samlp:file', hint: 'samlp:file-hint' },
    'by-hand': { label: 'samlp:by-hand' },
  },
  notice: 'samlp:first',
};
