/** Okta: what to do there, and what its settings are called. */
import { okta } from '../../../localize/en/strategies/okta.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: okta,
  instructions: () => [
    { key: 'okta:1' },
    { key: 'okta:2' },
    { key: 'okta:3', values: ['callback'] },
    { key: 'okta:4' },
    { key: 'okta:5' },
    { key: 'okta:6' },
  ],
  afterwards: [],
  labels: {
    domain: { key: 'okta:domain', hint: 'okta:domain-hint' },
    client_id: { key: 'okta:client_id', hint: 'okta:client_id-hint' },
  },
  ways: {},
};
