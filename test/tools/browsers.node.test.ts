/** A page in each engine, as tests in Node get it: with real keys, a real mouse and the width that was asked for. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { enginesToTest, openBrowser, type AnyBrowser, type AnyPage } from '../../.config/browsers/open.mjs';

const PAGE = `<!doctype html><html lang="en"><title>Two fields</title>
<input id="first" style="position: fixed; left: 0; top: 0; width: 100px"><input id="second"><p>Text</p></html>`;
/** As strict as it gets: what drives a page is not of the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', POLICY);
  response.end(PAGE);
});
before(() => once(server.listen(0, '127.0.0.1'), 'listening'));
after(() => server.close());

for (const engine of enginesToTest())
  describe(`a page in ${engine}`, () => {
    let browser: AnyBrowser;
    let page: AnyPage;
    before(async () => {
      browser = await openBrowser(engine);
      page = await browser.newPage();
      await page.goto(address());
    });
    after(() => browser.close());

    it('is of the engine that was asked for, in English', async () => {
      const [agent, language] = await page.evaluate(() => [navigator.userAgent, navigator.language]);
      const words = { chromium: /Chrome\//, firefox: /Firefox\//, webkit: /WebKit\/.* Safari\/(?!.*Chrome)/ };
      assert.match(agent, words[engine]);
      assert.equal(language, 'en-US');
    });

    it('is as wide and as high as was asked for', async () => {
      for (const size of [
        { width: 320, height: 640 },
        { width: 1280, height: 900 },
      ]) {
        await page.setViewport(size);
        assert.deepEqual(
          await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight })),
          size,
        );
      }
    });

    it('takes keys and the mouse as those of a person', async () => {
      await page.mouse.click(50, 10);
      await page.keyboard.type('Hé 1');
      await page.keyboard.press('Tab');
      await page.keyboard.type('b');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press('End');
      await page.keyboard.press('Backspace');
      assert.deepEqual(await page.evaluate(values), { first: 'Hé ', second: 'b', focus: 'first' });
    });

    it('calls functions and tells what they threw', async () => {
      assert.equal(await page.evaluate(async (a, b) => Promise.resolve(a + b), 'a', 'ä'), 'aä');
      await assert.rejects(
        page.evaluate(() => {
          throw new Error('on purpose');
        }),
        /on purpose/,
      );
    });

    it('can be looked at', async () => {
      const image = Buffer.from(await page.screenshot());
      assert.equal(image.subarray(1, 4).toString('latin1'), 'PNG');
    });
  });

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

function values() {
  const [first, second] = Array.from(document.querySelectorAll('input'), ({ value }) => value);
  return { first, second, focus: document.activeElement?.id };
}
