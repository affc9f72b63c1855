/** What is put into live regions: Orca leaves out a message that equals the last one, so it cannot tell "once". */
import type { Page } from 'puppeteer-core';
import { SpeechError, quoted } from './speech.js';

interface Recording {
  announced: string[];
}

/** Every text that is put into a live region of a shadow root is kept, from the next load of the page on. */
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

/** @throws SpeechError when it was put there more than once since the page was loaded, or never */
export async function announcedOnce(page: Page, message: string): Promise<void> {
  const announced = await page.evaluate(() => (globalThis as unknown as Recording).announced);
  const times = announced.join('\n').split(message).length - 1;
  if (times !== 1) throw new SpeechError(`Put into a live region ${times} times: ${quoted(message)}`);
}
