/** Creates a Vite app that uses the package as the README describes, with TypeScript. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { example, replaced } from '../../docs/examples.mjs';

/** The README's install command for a package that was packed from a clone. */
const PACKED = '../org-connections/org-connections-*.tgz';

/** The beginning of the app's script, followed by the README's example about events. */
const MAIN = `
import 'org-connections';
import 'org-connections/themes/ledger.css';
import './tokens.css';

declare function stepUp(): void;
`;

/** Installs the package and the tools, and writes the page. */
export function makeApp(folder, archive) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "app", "private": true, "type": "module" }\n');
  const install = replaced(example('README.md', 'Install', 'sh', 1), PACKED, archive);
  run(folder, `${install} --prefer-offline --no-audit --no-fund`);
  run(folder, `npm install --save-dev --prefer-offline --no-audit --no-fund ${tools().join(' ')}`);
  writeFileSync(join(folder, 'tokens.css'), example('stories/guides/theming.md', 'Theming', 'css'));
  writeFileSync(join(folder, 'main.ts'), MAIN + example('README.md', 'Know what happens', 'js'));
  const page = pageWith('<script type="module" src="/main.ts"></script>');
  writeFileSync(
    join(folder, 'index.html'),
    replaced(page, '<org-provider', '<org-provider class="org-theme-ledger"'),
  );
}

/** The README's page with additions to its head. */
export function pageWith(tags) {
  return replaced(example('README.md', 'The page', 'html'), '<title>', `${tags}<title>`);
}

/** The project's own versions, which are already downloaded. */
function tools() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return ['vite', 'typescript'].map((name) => `${name}@${packages[`node_modules/${name}`].version}`);
}

function run(folder, command) {
  const [program, ...parameters] = command.split(' ');
  execFileSync(program, parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
