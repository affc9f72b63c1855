/** Records the texts of live regions, because Orca omits repeated messages, so its speech can't show duplicates. */
import type { Page } from 'puppeteer-core';
import { SpeechError, quoted } from './speech.js';

interface Recording {
  announced: string[];
}

/** Records every text in a live region of a shadow root, from the next load of the page on. */
export async function recordLiveRegions(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const announced: string[] = ((globalThis as unknown as Recording).announced = []);
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (!element?.closest('[role=status], [role=alert], [aria-live]')) continue;
        const added = target instanceof Element ? [...addedNodes] : [target];
        announced.push(...added.map(({ textContent }) => textContent ?? ''));
      }
    });
    const attachShadow = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      observer.observe(root, { subtree: true, childList: true, characterData: true });
      return root;
    };
  });
}

/** @throws SpeechError unless the text was announced exactly once since the page was loaded */
export async function announcedOnce(page: Page, message: string): Promise<void> {
  const announced = await page.evaluate(() => (globalThis as unknown as Recording).announced);
  const times = announced.join('\n').split(message).length - 1;
  if (times !== 1) throw new SpeechError(`Put into a live region ${times} times: ${quoted(message)}`);
}
