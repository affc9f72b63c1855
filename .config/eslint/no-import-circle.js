/**
 * The lint rule `local/no-import-circle`: no file of `src` imports itself through others, not even for a type or with
 * `import()`. Files in a circle can only be understood, tested and loaded together.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

export const noImportCircle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { circle: 'This import closes a circle: {{circle}}.' },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    if (!/^src\/.*\.ts$/.test(file)) return {};
    const imports = importsIn(context.cwd);

    function check({ source }) {
      if (!source || !isRelative(source.value)) return;
      const way = shortestWay(imports, resolved(file, source.value), file);
      if (way)
        context.report({ node: source, messageId: 'circle', data: { circle: [file, ...way].join(' → ') } });
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** The imports of each project: a run of the linter reads each file once. */
const read = new Map();

/** The imports of each file of `src`, as paths relative to the project. */
function importsIn(project) {
  if (!read.has(project)) read.set(project, readImports(project));
  return read.get(project);
}

function readImports(project) {
  const paths = readdirSync(join(project, 'src'), { recursive: true }).filter((path) => path.endsWith('.ts'));
  return new Map(
    paths.map((path) => {
      const file = posix.join('src', path.split(sep).join('/'));
      const { importedFiles } = ts.preProcessFile(readFileSync(join(project, file), 'utf8'));
      const names = importedFiles.map(({ fileName }) => fileName).filter(isRelative);
      return [file, names.map((name) => resolved(file, name))];
    }),
  );
}

/** Finds the shortest path by breadth-first search; undefined if there is none. */
function shortestWay(imports, from, to) {
  const ways = new Map([[from, [from]]]);
  for (const [file, way] of ways) {
    if (file === to) return way;
    for (const next of imports.get(file) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return undefined;
}

function isRelative(specifier) {
  return typeof specifier === 'string' && /^\.\.?\//.test(specifier);
}

function resolved(file, specifier) {
  return posix.join(file, '..', specifier).replace(/\.js$/, '.ts');
}
