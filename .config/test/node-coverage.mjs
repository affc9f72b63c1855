/**
 * The coverage of what runs on servers only, by the Node tests: browsers let nobody send the requests that it is for.
 * V8 writes it down in each process; c8 reads that.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import c8 from 'c8';

/** What these tests have to cover. */
const ON_SERVERS = 'src/server/';

/** What runs in Node only: browser tests need not cover it. */
export const IN_NODE = [ON_SERVERS, 'src/cli/'];

/** Measures all Node processes that are started from now on. */
export function startNodeCoverage() {
  const folder = mkdtempSync(join(tmpdir(), 'org-connections-coverage-'));
  process.env.NODE_V8_COVERAGE = folder;
  return {
    /** Each fault in words; none when the coverage is as it should be. */
    async faults({ threshold }) {
      delete process.env.NODE_V8_COVERAGE;
      const map = await new c8.Report({
        tempDirectory: folder,
        include: [`${ON_SERVERS}**`],
        reporter: [],
        all: true,
        src: [process.cwd()],
        extension: ['.ts'],
        excludeAfterRemap: true,
      }).getCoverageMapFromAllCoverageFiles();
      rmSync(folder, { recursive: true, force: true });
      const summary = map.getCoverageSummary();
      return Object.entries(threshold)
        .filter(([what, least]) => !(summary[what].pct >= least))
        .map(
          ([what, least]) => `servers: ${summary[what].pct} % of the ${what}, and ${least} % are asked for`,
        );
    },
  };
}
