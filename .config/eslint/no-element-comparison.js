/**
 * Forbids assertions that compare elements of the page: when one fails, the runner prints the elements with everything in
 * them, which takes minutes. Needs types.
 */

const COMPARING = /^(equals?|eql?|members|includes?|contains?|oneOf|null|undefined|ok)$/;

export const noElementComparison = {
  meta: {
    type: 'problem',
    messages: {
      compared:
        'Compare texts, or use expectFocus, expectNone or expectSame: the runner prints elements whole.',
    },
    schema: [],
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    if (!parserServices?.program) return {};
    return {
      'CallExpression[callee.name="expect"]'(node) {
        const [actual] = node.arguments;
        if (!actual || actual.type === 'SpreadElement' || !isCompared(node)) return;
        if (hasElement(parserServices.getTypeAtLocation(actual)))
          context.report({ node: actual, messageId: 'compared' });
      },
    };
  },
};

/** Whether the chain of properties and calls after `expect(…)` compares what it was given. */
function isCompared(node) {
  for (let link = node.parent; link; link = link.parent) {
    if (link.type === 'MemberExpression' && COMPARING.test(link.property.name)) return true;
    if (link.type !== 'MemberExpression' && link.type !== 'CallExpression') return false;
  }
  return false;
}

/** Whether a value of this type is an element or a list of them, or can be one. */
function hasElement(type) {
  const item = type.getNumberIndexType();
  return isElement(type) || (item !== undefined && isElement(item));
}

function isElement(type) {
  return type.isUnion() ? type.types.some(isElement) : type.getProperty('ownerDocument') !== undefined;
}
