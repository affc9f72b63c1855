/**
 * `npm run test:orca`: performs seven tasks with the keyboard while a real screen reader, Orca, is running, and checks what it
 * says. On Debian, as root, it installs missing programs.
 *
 *   npm run test:orca -- undo       only the tasks with this in their names
 *   npm run test:orca -- --faults   also plants faults, and checks whether Orca reveals them
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { requireBrowser } from './find-browser.mjs';

/** The Debian package of each program. */
const PACKAGES = {
  orca: 'orca',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  'dbus-run-session': 'dbus-daemon',
  // The bus starts it by itself, so it is not on the PATH.
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};
/** Messages of the buses themselves. */
const CHATTER = /^(dbus-daemon|dbus-run-session|SpiRegistry)\b/;

requirePrograms();
const browser = requireBrowser();
const home = mkdtempSync(join(tmpdir(), 'org-connections-orca-'));
/** The started processes, each with the signal that ends its process group. */
const running = new Map();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, endAll);
try {
  process.exitCode = await runTests(await startDisplay());
} finally {
  await endAll();
  // The browser can still be writing when it is ended.
  rmSync(home, { recursive: true, force: true, maxRetries: 10 });
}

/** @returns the tests' exit code */
async function runTests(display) {
  const run = ['dbus-run-session', '--', process.execPath, '--import', 'tsx', 'test/orca/run.ts'];
  const options = { env: environment(display), stdio: ['ignore', 'pipe', 'pipe'] };
  // `unshare` ignores other signals.
  const tests = start([...isolation(), ...run, ...process.argv.slice(2)], options, 'SIGKILL');
  for (const [from, to] of [
    [tests.stdout, process.stdout],
    [tests.stderr, process.stderr],
  ])
    createInterface({ input: from }).on('line', (line) => CHATTER.test(line) || to.write(`${line}\n`));
  const [code] = await once(tests, 'close');
  return code ?? 1;
}

/** A virtual display, with a free number. */
async function startDisplay() {
  const command = ['Xvfb', '-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x900x24'];
  const server = start(command, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }, 'SIGTERM');
  for await (const line of createInterface({ input: server.stdio[3] })) return `:${line}`;
  throw new Error('Xvfb exited immediately. Run it manually to see why.');
}

/** Orca exits if it sees another Orca, so it gets its own process namespace, if that is allowed. */
function isolation() {
  const unshare = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'];
  return spawnSync(unshare[0], [...unshare.slice(1), 'true']).status === 0 ? unshare : [];
}

/** An environment without the user's settings, and without a bus except the one that is about to be started. */
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

/** Starts a program as the leader of a process group, so that the whole group can be ended. */
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
  if (process.platform !== 'linux') stop('The screen reader Orca runs on Linux only.');
  if (missing().length > 0 && canInstall()) install(missing());
  const packages = missing().join(' ');
  if (packages)
    stop(`The tests with Orca need missing programs. On Debian, as root: apt-get install ${packages}`);
}

/** The packages of the missing programs. */
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
