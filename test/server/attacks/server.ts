/** Loads the server handlers, unchanged or with patches. */
import type * as server from '../../../src/server/index.js';
import { loadBundle, SOURCE, type SourcePatch } from '../../helpers/bundle.js';

/** The exports of `org-connections/server`. */
export type ServerParts = typeof server;

const ENTRY = `export * from ${JSON.stringify(`${SOURCE}server/index.ts`)};`;

/** @throws when a patch doesn't fit exactly one place */
export async function loadServer(...patches: readonly SourcePatch[]): Promise<ServerParts> {
  return (await loadBundle(ENTRY, patches)) as ServerParts;
}
