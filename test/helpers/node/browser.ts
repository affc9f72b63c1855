/** Starts the browser for Node tests that open pages: the same as that of the browser tests. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { patient, PATIENT } from '../../../.config/browsers/patient.mjs';

const FIND_BROWSER = fileURLToPath(new URL('../../../.config/scripts/find-browser.mjs', import.meta.url));

/** Launches the browser. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = execFileSync(process.execPath, [FIND_BROWSER], { encoding: 'utf8' }).trim();
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-US'];
  return patient(await puppeteer.launch({ executablePath, args, ...PATIENT }));
}
