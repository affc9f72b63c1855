/**
 * Gives an element its language: the one of its own `lang` or of the nearest ancestor that has one, through shadow roots,
 * else the browser's; English for what that language lacks.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { en } from './en.js';
import type { Language, Messages } from './messages.js';

type Parameters<K extends keyof Messages> = Messages[K] extends (...all: infer P) => string ? P : [];

/** The texts by language, in lower case. */
const dictionaries = new Map<string, Partial<Messages>>();
/** The elements on the page, to be drawn again when a text may be another. */
const hosts = new Set<ReactiveElement>();
let revision = 0;
let observer: MutationObserver | undefined;

/**
 * Adds a language, or replaces texts of one that is there: `registerMessages({ ...en, retry: 'Once more' })`. Shows at
 * once in every element.
 */
export function registerMessages(messages: Partial<Messages> & Language): void {
  const code = messages.$code.toLowerCase();
  dictionaries.set(code, { ...dictionaries.get(code), ...messages });
  revision++;
  update();
}

/** Adds texts that are loaded later. What a page has replaced before stays replaced. */
export function registerLater(messages: Partial<Messages> & Language): void {
  registerMessages({ ...messages, ...dictionaries.get(messages.$code.toLowerCase()) });
}

registerMessages(en);

/** The texts of one element, updated when the language changes. */
export class Localize implements ReactiveController {
  readonly #host: ReactiveElement;
  #lang = 'en';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(update);
    if (hosts.size === 1) observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
    this.hostUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) observer?.disconnect();
  }

  hostUpdate(): void {
    this.#lang = languageOf(this.#host);
  }

  /** The language, as BCP 47 in lower case. */
  lang(): string {
    return this.#lang;
  }

  /** Changes whenever any text may: with the language, and when one is added. */
  get key(): string {
    return `${this.#lang} ${revision}`;
  }

  /** One text. */
  text<K extends keyof Messages>(key: K, ...parameters: Parameters<K>): string {
    const codes = [this.#lang, this.#lang.replace(/-.*/, ''), 'en'];
    const text = codes.map((code) => dictionaries.get(code)?.[key]).find((found) => found !== undefined);
    return typeof text === 'function'
      ? (text as (...all: unknown[]) => string)(...parameters)
      : (text ?? key);
  }

  /** So many seconds, in words. */
  seconds(count: number): string {
    const format = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const;
    return new Intl.NumberFormat(this.#lang, format).format(count);
  }

  /** So many minutes ago, in words; hours when there are many. */
  minutesAgo(minutes: number): string {
    if (minutes < 1) return this.text('momentAgo');
    const format = new Intl.RelativeTimeFormat(this.#lang);
    return minutes < 60
      ? format.format(-minutes, 'minute')
      : format.format(-Math.floor(minutes / 60), 'hour');
  }
}

function update(): void {
  for (const host of hosts) host.requestUpdate();
}

/** What is no language tag, such as a misspelt attribute, counts as none. */
function languageOf(host: HTMLElement): string {
  const candidates = [host.lang || closestLanguage(host), globalThis.navigator?.language];
  for (const candidate of candidates)
    try {
      if (candidate) return new Intl.Locale(candidate.replaceAll('_', '-')).toString().toLowerCase();
    } catch {
      continue;
    }
  return 'en';
}

function closestLanguage(host: Element): string | null | undefined {
  const closest = host.closest?.('[lang]:not([lang=""])');
  if (closest) return closest.getAttribute('lang');
  const root = host.getRootNode?.();
  return root instanceof ShadowRoot ? closestLanguage(root.host) : undefined;
}
