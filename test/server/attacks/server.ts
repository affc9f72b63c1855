/** The server parts as they are, and with one line changed. */
import type * as server from '../../../src/server/index.js';
import { loadBundle, SOURCE, type Replacement } from '../../helpers/bundle.js';

/** All that `org-connections/server` exports. */
export type ServerParts = typeof server;

const ENTRY = `export * from ${JSON.stringify(`${SOURCE}server/index.ts`)};`;

/** @throws when there is not exactly one place for the replacement */
export async function loadServer(...replacements: readonly Replacement[]): Promise<ServerParts> {
  return (await loadBundle(ENTRY, replacements)) as ServerParts;
}
