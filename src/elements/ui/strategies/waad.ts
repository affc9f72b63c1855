/** Microsoft Entra ID: what to do there, and what its settings are called. */
import { waad } from '../../../localize/en/strategies/waad.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: waad,
  instructions: () => [
    { key: 'waad:1' },
    { key: 'waad:2' },
    { key: 'waad:3', values: ['callback'] },
    { key: 'waad:4' },
    { key: 'waad:5' },
    { key: 'waad:6' },
    { key: 'waad:7' },
    { key: 'waad:8' },
  ],
  afterwards: [{ key: 'waad:after' }],
  labels: {
    tenant_domain: { key: 'waad:tenant_domain', hint: 'waad:tenant_domain-hint' },
    client_id: { key: 'waad:client_id', hint: 'waad:client_id-hint' },
    client_secret: { key: 'waad:client_secret', hint: 'waad:client_secret-hint' },
  },
  ways: {},
};
