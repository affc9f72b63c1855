/** Loads languages when they are needed: when an element is drawn whose `lang`, or the page's, asks for one. */
import { whenWanted } from './languages.js';

/** Loads a language and registers it, as `() => import('./italian.js')` does where that calls `registerMessages`. */
export type LoadLanguage = () => Promise<unknown>;

const loaders = new Map<string, LoadLanguage>();

/**
 * Adds languages, by their code in BCP 47: `{ it: () => import('./italian.js') }`. `it` also serves `it-CH`. Each is loaded
 * once, and English is shown until it has come; also when it cannot be loaded, until the device is online again.
 */
export function loadOnDemand(languages: Readonly<Record<string, LoadLanguage>>): void {
  for (const [code, load] of Object.entries(languages)) loaders.set(code.toLowerCase(), load);
  whenWanted(loadNeeded);
}

function loadNeeded(language: string): void {
  for (const code of [language, language.replace(/[-_].*/, '')]) {
    const load = loaders.get(code);
    loaders.delete(code);
    if (load) return loadNow(code, load);
  }
}

function loadNow(code: string, load: LoadLanguage): void {
  load().catch((error: unknown) => {
    console.warn(`The texts in "${code}" could not be loaded, so they are shown in English.`, error);
    addEventListener('online', () => loadOnDemand({ [code]: load }), { once: true });
  });
}
