/** Searches the memory of a page’s scripts. */
import type { Page } from 'puppeteer-core';

/** Whether a text, or a longer one with it, is on the heap after garbage is collected. */
export async function isOnHeap(page: Page, text: string): Promise<boolean> {
  const session = await page.createCDPSession();
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot');
  await session.detach();
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
  return strings.some((one) => one.includes(text));
}
