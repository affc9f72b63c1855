/**
 * `npm run test:orca`: does six tasks by keys alone in front of a real screen reader, Orca, and looks what it says. On
 * Debian as root it installs what is missing.
 *
 *   npm run test:orca -- undo       only the tasks with this in their names
 *   npm run test:orca -- --faults   plants faults, too, and looks whether Orca notices
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { requireBrowser } from './find-browser.mjs';

/** Debian's package of each program. */
const PACKAGES = {
  orca: 'orca',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  'dbus-run-session': 'dbus-daemon',
  // The bus starts it by itself, so that it is on no PATH.
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};
/** What the buses write about themselves. */
const CHATTER = /^(dbus-daemon|dbus-run-session|SpiRegistry)\b/;

requirePrograms();
const browser = requireBrowser();
const home = mkdtempSync(join(tmpdir(), 'org-connections-orca-'));
/** Each with the signal that ends it, and all that it has started. */
const running = new Map();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, endAll);
try {
  process.exitCode = await runTests(await startDisplay());
} finally {
  await endAll();
  // The browser may still be writing when it is ended.
  rmSync(home, { recursive: true, force: true, maxRetries: 10 });
}

/** @returns their exit code */
async function runTests(display) {
  const run = ['dbus-run-session', '--', process.execPath, '--import', 'tsx', 'test/orca/run.ts'];
  const options = { env: environment(display), stdio: ['ignore', 'pipe', 'pipe'] };
  // `unshare` listens to nothing else.
  const tests = start([...isolation(), ...run, ...process.argv.slice(2)], options, 'SIGKILL');
  for (const [from, to] of [
    [tests.stdout, process.stdout],
    [tests.stderr, process.stderr],
  ])
    createInterface({ input: from }).on('line', (line) => CHATTER.test(line) || to.write(`${line}\n`));
  const [code] = await once(tests, 'close');
  return code ?? 1;
}

/** A display that nobody sees, on a free number. */
async function startDisplay() {
  const command = ['Xvfb', '-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x900x24'];
  const server = start(command, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }, 'SIGTERM');
  for await (const line of createInterface({ input: server.stdio[3] })) return `:${line}`;
  throw new Error('Xvfb has ended at once. Run it by hand to see why.');
}

/** Orca ends where it sees another Orca: it gets a world of its own, where that is allowed. */
function isolation() {
  const unshare = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'];
  return spawnSync(unshare[0], [...unshare.slice(1), 'true']).status === 0 ? unshare : [];
}

/** Nobody's settings, and no bus but the one that is about to be started. */
function environment(display) {
  const folders = {
    XDG_RUNTIME_DIR: join(home, 'run'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { mode: 0o700 });
  return {
    ...process.env,
    ...folders,
    HOME: home,
    DISPLAY: display,
    WAYLAND_DISPLAY: undefined,
    DBUS_SESSION_BUS_ADDRESS: undefined,
    AT_SPI_BUS_ADDRESS: undefined,
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    LANG: 'C.UTF-8',
    CHROME_PATH: browser,
  };
}

/** Starts it as the first of a group of processes, which can be ended together. */
function start([program, ...parameters], options, signal) {
  const child = spawn(program, parameters, { ...options, detached: true });
  running.set(child, signal);
  child.once('exit', () => running.delete(child));
  return child;
}

async function endAll() {
  const all = [...running];
  const ended = all.map(([child]) => once(child, 'exit'));
  for (const [{ pid }, signal] of all) process.kill(-pid, signal);
  await Promise.all(ended);
}

function requirePrograms() {
  if (process.platform !== 'linux')
    stop('The screen reader Orca runs on Linux only, and this is another system.');
  if (missing().length > 0 && canInstall()) install(missing());
  const packages = missing().join(' ');
  if (packages)
    stop(`The tests with Orca need what is not here. On Debian, as root: apt-get install ${packages}`);
}

/** The packages of the programs that are not here. */
function missing() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const isHere = (program) => [program, ...folders.map((folder) => join(folder, program))].some(isExecutable);
  return Object.keys(PACKAGES).flatMap((program) => (isHere(program) ? [] : [PACKAGES[program]]));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return process.getuid() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages) {
  console.error(`Installing Debian’s ${packages.join(', ')} with apt-get.`);
  const command = `apt-get -qq update && apt-get -qq install -y --no-install-recommends ${packages.join(' ')}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', command], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
