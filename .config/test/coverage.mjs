/** Checks the coverage: its thresholds, and that every file is loaded by a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { IN_NODE } from './node-coverage.mjs';

/** Code that has to be bundled with its framework: `test/hooks` runs it in pages of its own. */
const FOR_FRAMEWORKS = ['src/react/', 'src/vue/'];
const ELSEWHERE = [...IN_NODE, ...FOR_FRAMEWORKS];

/** The missing coverage, as sentences; empty if there is none. */
export function coverageFaults({ coverageMap, summary }, { threshold }) {
  const low = Object.entries(threshold)
    .filter(([what, least]) => summary[what].pct < least)
    .map(([what, least]) => `${summary[what].pct} % of the ${what} are covered; ${least} % are required`);
  const loaded = new Set(coverageMap.files().map((file) => resolve(file)));
  const missed = sources('src')
    .filter(
      (file) =>
        !ELSEWHERE.some((folder) => file.startsWith(folder)) && !loaded.has(resolve(file)) && hasCode(file),
    )
    .map((file) => `no browser test loads ${file}`);
  return [...low, ...missed];
}

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path))
    .sort();
}

/** Files with only types and re-exports contain no code to cover. */
function hasCode(file) {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements.some(
    (statement) =>
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement) &&
      !ts.isImportDeclaration(statement) &&
      !ts.isExportDeclaration(statement) &&
      !ts.isModuleDeclaration(statement),
  );
}
