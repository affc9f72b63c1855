/** PingFederate: what to do there, and what its settings are called. */
import { pingFederate } from '../../../localize/en/strategies/pingfederate.js';
import '../certificate-field/certificate.js';
import '../certificate-field/certificate-field.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: pingFederate,
  instructions: () => [{ key: 'pingfederate:1' }, { key: 'pingfederate:2' }],
  afterwards: [
    { key: 'pingfederate:after-1', values: ['metadata', 'acs', 'entity-id', 'certificate'] },
    { key: 'pingfederate:after-2' },
    { key: 'pingfederate:after-3' },
    { key: 'pingfederate:after-4' },
    { key: 'pingfederate:after-5' },
  ],
  labels: {
    pingFederateBaseUrl: {
      key: 'pingfederate:pingFederateBaseUrl',
      hint: 'pingfederate:pingFederateBaseUrl-hint',
    },
  },
  ways: {},
};
