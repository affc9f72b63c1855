/** Generates the reference of events and errors from the source: the classes, their fields, and their comments. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { inlineCode, table } from './markdown.mjs';

/** @returns Markdown: the name and the fields of each event */
export function describeEvents() {
  const files = readdirSync('src').filter((name) => /^events.*\.ts$/.test(name));
  const classes = files.flatMap((name) => classesOf(`src/${name}`));
  const rows = classes.map((one) => {
    const [, name, options] = /super\('(org-[\w-]+)', ([^;]+)\);/.exec(one.getText()) ?? [];
    const isCancelable = /^ASKS$|cancelable: true/.test(options);
    return [inlineCode(name), inlineCode(one.name.text), isCancelable ? 'yes' : 'no', fieldsOf(one)];
  });
  return `## Events\n\n${table(['Event', 'Class', 'Cancelable', 'Carries'], rows.sort())}`;
}

/** @returns Markdown: the error codes, the other fields of an error, and the errors of the server handlers */
export function describeErrors() {
  const path = 'src/transport/transport-error.ts';
  const codes = [...readFileSync(path, 'utf8').matchAll(/^ \* \| (`[\w-]+`) +\| (.*\S) +\|$/gm)];
  const error = classesOf(path).find(({ name }) => name.text === 'TransportError');
  const fields = publicFields(error).map((field) => [inlineCode(field.name.getText()), commentOf(field)]);
  return [
    `## Error codes\n\nEvery error is a \`TransportError\` with one of these codes.`,
    table(
      ['Code', 'What happened'],
      codes.map(([, code, meaning]) => [code, meaning]),
    ),
    'It also has these fields:',
    table(['Field', 'Description'], fields),
    `## Errors of the server parts\n\nThe proxy and the bridge answer these themselves, with the \`type\` \`urn:org-connections:error:CODE\`.`,
    table(['Code', 'Status'], serverErrors()),
  ].join('\n\n');
}

function serverErrors() {
  const source = readFileSync('src/server/problem.ts', 'utf8');
  const kinds = [...source.matchAll(/^ {2}'?([\w-]+)'?: \[(\d{3}), '/gm)];
  return kinds.map(([, code, status]) => [inlineCode(code), status]);
}

function classesOf(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isClassDeclaration);
}

function publicFields({ members }) {
  return members.filter((member) => ts.isPropertyDeclaration(member) && !ts.isPrivateIdentifier(member.name));
}

function fieldsOf(declaration) {
  const fields = publicFields(declaration).map((field) => {
    const comment = commentOf(field);
    return inlineCode(field.name.getText()) + (comment && `: ${comment}`);
  });
  return fields.join('<br>');
}

/** Removes links to other declarations, which don't work outside the source. */
function commentOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replaceAll(/\{@link (\w+)\}/g, '`$1`');
}
