/** The page's language: English is in the document, the others come when they are asked for, and so do the kit's by the import in page.ts. */
import { named } from './product.js';
import type { Texts } from './texts/texts.js';

/** Each language by its own name. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
} as const;
export type Language = keyof typeof LANGUAGES;

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly texts: Texts }>>> = {
  de: () => import('./texts/de.js'),
  fr: () => import('./texts/fr.js'),
  es: () => import('./texts/es.js'),
  pt: () => import('./texts/pt.js'),
  ja: () => import('./texts/ja.js'),
  ar: () => import('./texts/ar.js'),
};

/** What is in no element of the document. */
const ENGLISH = { owner: 'Owner', copyId: 'Copy id', openPage: 'Open its page' };

const english = new Map<HTMLElement, string>();
let wished: Language;

/** The direction in which a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * Shows the page in this language, unless another is asked for meanwhile. The kit follows the document's `lang`.
 *
 * @returns the texts that the page itself puts into its list; undefined when another language is asked for by now
 */
export async function setLanguage(language: Language): Promise<typeof ENGLISH | undefined> {
  wished = language;
  const texts = language === 'en' ? {} : { ...(await LOADERS[language]()).texts };
  if (language !== wished) return undefined;
  show(language, texts);
  return { ...ENGLISH, ...texts };
}

function show(language: Language, texts: Readonly<Record<string, string>>): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    if (!english.has(element)) english.set(element, element.textContent ?? '');
    element.textContent = named(texts[element.dataset['text'] ?? ''] ?? english.get(element) ?? '');
  }
  const [title, brand] = ['h1', '.brand'].map((part) => document.querySelector(part)?.textContent.trim());
  document.title = `${title} · Acme · ${brand}`;
}
