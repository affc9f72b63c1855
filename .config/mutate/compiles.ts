/** Says which mutants compile: those that don't could never land, because the types are checked first. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** Checks one changed file at a time, which takes a fraction of a second after the first one. */
export class Compiler {
  readonly #changed = new Map<string, string>();
  readonly #service: ts.LanguageService;
  #version = 0;

  /** @param files the paths of all files that are ever checked */
  constructor(files: readonly string[], root = process.cwd()) {
    const path = resolve(root, 'tsconfig.json');
    const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    // A fault can leave a variable unused, or code unreachable.
    const lenient = {
      ...options,
      noUnusedLocals: false,
      noUnusedParameters: false,
      allowUnreachableCode: true,
    };
    const paths = files.map((file) => resolve(root, file));
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => lenient,
      getScriptFileNames: () => paths,
      getScriptVersion: (path) => (this.#changed.has(path) ? `changed ${this.#version}` : 'original'),
      getScriptSnapshot: (path) => {
        const text =
          this.#changed.get(path) ?? (ts.sys.fileExists(path) ? readFileSync(path, 'utf8') : undefined);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      realpath: ts.sys.realpath!,
    });
  }

  /** Whether the file compiles with this text. Errors in other files that import it are not looked for. */
  compiles(file: string, code: string): boolean {
    const path = resolve(file);
    this.#version++;
    this.#changed.set(path, code);
    const errors = [
      ...this.#service.getSyntacticDiagnostics(path),
      ...this.#service.getSemanticDiagnostics(path),
    ];
    this.#changed.delete(path);
    return !errors.some(({ category }) => category === ts.DiagnosticCategory.Error);
  }
}
