/** Lists the places where browsers can be installed, the likeliest first. Each program of an engine has its own list. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
/** Debian's name comes first: its `firefox` is the same program, but elsewhere that is a newer version. */
const FIREFOXES = ['firefox-esr', 'firefox'];
const PLACES = {
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: inProgramFolders('Google', 'Chrome', 'Application', 'chrome.exe'),
    firefox: inProgramFolders('Mozilla Firefox', 'firefox.exe'),
  },
  linux: { chromium: ['/opt/google/chrome/chrome', '/snap/bin/chromium'], firefox: ['/snap/bin/firefox'] },
};
/** Where puppeteer and playwright keep their downloads: the folder, the beginning of the name, and the path inside. */
const DOWNLOADS = [
  [
    join(homedir(), '.cache', 'puppeteer', 'chrome'),
    '',
    ['chrome-linux64/chrome', 'chrome-win64/chrome.exe'],
  ],
  [join(homedir(), '.cache', 'ms-playwright'), 'chromium-', ['chrome-linux/chrome', 'chrome-linux64/chrome']],
];
/** Where distributions put programs that users don't start themselves. */
const LIBRARIES = ['/usr/libexec', '/usr/lib', '/usr/lib64'];

export const chromiums = () => ({
  browser: [...onPath(CHROMIUMS), ...here('chromium'), ...downloads()],
});

export const firefoxes = () => ({ browser: [...onPath(FIREFOXES), ...here('firefox')] });

export const webkits = () => ({
  browser: miniBrowsers(),
  driver: onPath(['WebKitWebDriver']),
  display: onPath(['Xvfb']),
  settings: onPath(['xsettingsd']),
});

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

const here = (engine) => PLACES[process.platform]?.[engine] ?? [];

function inProgramFolders(...path) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  return folders.map((folder) => join(process.env[folder] ?? '', ...path));
}

function downloads() {
  return DOWNLOADS.flatMap(([folder, prefix, programs]) =>
    newestFirst(namesIn(folder, prefix)).flatMap((version) =>
      programs.map((program) => join(folder, version, program)),
    ),
  );
}

/** WebKitGTK's MiniBrowser: in a library folder, on Debian in a subfolder named after the architecture. */
function miniBrowsers() {
  const folders = LIBRARIES.flatMap((folder) => [
    folder,
    ...namesIn(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name)),
  ]);
  return folders.flatMap((folder) =>
    newestFirst(namesIn(folder, 'webkit2gtk-')).map((name) => join(folder, name, 'MiniBrowser')),
  );
}

function namesIn(folder, prefix = '') {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(prefix)) : [];
}

/** Sorts by version, as far as the names contain it. */
function newestFirst(names) {
  return names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
