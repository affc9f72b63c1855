/** Google Workspace: what to do there, and what its settings are called. */
import { googleApps } from '../../../localize/en/strategies/google-apps.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: googleApps,
  instructions: () => [
    { text: 'google-apps:1' },
    { text: 'google-apps:2' },
    { text: 'google-apps:3', values: ['authorized-domain'] },
    { text: 'google-apps:4' },
    { text: 'google-apps:5', values: ['origin', 'callback'] },
    { text: 'google-apps:6' },
  ],
  afterwards: [],
  labels: {
    domain: { label: 'google-apps:domain', hint: 'google-apps:domain-hint' },
    client_id: { label: 'google-apps:client_id', hint: 'google-apps:client_id-hint' },
  },
  ways: {},
  notice: 'google-apps:notice',
};
