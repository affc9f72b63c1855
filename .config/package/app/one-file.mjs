/** Checks the guide's CDN tags in a browser whose requests to the CDN are intercepted, with the real and a modified file. */
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageWith } from './app.mjs';
import { example, replaced } from '../../docs/examples.mjs';
import { serve } from './serve.mjs';

const SWITCH = 'aria/Acme Workforce[role="switch"]';
const IMPORT = `<script type="module">
    import 'org-connections';
  </script>`;

/** Two pages: one with the tag of the one-file build, and one that imports it through an import map. */
const PAGES = {
  '/tag': replaced(pageWith(''), IMPORT, example('stories/guides/cdn.md', 'From a CDN', 'html')),
  '/map': replaced(
    pageWith(''),
    IMPORT,
    `${example('stories/guides/cdn.md', 'From a CDN', 'html', 1)}${IMPORT}`,
  ),
};

/** The same in French, which the one-file build does not include. */
const FRENCH = PAGES['/tag']
  .replace('lang="en"', 'lang="fr"')

  .replace(
    '<title>',
    `<script type="module">${example('stories/guides/languages.md', 'In the one-file build', 'js')}</script><title>`,
  );

/** Both run the original file, and neither runs a modified one. */
export async function testOneFile(app, browser) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const cdn = { prefix: `https://cdn.jsdelivr.net/npm/org-connections@${version}/`, app };
  const french = FRENCH.replaceAll('https://…/org-connections/', cdn.prefix);
  const { origin, close } = await serve(app, { ...PAGES, '/french': french });
  try {
    await shows(
      browser,
      `${origin}/french`,
      { ...cdn, tamper: (bytes) => bytes },
      'aria/Connexions[role="heading"]',
    );
    for (const path of Object.keys(PAGES)) {
      await shows(browser, origin + path, { ...cdn, tamper: (bytes) => bytes });
      await refuses(browser, origin + path, { ...cdn, tamper: withOneByteMore });
    }
  } finally {
    close();
  }
}

const withOneByteMore = (bytes) => Buffer.concat([bytes, Buffer.from('\n')]);

async function shows(browser, address, cdn, what = SWITCH) {
  const page = await openPage(browser, cdn);
  await page.goto(address);
  await page.waitForSelector(what);
  await page.close();
}

/** Waits until the browser reports the integrity failure. */
async function refuses(browser, address, cdn) {
  const page = await openPage(browser, cdn);
  const refused = new Promise((resolve) =>
    page.on('console', (message) => /integrity/.test(message.text()) && resolve('refused')),
  );
  await page.goto(address);
  const outcome = await Promise.race([refused, page.waitForSelector(SWITCH).then(() => 'run')]);
  assert.equal(outcome, 'refused', `${address} runs a file that is not the one`);
  assert.equal(await page.evaluate(() => globalThis.customElements.get('org-provider')), undefined);
  await page.close();
}

/** Opens a page whose CDN serves the package's files, without any other network access. */
async function openPage(browser, { prefix, app, tamper }) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (new URL(url).hostname === '127.0.0.1') return void request.continue();
    if (!url.startsWith(prefix)) return void request.abort();
    const file = join(app, 'node_modules', 'org-connections', url.slice(prefix.length));
    void request.respond({
      headers: { 'Access-Control-Allow-Origin': '*' },
      contentType: 'text/javascript',
      body: tamper(readFileSync(file)),
    });
  });
  return page;
}
