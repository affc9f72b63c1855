/** Loads the server handlers and their adapter, unchanged or with patches. */
import * as server from '../../../src/server/index.js';
import * as node from '../../../src/server/node.js';
import { loadBundle, SOURCE, type SourcePatch } from '../../helpers/bundle.js';

/** The exports of `org-connections/server` and `org-connections/server/node`. */
export type ServerParts = typeof server & typeof node;

/** Unchanged. */
export const SERVER: ServerParts = { ...server, ...node };

const ENTRY = ['index', 'node']
  .map((name) => `export * from ${JSON.stringify(`${SOURCE}server/${name}.ts`)};`)
  .join('\n');

/** @throws when a patch doesn't fit exactly one place */
export async function loadServer(...patches: readonly SourcePatch[]): Promise<ServerParts> {
  return (await loadBundle(ENTRY, patches)) as ServerParts;
}
