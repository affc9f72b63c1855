/** Where browsers are to be looked for, the likeliest first. Each part that an engine needs has a list of its own. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
/** Debian's first: what it calls `firefox` is the same program, elsewhere it is a newer one. */
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
/** Where puppeteer and playwright keep those they downloaded: folder, beginning of the name, and what is inside. */
const DOWNLOADS = [
  [
    join(homedir(), '.cache', 'puppeteer', 'chrome'),
    '',
    ['chrome-linux64/chrome', 'chrome-win64/chrome.exe'],
  ],
  [join(homedir(), '.cache', 'ms-playwright'), 'chromium-', ['chrome-linux/chrome', 'chrome-linux64/chrome']],
];
/** Where distributions put what nobody is meant to start by hand. */
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

/** WebKitGTK's own small browser: below a library folder, on Debian also below the name of the processor. */
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

/** As far as names tell. */
function newestFirst(names) {
  return names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
