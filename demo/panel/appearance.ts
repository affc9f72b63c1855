/** Theme, language and direction of the page. The address keeps them: a reload has them, and so has who gets the link. */
import { directionOf, LANGUAGES, setLanguage, type Language } from '../page/language.js';

export const THEMES = ['system', 'light', 'dark'] as const;
/** `auto`: as the language is written. */
export const DIRECTIONS = ['auto', 'ltr', 'rtl'] as const;

const CODES = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** How the page looks. */
export interface Appearance {
  readonly theme: (typeof THEMES)[number];
  readonly language: Language;
  readonly direction: (typeof DIRECTIONS)[number];
}

/** How it looks now. */
export function appearance(): Appearance {
  const wished = new URLSearchParams(location.search);
  return {
    theme: oneOf(THEMES, wished.get('theme')),
    language: oneOf(CODES, wished.get('language')),
    direction: oneOf(DIRECTIONS, wished.get('direction')),
  };
}

/** Makes it look like this, now and after a reload. */
export function setAppearance(change: Partial<Appearance>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
  history.replaceState(null, '', address);
  apply();
}

function apply(): void {
  const { theme, language, direction } = appearance();
  const { documentElement: root } = document;
  root.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  root.dir = direction === 'auto' ? directionOf(language) : direction;
  void setLanguage(language);
}

/** What was asked for if it is one of them, else the first. */
function oneOf<T extends string>(values: readonly [T, ...T[]], wished: string | null): T {
  return values.find((value) => value === wished) ?? values[0];
}

apply();
