/** OpenID Connect: what to do at the provider, and what its settings are called. */
import { oidc } from '../../../localize/en/strategies/oidc.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: oidc,
  instructions: () => [
    { text: 'oidc:1' },
    { text: 'oidc:2', values: ['callback'] },
    { text: 'oidc:3' },
    { text: 'oidc:4' },
    { text: 'oidc:5' },
    { text: 'oidc:6' },
  ],
  afterwards: [],
  labels: { discovery_url: { label: 'oidc:discovery_url', hint: 'oidc:discovery_url-hint' } },
  ways: {
    back_channel: { label: 'oidc:back_channel' },
    front_channel: { label: 'oidc:front_channel', hint: 'oidc:front_channel-hint' },
  },
};
