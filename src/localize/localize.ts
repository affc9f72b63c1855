/** Gives an element its language: the one of its own `lang`, else the page's, else English. */
import { LocalizeController, registerTranslation, type FunctionParams } from '@shoelace-style/localize';
import { en } from './en.js';
import type { Messages } from './messages.js';

/** Other kits on the page may share the library, and with it the dictionary. */
const PREFIX = 'org-connections.';

let revision = 0;

/**
 * Adds a language, or replaces texts of one that is there: `registerMessages({ ...en, retry: 'Once more' })`. Shows at
 * once in every element.
 */
export function registerMessages(messages: Messages): void {
  const { $code, $name, $dir, ...texts } = messages;
  const prefixed = Object.entries(texts).map(([key, text]) => [PREFIX + key, text] as const);
  revision++;
  registerTranslation({ $code, $name, $dir, ...Object.fromEntries(prefixed) });
}

registerMessages(en);

/** The texts of one element, updated when the language changes. */
export class Localize extends LocalizeController {
  /** Changes whenever any text may: with the language, and when one is added. */
  get key(): string {
    return `${this.lang()} ${revision}`;
  }

  /** One text. */
  text<K extends keyof Messages>(key: K, ...parameters: FunctionParams<Messages[K]>): string {
    return this.term(PREFIX + key, ...parameters);
  }

  /** So many seconds, in words. */
  seconds(count: number): string {
    return this.number(count, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  }

  /** How long ago that is, in words: `now`, `2 minutes ago`. */
  ago(milliseconds: number): string {
    const minutes = Math.round(milliseconds / 60_000);
    const [value, unit] =
      minutes < 60 ? [minutes, 'minute' as const] : [Math.round(minutes / 60), 'hour' as const];
    return this.relativeTime(-value, unit, { numeric: 'auto' });
  }
}
