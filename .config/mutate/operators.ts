/** The one-line faults that `npm run mutate` plants, by the syntax they change. A template's markup has its own. */
import ts from 'typescript';
import { templateChanges } from './template-operators.js';

/** A replacement of a range of a file. */
export interface Change {
  /** The kind of the fault: `condition`, `boundary`, `string`. */
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly replace: string;
}

/** The changes that begin at this node. Those of its descendants are not among them. */
export function changesAt(node: ts.Node): readonly Change[] {
  return [
    ...conditionChanges(node),
    ...binaryChanges(node),
    ...unaryChanges(node),
    ...literalChanges(node),
    ...callChanges(node),
    ...statementChanges(node),
    ...memberChanges(node),
    ...templateChanges(node),
  ];
}

/** @param node the whole of it is replaced */
export function replacing(node: ts.Node, operator: string, ...texts: readonly string[]): readonly Change[] {
  const [start, end] = [node.getStart(), node.end];
  return texts.map((replace) => ({ operator, start, end, replace }));
}

function conditionChanges(node: ts.Node): readonly Change[] {
  const condition =
    ts.isIfStatement(node) || ts.isConditionalExpression(node)
      ? ts.isIfStatement(node)
        ? node.expression
        : node.condition
      : undefined;
  if (condition) return replacing(condition, 'condition', 'true', 'false', ...oppositeOf(condition));
  // A loop that never ends would only cost the time of its limit.
  if (ts.isWhileStatement(node)) return replacing(node.expression, 'condition', 'false');
  if (ts.isForStatement(node) && node.condition) return replacing(node.condition, 'condition', 'false');
  return [];
}

/** None if it has an operator that can be turned around by itself. */
function oppositeOf(condition: ts.Expression): readonly string[] {
  const isNegated = ts.isPrefixUnaryExpression(condition);
  const isCompared = ts.isBinaryExpression(condition) && /[<>=]/.test(condition.operatorToken.getText());
  return isNegated || isCompared ? [] : [`!(${condition.getText()})`];
}

/** What a comparison or a calculation turns into. The first of two is the boundary, the second the opposite. */
const BINARY: Readonly<Record<string, readonly [operator: string, ...others: readonly string[]]>> = {
  '<': ['boundary', '<=', '>='],
  '<=': ['boundary', '<', '>'],
  '>': ['boundary', '>=', '<='],
  '>=': ['boundary', '>', '<'],
  '===': ['equality', '!=='],
  '!==': ['equality', '==='],
  '==': ['equality', '!='],
  '!=': ['equality', '=='],
  '&&': ['logical', '||'],
  '||': ['logical', '&&'],
  '+': ['arithmetic', '-'],
  '-': ['arithmetic', '+'],
  '*': ['arithmetic', '/'],
  '/': ['arithmetic', '*'],
  '%': ['arithmetic', '*'],
  '+=': ['assignment', '-='],
  '-=': ['assignment', '+='],
  '??=': ['assignment', '='],
  '||=': ['assignment', '='],
  '&&=': ['assignment', '='],
};

/** Operators of which one side can be left out. */
const SHORT_CIRCUITS = ['&&', '||', '??'];

function binaryChanges(node: ts.Node): readonly Change[] {
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  const sign = operatorToken.getText();
  const [operator = '', ...others] = BINARY[sign] ?? [];
  const sides = SHORT_CIRCUITS.includes(sign)
    ? replacing(node, 'logical', `(${left.getText()})`, `(${right.getText()})`)
    : [];
  return [...replacing(operatorToken, operator, ...others), ...sides];
}

function unaryChanges(node: ts.Node): readonly Change[] {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return replacing(node, 'negation', `(${node.operand.getText()})`);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return replacing(node, 'arithmetic', `(${node.operand.getText()})`);
  if (!ts.isPostfixUnaryExpression(node)) return [];
  const opposite = node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++';
  return replacing(node, 'assignment', node.operand.getText() + opposite);
}

function literalChanges(node: ts.Node): readonly Change[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return replacing(node, 'boolean', 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) return replacing(node, 'boolean', 'true');
  if (ts.isNumericLiteral(node)) return replacing(node, 'number', `(${node.text} + 1)`, `(${node.text} - 1)`);
  if (ts.isStringLiteral(node)) return replacing(node, 'string', node.text === '' ? "'mutated'" : "''");
  if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent))
    return replacing(node, 'string', "''");
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0)
    return [
      ...replacing(node, 'array', '[]'),
      ...(node.elements.length > 1 ? removals(node.elements, 'array') : []),
    ];
  if (ts.isObjectLiteralExpression(node)) return removals(node.properties, 'object');
  if (ts.isRegularExpressionLiteral(node)) return regularExpressionChanges(node);
  return [];
}

/** Leaves each element of a list out. */
function removals(list: ts.NodeArray<ts.Node>, operator: string): readonly Change[] {
  return list.map((element, index) => {
    const next = list[index + 1];
    const before = list[index - 1];
    const start = next || !before ? element.getStart() : before.end;
    return { operator, start, end: next ? next.getStart() : element.end, replace: '' };
  });
}

function regularExpressionChanges(node: ts.RegularExpressionLiteral): readonly Change[] {
  const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
  const bodies = [body.replace(/^\^/, ''), body.replace(/(?<!\\)\$$/, '')].filter((other) => other !== body);
  const withFlags = flags.includes('i') ? [`/${body}/${flags.replace('i', '')}`] : [];
  return replacing(node, 'pattern', ...bodies.map((other) => `/${other}/${flags}`), ...withFlags);
}

/** Methods that can be taken for one another. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  toLowerCase: 'toUpperCase',
  add: 'delete',
  addEventListener: 'removeEventListener',
  removeEventListener: 'addEventListener',
  ceil: 'floor',
  floor: 'ceil',
};

/** Methods that return something like what they are called on, which can be left out. */
const STEPS = [
  'filter',
  'trim',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'replace',
  'replaceAll',
  'normalize',
];

function callChanges(node: ts.Node): readonly Change[] {
  if (!ts.isCallExpression(node)) return [];
  const [first, second] = node.arguments;
  const swapped: readonly Change[] =
    first && second && !isCommutative(node)
      ? [
          {
            operator: 'arguments',
            start: first.getStart(),
            end: second.end,
            replace: `${second.getText()}, ${first.getText()}`,
          },
        ]
      : [];
  if (!ts.isPropertyAccessExpression(node.expression)) return swapped;
  const { name, expression } = node.expression;
  const other = Object.hasOwn(METHODS, name.text) ? METHODS[name.text] : undefined;
  return [
    ...swapped,
    ...(other ? replacing(name, 'method', other) : []),
    ...(STEPS.includes(name.text) ? replacing(node, 'method', expression.getText()) : []),
  ];
}

/** Whether the order of its arguments never matters. */
function isCommutative({ expression }: ts.CallExpression): boolean {
  return /^(Math\.(min|max)|isSame)$/.test(expression.getText());
}

function statementChanges(node: ts.Node): readonly Change[] {
  if (ts.isExpressionStatement(node) && !isSuperCall(node)) return replacing(node, 'statement', ';');
  if (ts.isThrowStatement(node) || ts.isBreakStatement(node) || ts.isContinueStatement(node))
    return replacing(node, 'statement', ';');
  if (!ts.isReturnStatement(node)) return [];
  return node.expression
    ? replacing(node.expression, 'return value', 'undefined', 'null')
    : replacing(node, 'statement', ';');
}

function isSuperCall({ expression }: ts.ExpressionStatement): boolean {
  return ts.isCallExpression(expression) && expression.expression.kind === ts.SyntaxKind.SuperKeyword;
}

function memberChanges(node: ts.Node): readonly Change[] {
  if (ts.isAwaitExpression(node)) return replacing(node, 'await', `(${node.expression.getText()})`);
  // Typed as before: what is missing fails where it runs.
  const token = 'questionDotToken' in node ? (node.questionDotToken as ts.Node | undefined) : undefined;
  if (!token) return [];
  return replacing(token, 'optional chaining', ts.isPropertyAccessExpression(node) ? '!.' : '!');
}
