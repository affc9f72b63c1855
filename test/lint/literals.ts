/**
 * Finds words in the elements' sources that people would see or hear and that stand in no dictionary: in the text of
 * templates, in what names an element, and in what is given to either from code.
 */
import ts from 'typescript';

/** Attributes and properties whose words reach people. */
const WORDED =
  /^\.?(aria-?(label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label|heading|text(content)?|inner(text|html))$/i;
/** Methods whose first word reaches people, and the place of that word. */
const SPEAKING: Readonly<Record<string, number>> = {
  announce: 0,
  setCustomValidity: 0,
  alert: 0,
  confirm: 0,
  setAttribute: 1,
  renderButton: 0,
  renderLink: 0,
};
const LETTERS = /\p{L}{2}/u;

/** Each literal with its line: `12: Save`. */
export function literalsIn(source: string): string[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    const words = text.replace(/\s+/g, ' ').trim();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    if (LETTERS.test(words)) found.push(`${line + 1}: ${words}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html')
      readTemplate(node.template, report);
    else if (ts.isBinaryExpression(node) && isAssignment(node)) readValue(node.right, report);
    else if (ts.isCallExpression(node)) readCall(node, report);
    else if (ts.isPropertyAssignment(node) && WORDED.test(node.name.getText()))
      readValue(node.initializer, report);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

type Report = (node: ts.Node, text: string) => void;

/** Text between tags and worded attributes; each expression by where it stands. */
function readTemplate(template: ts.TemplateLiteral, report: Report): void {
  const spans = ts.isNoSubstitutionTemplateLiteral(template) ? [] : [...template.templateSpans];
  const head = ts.isNoSubstitutionTemplateLiteral(template) ? template : template.head;
  let before = head.text;
  for (const { expression, literal } of spans) {
    const attribute = /<[^>]*?\s([^\s=<>]+)=["']?[^"'<>]*$/.exec(before)?.[1];
    const isInTag = /<[^>]*$/.test(before);
    if (attribute ? WORDED.test(attribute) : !isInTag) readValue(expression, report);
    before += `\ue000${literal.text}`;
  }
  for (const [, name, value] of before.matchAll(/\s([^\s=<>"']+)=["']([^"']*)["']/g))
    if (WORDED.test(name ?? '')) report(template, value ?? '');
  const text = before.replace(/<!--[^]*?-->|<style[^]*?<\/style>|<[^>]*>/g, '\n');
  for (const part of text.split(/[\n\ue000]/)) report(template, part);
}

/** The literals that an expression may come to; what it is given to find a text by is none. */
function readValue(value: ts.Expression, report: Report): void {
  if (ts.isStringLiteralLike(value)) report(value, value.text);
  else if (ts.isTemplateExpression(value)) {
    for (const text of [value.head.text, ...value.templateSpans.map(({ literal }) => literal.text)])
      report(value, text);
    for (const { expression } of value.templateSpans) readValue(expression, report);
  } else if (ts.isConditionalExpression(value))
    for (const branch of [value.whenTrue, value.whenFalse]) readValue(branch, report);
  else if (ts.isBinaryExpression(value) && isJoining(value))
    for (const side of [value.left, value.right]) readValue(side, report);
  else if (ts.isParenthesizedExpression(value)) readValue(value.expression, report);
}

function isJoining({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  const { PlusToken, BarBarToken, QuestionQuestionToken, AmpersandAmpersandToken } = ts.SyntaxKind;
  return [PlusToken, BarBarToken, QuestionQuestionToken, AmpersandAmpersandToken].some((one) => one === kind);
}

function isAssignment({ left, operatorToken }: ts.BinaryExpression): boolean {
  const isSet = operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isSet && ts.isPropertyAccessExpression(left) && WORDED.test(left.name.text);
}

function readCall(call: ts.CallExpression, report: Report): void {
  const callee = call.expression;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  const place = Object.hasOwn(SPEAKING, name) ? SPEAKING[name] : undefined;
  if (place === undefined) return;
  const [first] = call.arguments;
  if (name === 'setAttribute' && !(first && ts.isStringLiteralLike(first) && WORDED.test(first.text))) return;
  const words = call.arguments[place];
  if (words) readValue(words, report);
}
