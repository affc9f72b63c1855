/**
 * What is wrong with how a page uses the kit is for its developer only. The words are loaded when there is something to say;
 * where they cannot be, its name has to do.
 */
import type * as Words from './developer-words.js';

export type { Address } from './developer-words.js';

/** What is wrong, and with what. */
export type Mistake = {
  [K in keyof typeof Words.words]: readonly [K, ...Parameters<(typeof Words.words)[K]>];
}[keyof typeof Words.words];

/** A mistake as a sentence that begins with the tag it is about; an empty one when it is none after all. */
export async function inWords(tag: string, mistake: Mistake): Promise<string> {
  const known = await import('./developer-words.js').catch(() => undefined);
  return known?.inWords(tag, mistake) ?? `<${tag}> ${mistake[0]}`;
}

/** Says it in the console. */
export function warn(tag: string, mistake: Mistake): void {
  void inWords(tag, mistake).then(console.warn);
}
