/** Searches the memory of a page, after garbage is collected. */
import type { CDPSession, Page } from 'puppeteer-core';

/** Where a text, or a longer one with it, is in a page's memory. */
export interface Found {
  /** On the heap of its scripts. */
  readonly onHeap: boolean;
  /** In a field, be it shown, hidden, or removed and still held by something. */
  readonly inField: boolean;
}

export const NOWHERE: Found = { onHeap: false, inField: false };

export async function findInMemory(page: Page, text: string): Promise<Found> {
  const session = await page.createCDPSession();
  // Reading the fields brings their texts onto the heap.
  const onHeap = (await stringsOf(session)).some((one) => one.includes(text));
  const inField = (await valuesOf(session)).some((one) => one.includes(text));
  await session.detach();
  return { onHeap, inField };
}

async function stringsOf(session: CDPSession): Promise<string[]> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot');
  return (JSON.parse(chunks.join('')) as { strings: string[] }).strings;
}

async function valuesOf(session: CDPSession): Promise<string[]> {
  const all = ['HTMLInputElement', 'HTMLTextAreaElement'].map(async (name) => {
    const prototype = await session.send('Runtime.evaluate', { expression: `${name}.prototype` });
    const prototypeObjectId = prototype.result.objectId ?? '';
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.map(({ value }) => value); }',
      returnByValue: true,
    });
    return result.value as string[];
  });
  return (await Promise.all(all)).flat();
}
