/** What the coverage lacks. Beyond the runner's thresholds it also asks for files that no test has loaded at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { IN_NODE } from './node-coverage.mjs';

/** Each fault in words; none when the coverage is as it should be. */
export function coverageFaults({ coverageMap, summary }, { threshold }) {
  const low = Object.entries(threshold)
    .filter(([what, least]) => summary[what].pct < least)
    .map(([what, least]) => `${summary[what].pct} % of the ${what}, and ${least} % are asked for`);
  const loaded = new Set(coverageMap.files().map((file) => resolve(file)));
  const missed = sources('src')
    .filter(
      (file) =>
        !IN_NODE.some((folder) => file.startsWith(folder)) && !loaded.has(resolve(file)) && hasCode(file),
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

/** Types, and names passed on, leave nothing behind that could be covered. */
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
