/** Generates the reference of events, errors, data and options from the source: the declarations, their members, and their comments. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { inlineCode, table } from './markdown.mjs';

/** @returns Markdown: the name and the fields of each event */
export function describeEvents() {
  const files = readdirSync('src').filter((name) => /(^|-)events\.ts$/.test(name));
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

/** What is described of the data and the options, and in which files it is declared. */
const TYPES = [
  [
    'Connection',
    '`org-connections`: what columns, row actions and events get. Frozen; a change is a new object.',
    ['src/model/connection.ts', 'Connection'],
  ],
  [
    'State of a connection',
    '`store.connection(id)` in `org-connections/store`, and `connection(id)` of `useConnections`.',
    ['src/store/resource.ts', 'Resource'],
    ['src/store/connections/state.ts', 'ConnectionState'],
    ['src/store/connections/state.ts', 'Refusal', 'A refusal has:'],
  ],
  [
    'Options of the server parts',
    'The proxy and the bridge have these in common:',
    ['src/server/handler/handler.ts', 'HandlerOptions'],
  ],
  ['Options of the proxy', 'Beside those:', ['src/server/proxy.ts', 'ProxyOptions']],
  ['Options of the bridge', 'Beside those:', ['src/server/bridge/bridge.ts', 'BridgeOptions']],
  [
    'Sessions of the server parts',
    'What `getSession` returns. The proxy needs `getAccessToken`, the bridge `scopes`.',
    ['src/server/session-tag.ts', 'SignedIn'],
    ['src/server/proxy.ts', 'ProxySession'],
    ['src/server/bridge/bridge.ts', 'BridgeSession'],
  ],
];

/** @returns Markdown: the members of the types that integrators read or write */
export function describeTypes() {
  return TYPES.map(([heading, words, ...types]) =>
    [`## ${heading}`, words, ...types.map(describeType)].join('\n\n'),
  ).join('\n\n');
}

function describeType([path, name, words = `${inlineCode(name)} adds:`], index) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = file.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name);
  if (!found) throw new Error(`${path} declares no interface ${name}.`);
  const rows = found.members.map((member) => [
    inlineCode(member.name.getText() + (member.questionToken ? '?' : '')),
    inlineCode(typeOf(member)),
    commentOf(member),
  ]);
  const all = table(['Member', 'Type', 'Description'], rows);
  return index === 0 ? all : `${words}\n\n${all}`;
}

/** On one line; the question mark after the name says that it can be undefined. */
function typeOf({ type, questionToken }) {
  const text = type.getText().replaceAll(/\s+/g, ' ');
  return questionToken ? text.replace(/ \| undefined$/, '').replace(/^\((\(.*)\)$/, '$1') : text;
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
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '')
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/ \(contract [^)]+\)/g, '');
}
