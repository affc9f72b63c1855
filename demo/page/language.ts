/** The page's language: English is in the document, German comes when it is asked for, and so does the kit's. */

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

const english = new Map<HTMLElement, string>();

/** Shows the page in this language. The kit follows the document's `lang`. */
export async function setLanguage(language: Language): Promise<void> {
  const texts = language === 'de' ? await loadGerman() : {};
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    if (!english.has(element)) english.set(element, element.textContent ?? '');
    element.textContent = texts[element.dataset['text'] ?? ''] ?? english.get(element) ?? '';
  }
}

async function loadGerman(): Promise<Readonly<Record<string, string>>> {
  const [{ german }] = await Promise.all([import('./german.js'), import('../../src/localize/de.js')]);
  return german;
}
