/** Whether the README's code compiles against the types of the package, strictly and with each way to resolve it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { block } from './readme.mjs';

const READ_SESSION = `
  interface Session {
    id: string;
    organizationId: string;
    role: 'viewer' | 'admin';
    accessToken(audience: string, scope: string): Promise<string>;
  }
  declare function readSession(request: Request): Promise<Session | null>;`;
const LIST = `const list = document.createElement('org-connection-list');`;

/** The block below a heading, and what its page has around it. */
const BLOCKS = [
  ['Behind a proxy', 0, READ_SESSION],
  ['Behind a bridge', 0, `${READ_SESSION} declare const clientId: string, clientSecret: string;`],
  [
    'With a token in the page',
    0,
    `const provider = document.createElement('org-provider');
     declare function myToken(scope: string, refresh: boolean): Promise<string>;
     declare const client: Parameters<typeof fromMyOrganizationClient>[0];`,
  ],
  ['Know what happens', 0, 'declare function stepUp(): void;'],
  [
    'Nobody locked out',
    0,
    `import type { Connection, LockOutReason } from 'org-connections';
     declare function myDialog(connection: Connection, reasons: readonly LockOutReason[]): Promise<boolean>;`,
  ],
  ['Remove and change connections', 0, ''],
  [
    'Columns and actions of your own',
    0,
    `${LIST} declare const owners: Record<string, string>; declare function openAuditLog(id: string): void;`,
  ],
  ['In their language', 0, ''],
  ['In their language', 1, ''],
  ['Test against it', 0, ''],
];

const RESOLUTIONS = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
  nodenext: { module: 'NodeNext', moduleResolution: 'nodenext' },
};

/** What the compiler has to say; empty where all is well. */
export function faultsOfTypes(app) {
  mkdirSync(join(app, 'readme'));
  for (const [index, [heading, number, around]] of BLOCKS.entries())
    writeFileSync(join(app, 'readme', `${index}.ts`), moduleOf(block(heading, 'js', number), around));
  return Object.entries(RESOLUTIONS).flatMap(([name, resolution]) => compile(app, name, resolution));
}

/** What the README writes for JavaScript asks TypeScript to believe that an element is there, and an id. */
function moduleOf(code, around) {
  const believed = code.replace(/(querySelector\('[\w-]+'\))\./g, '$1!.').replaceAll('connection.id', '$&!');
  return `import type {} from 'org-connections';\n${around}\n${believed}\nexport {};\n`;
}

function compile(app, name, resolution) {
  const compilerOptions = {
    ...resolution,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: ['vite/client'],
  };
  const config = `tsconfig.${name}.json`;
  writeFileSync(join(app, config), JSON.stringify({ compilerOptions, include: ['main.ts', 'readme'] }));
  const tsc = join(app, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], { cwd: app, encoding: 'utf8' });
  return status === 0 ? [] : [`${name}:\n${stdout}`];
}
