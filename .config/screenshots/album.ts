/** Stores the reference screenshots: a file for each, `group/story.theme.width.png`, and the browser's version. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const VERSION = 'browser.txt';

export class Album {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The browser that rendered them; empty if unknown. */
  get browser(): string {
    return this.read(VERSION)?.toString().trim() ?? '';
  }

  set browser(version: string) {
    this.write(VERSION, `${version}\n`);
  }

  /** The names of all pictures. */
  names(): string[] {
    try {
      return readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.png'))
        .sort();
    } catch {
      return [];
    }
  }

  read(name: string): Buffer | undefined {
    try {
      return readFileSync(join(this.#folder, name));
    } catch {
      return undefined;
    }
  }

  write(name: string, content: Uint8Array | string): void {
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  remove(name: string): void {
    rmSync(join(this.#folder, name));
  }

  /** Deletes everything. */
  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The stored pictures that no longer belong to a story. */
export function orphans(kept: readonly string[], taken: readonly string[]): string[] {
  const known = new Set(taken);
  return kept.filter((name) => !known.has(name));
}
