/** Another page: a folder as built, with an `index.html`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../options.js';
import { built, type BuiltFile, type Candidate } from './candidate.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The folder, and how to find rows and switches in its page. */
export interface FolderOptions {
  readonly against: string;
  readonly row: string;
  readonly toggle: string;
}

/** @throws UsageError if the folder has no page */
export function readFolder({ against, row, toggle }: FolderOptions): Candidate {
  const folder = resolve(against);
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`--against takes a folder with an index.html, and ${against} has none.`);
  const files = new Map<string, BuiltFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(relative(folder, path).split(sep).join('/'), fileAt(path));
  }
  return { name: `against ${basename(folder)}`, files, row, toggle, rowsOf: () => 1 };
}

function fileAt(path: string): BuiltFile {
  return built(readFileSync(path), TYPES[extname(path)] ?? 'application/octet-stream');
}
