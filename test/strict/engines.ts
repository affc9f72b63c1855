/** The browsers of the journey. The page performs it by itself, so a browser only has to open the page. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import puppeteer, { type Browser } from 'puppeteer-core';
import { PATIENT } from '../../.config/browsers/patient.mjs';
import { launchBrowser } from '../helpers/node/browser.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Eyes {
  /** Opens a page. */
  readonly show: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Only Chromium, unless `TEST_ENGINES` names others, such as `chromium,firefox,webkit`. */
export function enginesToTest(): readonly Engine[] {
  return (process.env['TEST_ENGINES']?.split(',') ?? ['chromium']) as Engine[];
}

/**
 * Starts a headless browser.
 *
 * @throws Error that says what to install, if it is missing
 */
export async function openEyes(engine: Engine): Promise<Eyes> {
  if (engine === 'webkit') return openWebKit();
  return inTabs(await (engine === 'firefox' ? launchFirefox() : launchBrowser()));
}

function inTabs(browser: Browser): Eyes {
  return {
    show: async (address) => {
      // Windows instead of tabs, because a tab in the background gets no animation frames. Each has its own storage.
      const context = await browser.createBrowserContext();
      const page = await context.newPage({ type: 'window' });
      await page.goto(address);
    },
    close: () => browser.close(),
  };
}

function launchFirefox(): Promise<Browser> {
  const executablePath = required(
    'Firefox',
    'firefox-esr',
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
  );
  return puppeteer.launch({ browser: 'firefox', executablePath, ...PATIENT });
}

/** WebKitGTK's MiniBrowser, on a virtual display; one for each page. */
async function openWebKit(): Promise<Eyes> {
  const browser = required('WebKitGTK', 'webkit2gtk-driver', ...miniBrowsers());
  const display = required('Xvfb', 'xvfb', '/usr/bin/Xvfb');
  const home = mkdtempSync(join(tmpdir(), 'org-connections-webkit-'));
  const processes: ChildProcess[] = [];
  const screen = ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'];
  const server = spawn(display, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  processes.push(server);
  const name = await firstLine(server.stdio[3] as Readable);
  const env = {
    ...{ DISPLAY: `:${name}`, GDK_BACKEND: 'x11', GSETTINGS_BACKEND: 'memory', LIBGL_ALWAYS_SOFTWARE: '1' },
    ...{ DBUS_SESSION_BUS_ADDRESS: 'disabled:', NO_AT_BRIDGE: '1', HOME: home, PATH: process.env['PATH'] },
  };
  return {
    show: async (address) => {
      const window = spawn(browser, [address], { env, stdio: 'ignore', detached: true });
      processes.push(window);
      await once(window, 'spawn');
    },
    close: async () => {
      for (const one of processes.reverse()) await end(one, one !== server);
      rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('Xvfb exited immediately. Run it manually to see why.');
}

/** Ends a process, with its process group if it has one. */
async function end(child: ChildProcess, isGroup: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(isGroup ? -child.pid : child.pid, 'SIGKILL');
  await ended;
}

/** In a folder that is named after the architecture. */
function miniBrowsers(): string[] {
  const library = '/usr/lib';
  const folders = readdirSync(library).filter((folder) => folder.endsWith('-linux-gnu'));
  return folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => join(library, folder, version, 'MiniBrowser')),
  );
}

function required(name: string, debianPackage: string, ...places: readonly (string | undefined)[]): string {
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found) return found;
  throw new Error(
    `${name} is missing, so nothing was tested in it. Install it (Debian: apt-get install ${debianPackage}).`,
  );
}
