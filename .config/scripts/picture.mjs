/** `npm run picture`: takes the README's picture of the demo, and saves it as `demo/picture.png`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../screenshots/camera.mjs';

const PICTURE = 'demo/picture.png';
const WINDOW = { width: 1280, height: 900 };
/** With checkboxes, in the light theme of the demo's first product. */
const ADDRESS = '/?several=on&theme=light';

const folder = mkdtempSync(join(tmpdir(), 'org-connections-picture-'));
const demo = spawn(process.execPath, ['--import', 'tsx', 'demo/server/start.ts'], {
  env: { ...process.env, PORT: '0', DEMO_DATA: join(folder, 'organization.json') },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto((await addressOf(demo)) + ADDRESS);
  for (const name of ['Suppliers', 'Contractors'])
    await page.locator(`aria/Select ${name}[role="checkbox"]`).click();
  await page.locator('aria/Actions for Suppliers[role="button"]').click();
  await page.waitForSelector('aria/Settings…[role="menuitem"]');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: PICTURE });
  console.log(PICTURE);
} finally {
  await browser.close();
  demo.kill();
  rmSync(folder, { recursive: true });
}

/** The address that the demo prints once it is ready. */
async function addressOf({ stdout }) {
  let output = '';
  for await (const chunk of stdout.setEncoding('utf8')) {
    output += chunk;
    const address = /(http:\/\/[\d.:]+)\n/.exec(output)?.[1];
    if (address) return address;
  }
  throw new Error(`The demo did not start: ${output}`);
}
