/**
 * More languages than English. What brings a language along brings this along: the others do without it. The language of an
 * element is the one of its own `lang` or of the nearest element around it that has one, else the browser's.
 */
import { dictionaries, speak, update, type Around } from './localize.js';
import type { Language, Messages } from './messages.js';

let want: (language: string) => void = () => {};
let observer: MutationObserver | undefined;

/**
 * Adds a language, or replaces texts of one that is there: `registerMessages({ ...en, retry: 'Once more' })`. Shows at
 * once in every element.
 */
export function registerMessages(messages: Partial<Messages> & Language): void {
  const code = messages.$code.toLowerCase();
  dictionaries.set(code, { ...dictionaries.get(code), ...messages });
  update();
}

/** Adds texts that are loaded later. What a page has replaced before stays replaced. */
export function registerLater(messages: Partial<Messages> & Language): void {
  registerMessages({ ...messages, ...dictionaries.get(messages.$code.toLowerCase()) });
}

/** Calls `load` with the language of every element that is drawn, such as `pt-br`, again and again. */
export function whenWanted(load: (language: string) => void): void {
  want = load;
  update();
}

speak(({ lang }, around) => {
  const code = (around ? languageOf(around) : lang).toLowerCase();
  if (around) want(code);
  return [code, code.replace(/[-_].*/, ''), 'en'].map((one) => dictionaries.get(one));
});

/** The language of what is in all of these, the innermost first. */
function languageOf(around: readonly Around[]): string {
  observer ??= new MutationObserver(update);
  // In each root a `lang` may come to be there later.
  for (const node of around)
    if (!node.parentNode || node === around.at(-1))
      observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  // A form's `lang` may be a field of this name.
  const speaking = around.find(({ lang }) => typeof lang === 'string' && lang);
  return speaking?.lang ?? navigator.language;
}
