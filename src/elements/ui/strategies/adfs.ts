/** AD FS: what to do there, and what its settings are called. */
import { adfs } from '../../../localize/en/strategies/adfs.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: adfs,
  instructions: () => [
    { text: 'adfs:1' },
    { text: 'adfs:2', values: ['callback'] },
    { text: 'adfs:3', values: ['realm', 'entity-id'] },
    { text: 'adfs:4' },
    { text: 'adfs:5' },
    { text: 'adfs:6' },
  ],
  afterwards: [{ text: 'adfs:3', values: ['realm', 'entity-id'] }],
  labels: {
    adfs_server: { label: 'adfs:adfs_server', hint: 'adfs:adfs_server-hint' },
    fedMetadataXml: { label: 'adfs:fedMetadataXml' },
  },
  ways: {
    server: { label: 'adfs:server' },
    file: { label: 'adfs:file', hint: 'adfs:file-hint' },
  },
};
