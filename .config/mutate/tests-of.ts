/** Says which tests can find a fault in a source file, the narrowest first. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Tests of the project's texts, tools and pictures: they read the source, but don't run it. */
const NOT_OF_CODE = ['test/checks/', 'test/lint/', 'test/tools/', 'test/docs/', 'test/bench/', 'test/build/'];

/** A test bundles a file of the source by its path. */
const BUNDLED = /\$\{SOURCE\}(?<file>[\w/.-]+\.ts)/g;

export class TestsOf {
  readonly #root: string;
  readonly #imports = new Map<string, readonly string[]>();
  /** The imports between each test and each file that it loads. */
  readonly #distances: ReadonlyMap<string, ReadonlyMap<string, number>>;

  /** @param tests paths below the root, of which those that don't run the source are left out */
  constructor(tests: readonly string[], root = process.cwd()) {
    this.#root = root;
    const ofCode = tests.filter((test) => !NOT_OF_CODE.some((folder) => test.startsWith(folder)));
    this.#distances = new Map(ofCode.map((test) => [test, this.#distancesFrom(test)]));
  }

  /**
   * The test of the same name first, then those of the same folder, then all that load the file: those of the nearer folder
   * first, and among them those with the fewest imports between.
   *
   * @param file below `src`
   * @param isWhole whether all other tests follow, which load the file by other means or not at all
   */
  narrowestFirst(file: string, isWhole = false): readonly string[] {
    const found = [...this.#distances].flatMap(([test, distances]) => {
      const distance = distances.get(`src/${file}`) ?? (isWhole ? Infinity : undefined);
      return distance === undefined ? [] : [{ test, distance, nearness: nearness(file, test) }];
    });
    return found
      .sort((a, b) => b.nearness - a.nearness || a.distance - b.distance || (a.test < b.test ? -1 : 1))
      .map(({ test }) => test);
  }

  #distancesFrom(test: string): ReadonlyMap<string, number> {
    const distances = new Map([[test, 0]]);
    for (const [file, distance] of distances)
      for (const imported of this.#importsOf(file))
        if (!distances.has(imported)) distances.set(imported, distance + 1);
    return distances;
  }

  #importsOf(file: string): readonly string[] {
    const known = this.#imports.get(file);
    if (known) return known;
    const text = readFileSync(join(this.#root, file), 'utf8');
    const { importedFiles } = ts.preProcessFile(text, true, true);
    const imported = importedFiles.flatMap(({ fileName }) => this.#resolve(file, fileName));
    const bundled = [...text.matchAll(BUNDLED)].map(({ groups }) => `src/${groups!['file']!}`);
    const files = [...imported, ...bundled.filter((path) => existsSync(join(this.#root, path)))];
    this.#imports.set(file, files);
    return files;
  }

  #resolve(from: string, specifier: string): readonly string[] {
    const path = specifier.startsWith('.') ? join(dirname(from), specifier) : ownPath(specifier);
    if (path === undefined) return [];
    const candidates = [path.replace(/\.js$/, '.ts'), path];
    return candidates
      .filter((file) => file.endsWith('.ts') && existsSync(join(this.#root, file)))
      .slice(0, 1);
  }
}

/** Where the project's own package is in the source: see `paths` of the tsconfig. */
function ownPath(specifier: string): string | undefined {
  const [, name] = /^org-connections(?:\/(.+))?$/.exec(specifier) ?? [];
  if (!specifier.startsWith('org-connections')) return undefined;
  if (name === undefined) return 'src/index.ts';
  return name.endsWith('.js')
    ? `src/${name}`
    : name === 'hydrate'
      ? 'src/hydrate.ts'
      : `src/${name}/index.ts`;
}

/** How many folders the paths share; more if the test has the file's name. */
function nearness(file: string, test: string): number {
  const name = (path: string) => path.replace(/(\.template|\.node\.test|\.test)?\.ts$/, '');
  if (`test/${name(file)}` === name(test)) return Infinity;
  const [own, others] = [dirname(`test/${file}`).split('/'), dirname(test).split('/')];
  const different = own.findIndex((folder, index) => folder !== others[index]);
  return different === -1 ? own.length : different;
}
