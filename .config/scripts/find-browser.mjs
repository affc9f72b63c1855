/**
 * Finds the browsers for the tests; on Debian, as root, it installs missing ones. It uses only Node itself, so that it works
 * before `npm ci`. As a command, it prints the paths:
 *
 *   node .config/scripts/find-browser.mjs                     of Chromium
 *   node .config/scripts/find-browser.mjs firefox webkit      of these
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromiums, firefoxes, webkits } from '../browsers/places.mjs';

/** Each engine's name, the variable with its path, Debian's packages, and advice for other systems. */
const ENGINES = {
  chromium: {
    name: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    places: chromiums,
    packages: ['chromium'],
    elsewhere: 'Install one, or set CHROME_PATH to its program.',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: firefoxes,
    packages: ['firefox-esr'],
    elsewhere: 'Install it, or set FIREFOX_PATH to its program.',
  },
  webkit: {
    name: 'WebKitGTK with its WebDriver, Xvfb and xsettingsd',
    places: webkits,
    packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
    elsewhere: 'It exists on Linux only; other distributions have packages with similar names.',
  },
};

/** The path of a browser, or undefined. WebKit has several: `{ browser, driver, display, settings }`. */
export function findBrowser(engine = 'chromium') {
  const { variable, places } = ENGINES[engine];
  const chosen = process.env[variable];
  if (chosen) return [chosen].find(isExecutable);
  const found = Object.entries(places()).map(([part, paths]) => [part, [...paths].find(isExecutable)]);
  if (found.some(([, path]) => path === undefined)) return undefined;
  return found.length === 1 ? found[0][1] : Object.fromEntries(found);
}

/** The same, but installs a missing browser if possible; otherwise prints advice and exits. */
export function requireBrowser(engine = 'chromium') {
  const found = findBrowser(engine) ?? (canInstall(engine) ? install(engine) : undefined);
  if (found) return found;
  const { name, variable, packages, elsewhere } = ENGINES[engine];
  console.error(
    process.env[variable]
      ? `${variable} is "${process.env[variable]}", which is not an executable program.`
      : `The tests need ${name}, which was not found. Debian: apt-get install ${packages.join(' ')}. ${elsewhere}`,
  );
  return process.exit(1);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Only Debian: Ubuntu's packages with these names are stubs for snaps, which containers can't run. */
function canInstall(engine) {
  const isChosen = Boolean(process.env[ENGINES[engine].variable]);
  if (isChosen || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

function install(engine) {
  const { name, packages } = ENGINES[engine];
  const list = packages.join(' ');
  console.error(`No ${name} was found; installing Debian’s ${list} with apt-get.`);
  const command = `apt-get -qq update && apt-get -qq install -y --no-install-recommends ${list}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', command], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return findBrowser(engine);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const engine of process.argv.length > 2 ? process.argv.slice(2) : ['chromium']) {
    const found = requireBrowser(engine);
    console.log(typeof found === 'string' ? found : Object.values(found).join('\n'));
  }
