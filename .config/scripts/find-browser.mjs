/**
 * Finds the Chromium or Chrome that runs the tests; on Debian as root it installs one when there is none. Uses nothing
 * but Node itself, so that it works before `npm ci`. As a command it prints the path.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
};
/** Where puppeteer and playwright keep those they downloaded: folder, beginning of the name, and what is inside. */
const DOWNLOADS = [
  [
    join(homedir(), '.cache', 'puppeteer', 'chrome'),
    '',
    ['chrome-linux64/chrome', 'chrome-win64/chrome.exe'],
  ],
  [join(homedir(), '.cache', 'ms-playwright'), 'chromium-', ['chrome-linux/chrome', 'chrome-linux64/chrome']],
];

/** The path of a browser, or undefined. `CHROME_PATH` decides, where it is set. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  return (chosen ? [chosen] : [...candidates()]).find(isExecutable);
}

/** The path of a browser. Without one, installs it where that is possible; otherwise says what to do and ends. */
export function requireBrowser() {
  const found = findBrowser() ?? (canInstall() ? install() : undefined);
  if (found) return found;
  console.error(
    process.env.CHROME_PATH
      ? `CHROME_PATH is "${process.env.CHROME_PATH}", and that is not a program that can be run.`
      : 'The tests need Chromium or Chrome, and none was found. Install one ' +
          '(Debian: apt-get install chromium), or set CHROME_PATH to its program.',
  );
  return process.exit(1);
}

function* candidates() {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of NAMES) yield join(folder, name);
  yield* PLACES[process.platform] ?? [];
  for (const [folder, prefix, programs] of DOWNLOADS)
    for (const version of versions(folder, prefix))
      for (const program of programs) yield join(folder, version, program);
}

/** The newest first, as far as names tell. */
function versions(folder, prefix) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
  return names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Only Debian: Ubuntu's package of this name is a stub for a snap, which containers can not run. */
function canInstall() {
  if (process.env.CHROME_PATH || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

function install() {
  console.error('No Chromium or Chrome was found; installing Debian’s chromium with apt-get.');
  const command = 'apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', command], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return findBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(requireBrowser());
