/** Finds all places of a source file where `npm run mutate` can plant a one-line fault. */
import { createHash } from 'node:crypto';
import ts from 'typescript';
import { changesAt, type Change } from './operators.js';

/** A source file with one fault. */
export interface Mutant extends Change {
  /** Eight hexadecimal digits, which stay the same until the declaration changes. */
  readonly id: string;
  /** Below `src`. */
  readonly file: string;
  /** The declaration: `Pace.pauseUntil`, or the empty text at the top of the file. */
  readonly in: string;
  readonly line: number;
  /** The original text. */
  readonly find: string;
}

/** All mutants of a file in the order of its text, whether they compile or not. */
export function mutantsOf(file: string, code: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const seen = new Map<string, number>();
  const visit = (node: ts.Node, path: string) => {
    if (isLeftAlone(node)) return;
    const name = nameOf(node);
    const inside = name === undefined ? path : path === '' ? name : `${path}.${name}`;
    for (const change of changesAt(node)) {
      const mutant = { file, in: inside, find: code.slice(change.start, change.end), ...change };
      if (mutant.find === mutant.replace) continue;
      const key = [file, inside, mutant.operator, mutant.find, mutant.replace].join('\0');
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      const { line } = source.getLineAndCharacterOfPosition(change.start);
      found.push({ ...mutant, id: hash(`${key}\0${times}`), line: line + 1 });
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  ts.forEachChild(source, (node) => visit(node, ''));
  return found;
}

export function mutate(code: string, { start, end, replace }: Change): string {
  return code.slice(0, start) + replace + code.slice(end);
}

/** Eight hexadecimal digits. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Types, imports, style sheets, and texts for a developer's console, which no test has to know by heart. */
function isLeftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) ||
    (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') ||
    isDevelopersText(node)
  );
}

/** The message of an `Error` or of `console.warn`. */
function isDevelopersText(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  const { parent } = node;
  if (ts.isNewExpression(parent)) return parent.expression.getText().endsWith('Error');
  return ts.isCallExpression(parent) && /^console\.|(^|\.)#?warn/.test(parent.expression.getText());
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isPropertyDeclaration(node) ||
    (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name));
  return isNamed && node.name ? node.name.getText() : undefined;
}
