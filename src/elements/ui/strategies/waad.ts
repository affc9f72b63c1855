/** Microsoft Entra ID: what to do there, and what its settings are called. */
import { waad } from '../../../localize/en/strategies/waad.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: waad,
  instructions: () => [
    { text: 'waad:1' },
    { text: 'waad:2' },
    { text: 'waad:3', values: ['callback'] },
    { text: 'waad:4' },
    { text: 'waad:5' },
    { text: 'waad:6' },
    { text: 'waad:7' },
    { text: 'waad:8' },
  ],
  afterwards: [{ text: 'waad:after' }],
  labels: {
    tenant_domain: { label: 'waad:tenant_domain', hint: 'waad:tenant_domain-hint' },
    client_id: { label: 'waad:client_id', hint: 'waad:client_id-hint' },
    client_secret: { label: 'waad:client_secret', hint: 'waad:client_secret-hint' },
  },
  ways: {},
};
