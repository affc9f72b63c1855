/** Okta: what to do there, and what its settings are called. */
import { okta } from '../../../localize/en/strategies/okta.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: okta,
  instructions: () => [
    { text: 'okta:1' },
    { text: 'okta:2' },
    { text: 'okta:3', values: ['callback'] },
    { text: 'okta:4' },
    { text: 'okta:5' },
    { text: 'okta:6' },
  ],
  afterwards: [],
  labels: {
    domain: { label: 'okta:domain', hint: 'okta:domain-hint' },
    client_id: { label: 'okta:client_id', hint: 'okta:client_id-hint' },
  },
  ways: {},
};
