/**
 * Takes out of `html` and `css` templates what only people need, and shortens private names in style sheets: no bundler
 * does, for it cannot know what a template means. Every line stays the line it was, so that source maps hold.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What only the kit's own style sheets see has names for people, and shorter ones in the build: the same in every file. */
const TOKENS = ['tokens']
  .map((name) => readFileSync(new URL(`../../src/styles/${name}.ts`, import.meta.url), 'utf8'))
  .join('');
const PRIVATE = new Map(
  [...TOKENS.matchAll(/(--_[\w-]+):/g)].map(([, name], index) => [name, `--_${index.toString(36)}`]),
);

/** In place of an expression in a template. */
const HOLE = '\uFFFC';
/** What starts a line of its own, or stands in a table: white space around it shows nowhere. */
const BLOCK =
  / ?(<\/?(?:dialog|div|fieldset|form|h2|legend|li|p|table|tbody|td|th|thead|tr|ul)(?![\w-])[^<>]*>) ?/g;

const SQUEEZE = {
  html: (text) =>
    text
      .replace(/<!--[^]*?-->/g, '')
      .replace(/\n[ \t]*>/g, '>')
      .replace(/[ \t]*\n[ \t\n]*/g, ' ')
      .replace(BLOCK, '$1')
      .replace(/="([\w-]+)"(?=[ >])/g, '=$1'),
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/^ | ?([{};,>~]|<=?) ?/g, '$1')
      .replace(/([\w-]): (?=[^{}]*[;})])/g, '$1:')
      .replace(/ ([*/]) /g, '$1')
      .replace(/(@[a-z]+) \(/g, '$1(')
      .replace(/='([a-z][\w-]*)'\]/g, '=$1]')
      .replace(/(?<![\d.])0\./g, '.')
      .replace(/;}/g, '}')
      .replace(/--_[\w-]+/g, (name) => PRIVATE.get(name) ?? name),
};

/**
 * The same code with smaller templates.
 *
 * Lit's `css` keeps a page from putting just anything into a style sheet, and the words for that take room. Once the kit is
 * built it is known what is put into its own: they are made with `unsafeCSS`.
 */
export function squeezeTemplates(code) {
  const cuts = [];
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
  let isLits = false;
  visit(source);
  cuts.sort((a, b) => a.from - b.from);
  return cuts.reduceRight((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code);

  function visit(node) {
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.text === 'lit') importUnsafe(node);
    if (ts.isTaggedTemplateExpression(node)) squeeze(node);
    ts.forEachChild(node, visit);
  }

  function importUnsafe({ importClause }) {
    const css = importClause.namedBindings.elements.find(({ name }) => name.text === 'css');
    if (!css) return;
    isLits = true;
    insert(css.getStart(source), 'unsafeCSS as ');
  }

  function squeeze({ tag, template }) {
    const by = SQUEEZE[tag.text];
    if (!by) return;
    const spans = ts.isNoSubstitutionTemplateLiteral(template) ? [] : template.templateSpans;
    const literals = [template.head ?? template, ...spans.map(({ literal }) => literal)];
    const texts = literals.map((literal) => literal.getText(source).replace(/^[`}]|(`|\$\{)$/g, ''));
    if (isLits && tag.text === 'css') {
      insert(template.getStart(source), '(');
      insert(template.end, ')');
    }
    by(texts.join(HOLE))
      .split(HOLE)
      .forEach((text, index) => cut(literals[index], texts[index], text));
  }

  function insert(at, by) {
    cuts.push({ from: at, to: at, by });
  }

  /** The lines that a literal had follow it. */
  function cut(literal, before, after) {
    const from = literal.getStart(source) + 1;
    cuts.push({ from, to: from + before.length, by: after });
    cuts.push({ from: literal.end, to: literal.end, by: '\n'.repeat(linesOf(before) - linesOf(after)) });
  }
}

function linesOf(text) {
  return text.split('\n').length;
}
