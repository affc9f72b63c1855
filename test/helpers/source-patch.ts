/**
 * Patches of the source that a test has to detect. A patch names the declaration that it changes, so that it still applies
 * after files are moved, other things renamed, or lines reformatted. A patch that no longer applies is an error.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A change inside one declaration. */
export interface SymbolPatch {
  /**
   * A function, class, constant, or a member of one, anywhere in `src`: `isTransient`, `Pace.pauseUntil`,
   * `HttpClient.#send`, `connectionRequests.updateConnection`.
   */
  readonly in: string;
  /** A folder or file below `src`, if the name alone isn't unique. */
  readonly under?: string;
  /** Code that the declaration contains exactly once, ignoring white space. Default: the whole body of the function. */
  readonly find?: string;
  readonly replace: string;
}

/** A change to a text in a file. Prefer {@link SymbolPatch}, which still applies after a move. */
export interface TextPatch {
  /** Below `src`. */
  readonly file: string;
  /** Text that the file contains exactly once. */
  readonly find: string;
  readonly replace: string;
}

export type SourcePatch = SymbolPatch | TextPatch;

/** The folder of the source, with a slash at the end. */
export const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * The patched files: their code by their path below `src`.
 *
 * @throws when a patch doesn't fit exactly one place
 */
export function patched(patches: readonly SourcePatch[]): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const patch of patches) {
    const file = 'file' in patch ? patch.file : fileOf(patch);
    const code = changed.get(file) ?? read(file);
    changed.set(file, 'file' in patch ? withText(patch, code) : withSymbol(patch, file, code));
  }
  return changed;
}

/** The only file below `src` with the declaration. */
function fileOf(patch: SymbolPatch): string {
  const { in: name, under = '' } = patch;
  const last = name.split('.').at(-1)!;
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && path.startsWith(under))
    .filter((path) => read(path).includes(last) && declarationsIn(path, read(path), name).length > 0);
  return only(files, `files of src${under && ` under ${under}`} that declare ${name}`);
}

function withText({ file, find, replace }: TextPatch, code: string): string {
  const places = code.split(find).length - 1;
  if (places !== 1) throw new Error(`${file} contains this ${places} times instead of once: ${find}`);
  return code.replace(find, () => replace);
}

function withSymbol(patch: SymbolPatch, file: string, code: string): string {
  const { in: name, find, replace } = patch;
  const node = only(declarationsIn(file, code, name), `declarations of ${name} in ${file}`);
  const [start, end] = find === undefined ? bodyOf(node, name) : [node.getStart(), node.end];
  const before = code.slice(start, end);
  return (
    code.slice(0, start) +
    (find === undefined ? replace : replaced(before, find, replace, name)) +
    code.slice(end)
  );
}

function replaced(code: string, find: string, replace: string, name: string): string {
  const parts = find
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(parts.join('\\s*'), 'g');
  const places = [...code.matchAll(pattern)].length;
  if (places !== 1) throw new Error(`${name} contains this ${places} times instead of once: ${find}`);
  return code.replace(pattern, () => replace);
}

/** The range of a function's statements, or of the value of a constant or a function without braces. */
function bodyOf(node: ts.Node, name: string): [number, number] {
  const body = 'body' in node ? (node.body as ts.Node | undefined) : undefined;
  if (body && ts.isBlock(body)) return [body.getStart() + 1, body.end - 1];
  const initializer = 'initializer' in node ? (node.initializer as ts.Node | undefined) : undefined;
  if (initializer && ts.isArrowFunction(initializer)) return bodyOf(initializer, name);
  const value = body ?? initializer;
  if (value) return [value.getStart(), value.end];
  throw new Error(`${name} has no body: say what to find in it.`);
}

/** The declarations with this name: its first part at the top of the file, each further part inside the previous one. */
function declarationsIn(file: string, code: string, name: string): readonly ts.Node[] {
  const [first, ...rest] = name.split('.');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const top = source.statements.flatMap((statement): readonly ts.Node[] =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement],
  );
  let found = top.filter((node) => nameOf(node) === first);
  for (const part of rest) found = found.flatMap((node) => within(node, part));
  return found;
}

/** The members of a class with this name, or else the outermost declarations inside the node. */
function within(node: ts.Node, name: string): readonly ts.Node[] {
  if (ts.isClassDeclaration(node)) return node.members.filter((member) => nameOf(member) === name);
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    if (nameOf(child) === name) found.push(child);
    else found.push(...within(child, name));
  });
  return found;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertyAssignment(node);
  return isNamed && node.name ? node.name.getText() : undefined;
}

function only<T>(found: readonly T[], what: string): T {
  if (found.length !== 1) throw new Error(`There are ${found.length} ${what}, not one.`);
  return found[0]!;
}

const texts = new Map<string, string>();

function read(file: string): string {
  const text = texts.get(file) ?? readFileSync(SOURCE + file, 'utf8');
  texts.set(file, text);
  return text;
}
