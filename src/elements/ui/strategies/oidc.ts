/** OpenID Connect: what to do at the provider, and what its settings are called. */
import { oidc } from '../../../localize/en/strategies/oidc.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: oidc,
  instructions: () => [
    { key: 'oidc:1' },
    { key: 'oidc:2', values: ['callback'] },
    { key: 'oidc:3' },
    { key: 'oidc:4' },
    { key: 'oidc:5' },
    { key: 'oidc:6' },
  ],
  afterwards: [],
  labels: { discovery_url: { key: 'oidc:discovery_url', hint: 'oidc:discovery_url-hint' } },
  ways: {
    back_channel: { key: 'oidc:back_channel' },
    front_channel: { key: 'oidc:front_channel', hint: 'oidc:front_channel-hint' },
  },
};
