/**
 * Measures the coverage of server code by the Node tests, because browsers can't send the requests that it handles. V8 writes
 * the coverage of each process; c8 reads it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import c8 from 'c8';

/** The code that these tests have to cover. */
const ON_SERVERS = 'src/server/';

/** The code that runs in Node only, which browser tests don't have to cover. */
export const IN_NODE = [ON_SERVERS, 'src/cli/'];

/** Measures all Node processes that are started afterwards. */
export function startNodeCoverage() {
  const folder = mkdtempSync(join(tmpdir(), 'org-connections-coverage-'));
  process.env.NODE_V8_COVERAGE = folder;
  return {
    /** The missing coverage, as sentences; empty if there is none. */
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
          ([what, least]) =>
            `servers: ${summary[what].pct} % of the ${what} are covered; ${least} % are required`,
        );
    },
  };
}
