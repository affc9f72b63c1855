/**
 * Gives an element its messages: those that the providers around it replace, then those of its language, then English. Its
 * language is its own `lang` or that of the nearest element around it that has one, else the browser's.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { isSame } from '../model/same.js';
import { visible } from '../model/visible.js';
import {
  addEnglish,
  dictionariesFor,
  follow,
  loadIfNeeded,
  unfollow,
  update,
  type Dictionary,
} from './languages.js';
import type { CoreMessages, Messages } from './messages.js';

/** The messages of the core section, which is always there, and of another one. */
type With<Section> = CoreMessages & Section;
/** What a message takes. */
type ParametersOf<Message> = Message extends (...parameters: infer P) => string ? P : [];
/** An element, or a root that it is in. */
type Around = Node & Partial<Pick<HTMLElement, 'lang' | 'assignedSlot'> & Pick<ShadowRoot, 'host'>>;

/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** The messages that are shown instead inside an element. */
const replacements = new WeakMap<Node, Dictionary>();
let observer: MutationObserver | undefined;

/** Replaces messages of every language inside `host`; of several such elements around another, the nearest wins. */
export function replaceMessages(host: Element, messages: Dictionary | undefined): void {
  if (messages) replacements.set(host, messages);
  else replacements.delete(host);
  update();
}

/**
 * The messages of one element, updated when the language changes.
 *
 * `Localize` alone has the messages of the core section, `Localize<SettingsMessages>` those of the settings section too.
 * `out`: one with more sections can stand for one with fewer, never the other way round.
 */
export class Localize<out Section = unknown> implements ReactiveController {
  readonly #host: ReactiveElement;
  /** The first that has a message wins. None yet where nothing is known of what is around, as on a server. */
  #dictionaries: readonly Dictionary[] | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    follow(this.#host);
  }

  hostDisconnected(): void {
    unfollow(this.#host);
  }

  hostUpdate(): void {
    const around = outwards(this.#host, this.#host.ownerDocument);
    const language = languageOf(around);
    loadIfNeeded(language);
    const dictionaries = [
      ...around.flatMap((node) => replacements.get(node) ?? []),
      ...dictionariesFor(language),
    ];
    if (!isSame(dictionaries, this.#dictionaries)) this.#dictionaries = dictionaries;
  }

  /**
   * The same with the messages of another section.
   *
   * @param english the section in English: whoever uses it brings it along
   */
  with<Other extends Dictionary>(english: Other): Localize<Section & Other> {
    addEnglish(english);
    return this as unknown as Localize<Section & Other>;
  }

  /** The language of the messages, which is not always the one asked for. English where its code is not one of BCP 47. */
  get locale(): string {
    try {
      return Intl.getCanonicalLocales(this.text('$code'))[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  /** Another one whenever any message might be another. */
  get key(): unknown {
    return this.#dictionaries;
  }

  /**
   * One message, as text. Control characters in the values put into it are made visible, and a value stands in an isolate of
   * its own where it or the sentence runs from right to left.
   */
  text<K extends keyof With<Section> & keyof Messages>(
    key: K,
    ...parameters: ParametersOf<Messages[K]>
  ): string {
    const dictionaries = this.#dictionaries ?? dictionariesFor(this.#host.lang);
    const message = dictionaries.find((dictionary) => dictionary[key] !== undefined)?.[key];
    if (typeof message !== 'function') return message ?? key;
    const say = (before = '', after = '') => {
      const put = (value: unknown) => (typeof value === 'string' ? before + visible(value) + after : value);
      return (message as (...all: unknown[]) => string)(...parameters.map(put));
    };
    const said = say();
    // The isolate is invisible and keeps the value from turning the sentence around (Unicode Standard Annex 9).
    return RIGHT_TO_LEFT.test(said) ? say('\u2068', '\u2069') : said;
  }
}

/**
 * The node and what is around it, as events go: from what is in a slot to the slot, from a shadow root to its host. Not the
 * document: it has no language, and images and forms may have the names of its members.
 */
function outwards(node: Around | null | undefined, page: Document): Around[] {
  if (!node || node === page) return [];
  return [node, ...outwards(node.assignedSlot ?? node.parentNode ?? node.host, page)];
}

/** The language of what is in all of these, the innermost first. */
function languageOf(around: readonly Around[]): string {
  observer ??= new MutationObserver(update);
  // A `lang` can be set later in each root.
  for (const node of around)
    if (!node.parentNode || node === around.at(-1))
      observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  // A form's `lang` can be a field of that name.
  const speaking = around.find(({ lang }) => typeof lang === 'string' && lang);
  return speaking?.lang ?? navigator.language;
}
