/** Unpacks the package into an app without a network, next to the project's own copies of its dependencies. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pack } from '../pack.mjs';

/**
 * Creates an empty app that can import the package. It is deleted when the process ends.
 *
 * @param project the project's folder, with a build
 * @returns the app's folder
 */
export function makeUnpackedApp(project = '.') {
  const app = temporaryFolder('org-connections-app-');
  const kit = join(app, 'node_modules', 'org-connections');
  mkdirSync(kit, { recursive: true });
  execFileSync('tar', ['-xzf', pack(project, app).path, '-C', kit, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) link(name, app);
  writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }\n');
  return app;
}

/** Writes a page of the app with this body and this script, and returns its folder. */
export function writePage(app, name, { body, script, lang = 'en' }) {
  const folder = join(app, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'main.js'), script);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>Single sign-on</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/main.js"></script>
  </head>
  <body>${body}</body>
</html>
`,
  );
  return folder;
}

/** A folder that is deleted when the process ends. */
export function temporaryFolder(prefix) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function link(name, app) {
  const target = join(app, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(resolve('node_modules', name), target, 'junction');
}
