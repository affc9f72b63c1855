/** AD FS: what to do there, and what its settings are called. */
import { adfs } from '../../../localize/en/strategies/adfs.js';
import type { StrategyGuide } from './guide.js';

export const guide: StrategyGuide = {
  english: adfs,
  instructions: () => [
    { key: 'adfs:1' },
    { key: 'adfs:2', values: ['callback'] },
    { key: 'adfs:3', values: ['realm', 'entity-id'] },
    { key: 'adfs:4' },
    { key: 'adfs:5' },
    { key: 'adfs:6' },
  ],
  afterwards: [{ key: 'adfs:3', values: ['realm', 'entity-id'] }],
  labels: {
    adfs_server: { key: 'adfs:adfs_server', hint: 'adfs:adfs_server-hint' },
    fedMetadataXml: { key: 'adfs:fedMetadataXml' },
  },
  ways: {
    server: { key: 'adfs:server' },
    file: { key: 'adfs:file', hint: 'adfs:file-hint' },
  },
};
