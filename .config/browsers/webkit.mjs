/**
 * Starts WebKitGTK: its MiniBrowser on a virtual display, driven by its WebDriver. Each browser has only one page, because
 * WebKitGTK gives the focus to only one window.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { requireBrowser } from '../scripts/find-browser.mjs';
import { DesktopSettings } from './desktop-settings.mjs';
import { WebDriverPage } from './webdriver-page.mjs';
import { WebDriverSession } from './webdriver.mjs';

/** Hides the toolbar, which is so wide that a page could not be as narrow as a phone. */
const SMALL_TOOLBAR =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';
/**
 * Without a window manager, the window under the mouse has the focus, and the mouse starts in the middle of the display. So
 * the window's corner is placed just before the middle.
 */
const DISPLAY_SIZE = '1400x1000x24';
const CORNER = { x: 690, y: 490 };

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const exit = () => process.exit(1);

export async function openWebKit() {
  const { browser, driver, display, settings } = requireBrowser('webkit');
  const home = mkdtempSync(join(tmpdir(), 'org-connections-webkit-'));
  const processes = [];
  const end = () => endAll(processes, home);
  process.once('exit', end);
  // A process that is ended by a signal would not run its exit handlers.
  for (const signal of SIGNALS) process.once(signal, exit);
  try {
    const env = environment(home, await startDisplay(display, processes));
    const startManager = (parameters) => start(settings, parameters, { env, stdio: 'ignore' }, processes);
    const desktop = new DesktopSettings(home, startManager);
    const address = await startDriver(driver, env, processes);
    const session = await WebDriverSession.open(address, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    return new WebKitBrowser(session, desktop, () => {
      process.removeListener('exit', end);
      for (const signal of SIGNALS) process.removeListener(signal, exit);
      end();
    });
  } catch (error) {
    end();
    throw error;
  }
}

class WebKitBrowser {
  #session;
  #desktop;
  #end;
  #page;

  constructor(session, desktop, end) {
    this.#session = session;
    this.#desktop = desktop;
    this.#end = end;
  }

  async newPage() {
    if (this.#page)
      throw new Error('A WebKitGTK browser has one page. Open a second browser for a second page.');
    await this.#session.post('/window/rect', CORNER);
    this.#page = new WebDriverPage(this.#session, this.#desktop);
    await this.#page.setViewport({ width: 800, height: 600 });
    return this.#page;
  }

  async close() {
    // Even if this fails, the processes are ended below.
    await this.#session.delete().catch(() => undefined);
    this.#end();
  }
}

/** @returns the display's name, with a free number that the server has chosen */
async function startDisplay(program, processes) {
  const parameters = ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', DISPLAY_SIZE];
  const server = start(program, parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }, processes);
  for await (const line of createInterface({ input: server.stdio[3] })) return `:${line}`;
  throw new Error('Xvfb exited immediately. Run it manually to see why.');
}

/** @returns the driver's URL */
async function startDriver(program, env, processes) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = start(program, [`--port=${port}`], { env, stdio: 'ignore' }, processes);
  while (driver.exitCode === null) {
    if (await globalThis.fetch(`${address}/status`).catch(() => undefined)) return address;
    await wait(20);
  }
  throw new Error('WebKitWebDriver exited immediately. Run it manually to see why.');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** An environment without the user's settings. The locale C, which every system has, is American English in WebKit. */
function environment(home, display) {
  const settings = join(home, 'config');
  mkdirSync(join(settings, 'gtk-3.0'), { recursive: true });
  writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), SMALL_TOOLBAR);
  return {
    ...process.env,
    // Without a bus, it can't start services, such as a portal that mounts a file system.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    DISPLAY: display,
    WAYLAND_DISPLAY: undefined,
    GDK_BACKEND: 'x11',
    GSETTINGS_BACKEND: 'memory',
    HOME: home,
    LC_ALL: 'C',
    LANGUAGE: undefined,
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: settings,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
  };
}

/** Starts a program as the leader of a process group, so that the whole group can be ended. */
function start(program, parameters, options, processes) {
  const child = spawn(program, parameters, { ...options, detached: true });
  processes.push(child);
  return child;
}

/** Synchronous, because it also runs while this process exits. */
function endAll(processes, home) {
  for (const { pid, exitCode, signalCode } of processes)
    if (exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
  rmSync(home, { recursive: true, force: true, maxRetries: 10 });
}
