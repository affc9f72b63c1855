/** Compiles the examples of the documentation against the source, as strictly as the project itself. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { ExampleModule } from '../../.config/docs/examples.mjs';

const SURROUNDINGS = resolve('.config/docs/surroundings.d.ts');

/** @returns what the compiler reports, each after the name of its module */
export function compileExamples(modules: readonly ExampleModule[]): readonly string[] {
  const files = new Map(
    modules.map(({ name, code }) => [resolve(`${name.replaceAll(/\W/g, '-')}.ts`), { name, code }]),
  );
  const options = optionsOfProject();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? readFile(path);
  const program = ts.createProgram([...files.keys(), SURROUNDINGS], options, host);
  return [...files].flatMap(([path, { name }]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
      .filter((message) => !isOfReader(message))
      .map((message) => `${name}: ${message}`);
  });
}

/** JavaScript names no types, and an example need not use what it declares. */
function optionsOfProject(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: Record<string, unknown> };
  };
  const lenient = { noImplicitAny: false, noUnusedLocals: false, noUnusedParameters: false };
  const compilerOptions = { ...config.compilerOptions, ...lenient, types: [], paths: pathsOfPackage() };
  return ts.convertCompilerOptionsFromJson(compilerOptions, process.cwd()).options;
}

/** Where the source has what the package exports. */
function pathsOfPackage(): Record<string, string[]> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | { types?: string }>;
  };
  const paths: Record<string, string[]> = {};
  for (const [entry, target] of Object.entries(exports))
    if (typeof target === 'object' && target.types)
      paths[`org-connections${entry.slice(1)}`] = [
        target.types.replace('./dist/', './src/').replace('.d.ts', '.ts'),
      ];
  return paths;
}

/** Whether a missing module is the reader's: beside the example, on a CDN, or a style sheet for their bundler. */
function isOfReader(message: string): boolean {
  return /^Cannot find module .*'(\.\/|https:|.*\.css')/.test(message);
}
