/**
 * Takes the indentation and the comments out of `html` and `css` templates: no bundler does, for it cannot know what a
 * template means. White space becomes less, never none, and every line stays the line it was, so that source maps hold.
 */
import ts from 'typescript';

const SQUEEZE = {
  html: (text) => text.replace(/^[ \t]+/gm, ''),
  // A style sheet becomes one line; the lines that it had follow it.
  css: (text) => {
    const squeezed = text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/([\w-]): (?=[^{}]*[;}])/g, '$1:')
      .replace(/;}/g, '}');
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
