/**
 * Provides an element's messages: the replacements of the providers around it take precedence, then its language, then
 * English. The language is the nearest `lang` of the element and its ancestors, or else the browser's.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { ifPossible } from '../model/if-possible.js';
import { isSame } from '../model/same.js';
import { visible } from '../model/visible.js';
import {
  addEnglish,
  dictionariesFor,
  follow,
  loadIfNeeded,
  loadSectionIfNeeded,
  unfollow,
  update,
  type Dictionary,
} from './languages.js';
import type { CoreMessages, Messages, OnDemandSection } from './messages.js';

/** The messages of the core section, which is always loaded, and of another one. */
type With<Section> = CoreMessages & Section;
/** The parameters of a message. */
type ParametersOf<Message> = Message extends (...parameters: infer P) => string ? P : [];
/** An element, or a root that contains it. */
type Around = Node & Partial<Pick<HTMLElement, 'lang' | 'assignedSlot'> & Pick<ShadowRoot, 'host'>>;

/** All of a text that runs from left to right in the scripts of most languages; others get a closer look. */
const NEAR = /^[\0-\u024f\u2000-\u206f]*$/;
/** A character of a script that is not known to run from left to right. There is no property for the direction itself. */
const OTHER_SCRIPT =
  /[^\p{scx=Common}\p{scx=Inherited}\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

/** The replaced messages, by the element inside which they apply. */
const replacements = new WeakMap<Node, Dictionary>();
let observer: MutationObserver | undefined;

/** Replaces messages inside `host`, in every language. With nested hosts, the nearest one wins. */
export function replaceMessages(host: Element, messages: Dictionary | undefined): void {
  if (messages) replacements.set(host, messages);
  else replacements.delete(host);
  update();
}

/**
 * The messages of one element, updated when the language changes.
 *
 * `Localize` alone has the messages of the core section; `Localize<SettingsMessages>` also has those of the settings section.
 * `out`: one with more sections is assignable to one with fewer, but not vice versa.
 */
export class Localize<out Section = unknown> implements ReactiveController {
  readonly #host: ReactiveElement;
  /** The first one with a message wins. Undefined until the first update, and on a server, which has no ancestors to read. */
  #dictionaries: readonly Dictionary[] | undefined;
  readonly #onDemand = new Set<OnDemandSection>();
  /** Undefined until the first update. */
  #language: string | undefined;
  #isLoading = false;

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
    this.#loadSections(language);
    const dictionaries = [
      ...around.flatMap((node) => replacements.get(node) ?? []),
      ...dictionariesFor(language),
    ];
    if (!isSame(dictionaries, this.#dictionaries)) this.#dictionaries = dictionaries;
  }

  /**
   * The same object, typed with the messages of another section.
   *
   * @param english the section in English, which the caller imports
   * @param onDemand its name, if other languages load it only when an element uses it
   */
  with<Other extends Dictionary>(english: Other, onDemand?: OnDemandSection): Localize<Section & Other> {
    addEnglish(english);
    if (onDemand && !this.#onDemand.has(onDemand)) {
      this.#onDemand.add(onDemand);
      // A section that turns out to be needed during rendering must not wait for the next update.
      if (this.#language !== undefined) this.#loadSections(this.#language);
    }
    return this as unknown as Localize<Section & Other>;
  }

  #loadSections(language: string): void {
    this.#language = language;
    this.#isLoading =
      [...this.#onDemand].filter((section) => loadSectionIfNeeded(language, section)).length > 0;
  }

  /** Whether a section is being loaded in the element's language. Its messages are in English until then. */
  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** The language of the messages, which can differ from the requested one. English if its code is not valid BCP 47. */
  get locale(): string {
    return ifPossible(() => Intl.getCanonicalLocales(this.text('$code'))[0]) ?? 'en';
  }

  /** Changes whenever any message might have changed. */
  get key(): unknown {
    return this.#dictionaries;
  }

  /**
   * A message, as text. Hidden characters in its values are made visible. If the sentence or a value might be written from
   * right to left, each value is enclosed in an isolate.
   */
  text<K extends keyof With<Section> & keyof Messages>(
    key: K,
    ...parameters: ParametersOf<Messages[K]>
  ): string {
    const dictionaries = this.#dictionaries ?? dictionariesFor(this.#host.lang);
    const message = dictionaries.find((dictionary) => dictionary[key] !== undefined)?.[key];
    if (typeof message !== 'function') return message ?? key;
    const format = (before = '', after = '') => {
      const put = (value: unknown) => (typeof value === 'string' ? before + visible(value) + after : value);
      return (message as (...all: unknown[]) => string)(...parameters.map(put));
    };
    const sentence = format();
    // Isolates are invisible, and keep a value from reordering the sentence (Unicode Standard Annex 9).
    return !NEAR.test(sentence) && OTHER_SCRIPT.test(sentence) ? format('\u2068', '\u2069') : sentence;
  }
}

/**
 * The node and its ancestors, along the path of a composed event: from slotted content to the slot, and from a shadow root to
 * its host. Without the document, which has no language, and whose members can be hidden by named images and forms.
 */
function outwards(node: Around | null | undefined, page: Document): Around[] {
  if (!node || node === page) return [];
  return [node, ...outwards(node.assignedSlot ?? node.parentNode ?? node.host, page)];
}

/** The language of the innermost node that has one. */
function languageOf(around: readonly Around[]): string {
  observer ??= ifPossible(() => new MutationObserver(update));
  // Observes each root, where a `lang` can be set later.
  for (const node of around)
    if (!node.parentNode || node === around.at(-1))
      observer?.observe(node, { subtree: true, attributeFilter: ['lang'] });
  // A form's `lang` can be a field with that name.
  const nearest = around.find(({ lang }) => typeof lang === 'string' && lang);
  return nearest?.lang ?? ifPossible(() => navigator.language) ?? 'en';
}
