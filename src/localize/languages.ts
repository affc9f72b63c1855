/**
 * The registry of languages: the kit's own messages, those that a page has registered, and loaders for languages that are
 * loaded on demand. It re-renders the elements when a message might have changed.
 */
import { core } from './en/core.js';
import type { InitialMessages, Language, Messages, OnDemandSection } from './messages.js';

export type Dictionary = Partial<Messages>;

/** How each section that is not in a language's file is loaded: `{ creation: async () => (await import(…)).creation }`. */
export type LoadSections = Readonly<Record<OnDemandSection, () => Promise<Dictionary>>>;

/** Loads a language and registers it: `() => import('./italian.js')`, where that file calls `registerMessages`. */
export type LoadLanguage = () => Promise<unknown>;

/** The kit's English: the core section from the start, the others once an element uses them. */
const english: Dictionary = { ...core };
/** The kit's own messages, by language code in lower case. */
const translations = new Map<string, Dictionary>([['en', english]]);
/** The messages that the page has registered, by the same codes. They take precedence. */
const registered = new Map<string, Dictionary>();
/** The languages that are loaded when an element needs them. */
const loaders = new Map<string, LoadLanguage>();
/** What loads the sections that are still to be loaded, by the language's code in lower case and the section: `de creation`. */
const sectionLoaders = new Map<string, (() => Promise<void>)[]>();
/** The sections that are being loaded, by the same keys. */
const pending = new Set<string>();
/** The elements to re-render when a message changes. */
const hosts = new Set<{ requestUpdate(): void }>();

/**
 * Adds a language, or replaces messages of one: `registerMessages({ ...en, retry: 'Once more' })`. All elements update at
 * once.
 *
 * @param sections of the language that are loaded when an element first uses them. Default: none.
 */
export function registerMessages(
  messages: Dictionary & Language,
  sections: Partial<LoadSections> = {},
): void {
  const code = messages.$code.toLowerCase();
  registered.set(code, { ...registered.get(code), ...messages });
  offerSections(registered, code, sections);
  update();
}

/**
 * Adds languages that are loaded when they are needed, by their BCP 47 code: `{ it: () => import('./italian.js') }`. `it`
 * also serves `it-CH`. Each is loaded once. Until then, messages are in English. If loading fails, it is tried again when the
 * device goes online.
 */
export function loadOnDemand(languages: Readonly<Record<string, LoadLanguage>>): void {
  for (const [code, load] of Object.entries(languages)) loaders.set(code.toLowerCase(), load);
  update();
}

/** Adds one of the kit's own languages. Messages that the page has registered keep precedence. */
export function addTranslation(messages: InitialMessages, sections: LoadSections): void {
  const code = messages.$code.toLowerCase();
  translations.set(code, messages);
  offerSections(translations, code, sections);
  update();
}

/** Adds a section in English. No element shows it yet, so none has to be re-rendered. */
export function addEnglish(section: Dictionary): void {
  Object.assign(english, section);
}

/** The dictionaries for a language in the order of precedence: for `pt-BR`, its own, then those of `pt`, then English. */
export function dictionariesFor(language: string): Dictionary[] {
  const codes = [...codesOf(language), 'en'];
  return codes.flatMap((code) => [registered.get(code) ?? [], translations.get(code) ?? []].flat());
}

/** Loads a language for which {@link loadOnDemand} has a loader, once. */
export function loadIfNeeded(language: string): void {
  for (const code of codesOf(language)) {
    const load = loaders.get(code);
    if (load) return loadNow(code, load);
  }
}

function loadNow(code: string, load: LoadLanguage): void {
  loaders.delete(code);
  load().catch((error: unknown) => {
    console.warn(`The messages in "${code}" could not be loaded, so they are shown in English.`, error);
    addEventListener('online', () => loadOnDemand({ [code]: load }), { once: true });
  });
}

/**
 * Loads a section of a language, once.
 *
 * @returns whether it is still being loaded
 */
export function loadSectionIfNeeded(language: string, section: OnDemandSection): boolean {
  const keys = codesOf(language).map((code) => `${code} ${section}`);
  for (const key of keys) {
    const loaders = sectionLoaders.get(key);
    sectionLoaders.delete(key);
    if (loaders) void loadSection(key, loaders);
  }
  return keys.some((key) => pending.has(key));
}

async function loadSection(key: string, loaders: readonly (() => Promise<void>)[]): Promise<void> {
  pending.add(key);
  const results = await Promise.allSettled(loaders.map((load) => load()));
  pending.delete(key);
  const failed = loaders.filter((_, index) => results[index]?.status === 'rejected');
  if (failed.length > 0) {
    console.warn(`The messages "${key}" could not be loaded, so they are shown in English.`, results);
    addEventListener('online', () => void (sectionLoaders.set(key, failed), update()), { once: true });
  }
  update();
}

/** What a section says gives way to what the language has already. */
function offerSections(all: Map<string, Dictionary>, code: string, sections: Partial<LoadSections>): void {
  for (const [section, load] of Object.entries(sections)) {
    const key = `${code} ${section}`;
    const add = async () => void all.set(code, { ...(await load()), ...all.get(code) });
    sectionLoaders.set(key, [...(sectionLoaders.get(key) ?? []), add]);
  }
}

/** Re-renders an element whenever a message might have changed, until {@link unfollow} is called. */
export function follow(host: { requestUpdate(): void }): void {
  hosts.add(host);
}

export function unfollow(host: { requestUpdate(): void }): void {
  hosts.delete(host);
}

/** Re-renders all elements. */
export function update(): void {
  for (const host of hosts) host.requestUpdate();
}

/** `pt-BR` itself, and the language it is a variant of: `pt`. */
function codesOf(language: string): [code: string, base: string] {
  const code = language.toLowerCase();
  return [code, code.replace(/[-_].*/, '')];
}
