/** A process that searches, so that processes can share the work and a planted fault cannot hang the others. */
import { Coverage, type CoverageData } from './coverage.js';
import type { SourcePatch } from '../helpers/source-patch.js';
import { loadKit } from './kit.js';
import { search, type Found } from './search.js';

export interface Job {
  readonly runs: number;
  readonly seed: number;
  readonly path?: string | undefined;
  readonly shrink: boolean;
  readonly fault?: SourcePatch | undefined;
}

export type Report =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'ended'; readonly found: Found | undefined; readonly coverage: CoverageData };

process.once('message', (job: Job) => void work(job));

async function work({ fault, ...options }: Job): Promise<void> {
  const kit = await loadKit(...(fault ? [fault] : []));
  tell({ kind: 'loaded' });
  const coverage = new Coverage();
  const found = await search(kit, coverage, {
    ...options,
    onProgress: (done) => tell({ kind: 'progress', done }),
  });
  tell({ kind: 'ended', found, coverage: coverage.data });
  process.disconnect();
}

function tell(report: Report): void {
  process.send?.(report);
}
