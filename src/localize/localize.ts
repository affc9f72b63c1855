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

  /** So many minutes ago, in words; hours when there are many. */
  minutesAgo(minutes: number): string {
    if (minutes < 1) return this.text('momentAgo');
    return minutes < 60
      ? this.relativeTime(-minutes, 'minute')
      : this.relativeTime(-Math.floor(minutes / 60), 'hour');
  }
}
