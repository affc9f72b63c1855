/** PingFederate: what to do there, and what its settings are called. */
import { pingFederate } from '../../../localize/en/strategies/pingfederate.js';
import '../certificate-field/certificate-field.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: pingFederate,
  instructions: () => [{ text: 'pingfederate:1' }, { text: 'pingfederate:2' }],
  afterwards: [
    { text: 'pingfederate:after-1', values: ['metadata', 'acs', 'entity-id'] },
    { text: 'pingfederate:after-2' },
    { text: 'pingfederate:after-3' },
    { text: 'pingfederate:after-4' },
    { text: 'pingfederate:after-5' },
  ],
  labels: {
    pingFederateBaseUrl: {
      label: 'pingfederate:pingFederateBaseUrl',
      hint: 'pingfederate:pingFederateBaseUrl-hint',
    },
  },
  ways: {},
};
