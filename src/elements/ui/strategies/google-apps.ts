/** Google Workspace: what to do there, and what its settings are called. */
import { googleApps } from '../../../localize/en/strategies/google-apps.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: googleApps,
  instructions: () => [
    { key: 'google-apps:1' },
    { key: 'google-apps:2' },
    { key: 'google-apps:3' },
    // Google adds their domain to the authorized domains itself, and a host does not tell where that domain begins.
    { key: 'google-apps:4', values: ['origin', 'callback'] },
    { key: 'google-apps:5' },
  ],
  afterwards: [],
  labels: {
    domain: { key: 'google-apps:domain', hint: 'google-apps:domain-hint' },
    client_id: { key: 'google-apps:client_id', hint: 'google-apps:client_id-hint' },
  },
  ways: {},
  notice: 'google-apps:notice',
};
