/** The one-line faults of a Lit template: an attribute or a binding that is missing. */
import ts from 'typescript';
import type { Change } from './operators.js';

/** Attributes for style sheets, which screenshots look after. */
const OF_LOOKS = ['class', 'part', 'style', 'slot'];
const ATTRIBUTE = /\s(?<name>[a-z-]+)="[^"]*"/g;

export function templateChanges(node: ts.Node): readonly Change[] {
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'html') return [];
  const { template } = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return attributeChanges(template);
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    .flatMap(attributeChanges)
    .concat(template.templateSpans.map(bindingChange));
}

function attributeChanges(markup: ts.Node): readonly Change[] {
  return [...markup.getText().matchAll(ATTRIBUTE)]
    .filter(({ groups }) => !OF_LOOKS.includes(groups!['name']!))
    .map(({ index, 0: text }) => {
      const start = markup.getStart() + index;
      return { operator: 'markup', start, end: start + text.length, replace: '' };
    });
}

/** A binding without a value: no listener, no child, a boolean attribute that is never set. */
function bindingChange({ expression }: ts.TemplateSpan): Change {
  return { operator: 'markup', start: expression.getStart(), end: expression.end, replace: 'undefined' };
}
