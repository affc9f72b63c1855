/** The server parts as they are, and with something changed. */
import type * as server from '../../../src/server/index.js';
import { loadBundle, SOURCE, type SourcePatch } from '../../helpers/bundle.js';

/** All that `org-connections/server` exports. */
export type ServerParts = typeof server;

const ENTRY = `export * from ${JSON.stringify(`${SOURCE}server/index.ts`)};`;

/** @throws when a patch doesn't fit exactly one place */
export async function loadServer(...patches: readonly SourcePatch[]): Promise<ServerParts> {
  return (await loadBundle(ENTRY, patches)) as ServerParts;
}
