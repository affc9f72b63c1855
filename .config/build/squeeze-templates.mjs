/**
 * Takes the indentation and the comments out of `html` and `css` templates, and shortens private names in style sheets: no
 * bundler does, for it cannot know what a template means. White space becomes less, never none, and every line stays the
 * line it was, so that source maps hold.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What only the kit's own style sheets see has names for people, and shorter ones in the build: the same in every file. */
const TOKENS = readFileSync(new URL('../../src/styles/tokens.ts', import.meta.url), 'utf8');
const PRIVATE = new Map(
  [...TOKENS.matchAll(/(--_[\w-]+):/g)].map(([, name], index) => [name, `--_${index.toString(36)}`]),
);

const SQUEEZE = {
  html: (text) => text.replace(/^[ \t]+/gm, ''),
  // A style sheet becomes one line; the lines that it had follow it.
  css: (text) => {
    const squeezed = text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/([\w-]): (?=[^{}]*[;}])/g, '$1:')
      .replace(/;}/g, '}')
      .replace(/--_[\w-]+/g, (name) => PRIVATE.get(name) ?? name);
    return squeezed + '\n'.repeat(text.split('\n').length - squeezed.split('\n').length);
  },
};

/** The same code with smaller templates. */
export function squeezeTemplates(code) {
  const cuts = [];
  visit(ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest));
  return cuts.reduceRight((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code);

  function visit(node) {
    if (ts.isTaggedTemplateExpression(node)) squeeze(node);
    ts.forEachChild(node, visit);
  }

  function squeeze({ tag, template }) {
    const by = SQUEEZE[tag.text];
    if (!by) return;
    const spans = ts.isNoSubstitutionTemplateLiteral(template) ? [] : template.templateSpans;
    for (const { pos, end } of [template.head ?? template, ...spans.map(({ literal }) => literal)])
      cuts.push({ from: pos, to: end, by: by(code.slice(pos, end)) });
    cuts.sort((a, b) => a.from - b.from);
  }
}
