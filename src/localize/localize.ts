/**
 * Gives an element its texts: what the providers around it say instead, then those of its language, then English. Other
 * languages than English bring along `languages.ts`.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { visible } from '../model/visible.js';
import { isSame } from '../model/same.js';
import { en } from './en.js';
import type { Messages } from './messages.js';

export type Texts = Partial<Messages> | undefined;
/** An element, or a root that it is in. */
export type Around = Node & Partial<Pick<HTMLElement, 'lang' | 'assignedSlot'> & Pick<ShadowRoot, 'host'>>;
type Parameters<K extends keyof Messages> = Messages[K] extends (...all: infer P) => string ? P : [];

/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** The texts by language, in lower case. */
export const dictionaries = new Map<string, Texts>([['en', { ...en }]]);
/** What is said instead inside of an element. */
const replacements = new WeakMap<Node, Texts>();
/** The elements on the page, to be drawn again when a text may be another. */
const hosts = new Set<ReactiveElement>();

/**
 * The texts of an element, in the order in which they are asked.
 *
 * @param around it, the innermost first; undefined where that is not known, and only its own `lang` counts
 */
type TextsOf = (host: ReactiveElement, around?: readonly Around[]) => readonly Texts[];

/** As long as no other language is brought along, everybody speaks English. */
let textsOf: TextsOf = () => [dictionaries.get('en')];

/** Lets elements speak more languages than English. */
export function speak(more: TextsOf): void {
  textsOf = more;
  update();
}

/** Adds English that comes with what says it: nothing that is drawn already says it, so nothing is drawn again. */
export function registerMore(messages: Partial<Messages>): void {
  const english = dictionaries.get('en') ?? {};
  Object.assign(english, { ...messages, ...english });
}

/** Replaces texts of every language inside of `host`; of several around an element the nearest wins. */
export function replaceMessages(host: Element, messages: Texts): void {
  replacements.set(host, messages);
  update();
}

/** Draws every element again. */
export function update(): void {
  for (const host of hosts) host.requestUpdate();
}

/** The texts of one element, updated when the language changes. */
export class Localize implements ReactiveController {
  readonly #host: ReactiveElement;
  /** The first that has a text has the say. None yet where nothing is known of what is around, as on a server. */
  #texts: readonly Texts[] | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  hostUpdate(): void {
    const around = outwards(this.#host, this.#host.ownerDocument);
    const texts = [...around.flatMap((node) => replacements.get(node) ?? []), ...textsOf(this.#host, around)];
    if (!isSame(texts, this.#texts)) this.#texts = texts;
  }

  /** The language of the texts, which is not always the one that is asked for; English where a page calls it what is none. */
  get locale(): string {
    try {
      return Intl.getCanonicalLocales(this.text('$code'))[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  /** Another one whenever any text may be another. */
  get key(): unknown {
    return this.#texts;
  }

  /**
   * One text. What is put into it hides nothing, and stands in an isolate of its own where one of both runs from right to
   * left.
   */
  text<K extends keyof Messages>(key: K, ...parameters: Parameters<K>): string {
    const known = this.#texts ?? textsOf(this.#host);
    const text = known.find((texts) => texts?.[key] !== undefined)?.[key];
    if (typeof text !== 'function') return text ?? key;
    const say = (before = '', after = '') => {
      const put = (value: unknown) => (typeof value === 'string' ? before + visible(value) + after : value);
      return (text as (...all: unknown[]) => string)(...parameters.map(put));
    };
    const said = say();
    // Nobody sees what keeps it from turning the sentence around (Unicode Standard Annex 9).
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
