/**
 * Gives an element its texts: what the providers around it say instead, then those of its language, then English. The
 * language is the one of its own `lang` or of the nearest element around it that has one, else the browser's.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { visible } from '../model/visible.js';
import { isSame } from '../store/select.js';
import { en } from './en.js';
import type { Language, Messages } from './messages.js';

type Texts = Partial<Messages> | undefined;
/** An element, or a root that it is in. */
type Around = Node & Partial<Pick<HTMLElement, 'lang' | 'assignedSlot'> & Pick<ShadowRoot, 'host'>>;
type Parameters<K extends keyof Messages> = Messages[K] extends (...all: infer P) => string ? P : [];

/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** The texts by language, in lower case. */
const dictionaries = new Map<string, Texts>();
/** What is said instead inside of an element. */
const replacements = new WeakMap<Node, Texts>();
/** The elements on the page, to be drawn again when a text may be another. */
const hosts = new Set<ReactiveElement>();
let observer: MutationObserver | undefined;
let want: (language: string) => void = () => {};

/**
 * Adds a language, or replaces texts of one that is there: `registerMessages({ ...en, retry: 'Once more' })`. Shows at
 * once in every element.
 */
export function registerMessages(messages: Partial<Messages> & Language): void {
  const code = messages.$code.toLowerCase();
  dictionaries.set(code, { ...dictionaries.get(code), ...messages });
  update();
}

/** Adds texts that are loaded later. What a page has replaced before stays replaced. */
export function registerLater(messages: Partial<Messages> & Language): void {
  registerMessages({ ...messages, ...dictionaries.get(messages.$code.toLowerCase()) });
}

/** The same for English that comes with what says it: nothing that is drawn already says it, so nothing is drawn again. */
export function registerMore(messages: Partial<Messages> & Language): void {
  const known = dictionaries.get(messages.$code) ?? {};
  Object.assign(known, { ...messages, ...known });
}

/** Replaces texts of every language inside of `host`; of several around an element the nearest wins. */
export function replaceMessages(host: Element, messages: Texts): void {
  replacements.set(host, messages);
  update();
}

/** Calls `load` with the language of every element that is drawn, such as `pt-br`, again and again. */
export function whenWanted(load: (language: string) => void): void {
  want = load;
  update();
}

registerMessages(en);

/** The texts of one element, updated when the language changes. */
export class Localize implements ReactiveController {
  readonly #host: ReactiveElement;
  #lang = 'en';
  /** The first that has a text has the say. None yet where nothing is known of what is around, as on a server. */
  #texts: readonly Texts[] | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(update);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  hostUpdate(): void {
    const around = outwards(this.#host, this.#host.ownerDocument);
    // A form's `lang` may be a field of this name.
    const speaking = around.find(({ lang }) => typeof lang === 'string' && lang);
    this.#lang = (speaking?.lang ?? navigator.language).toLowerCase();
    want(this.#lang);
    const texts = [...around.map((node) => replacements.get(node)), ...textsIn(this.#lang)];
    if (!isSame(texts, this.#texts)) this.#texts = texts;
  }

  /** The language that is asked for, as BCP 47 in lower case. */
  lang(): string {
    return this.#lang;
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
    const known = this.#texts ?? textsIn(this.#host.lang);
    const text = known.find((texts) => texts?.[key] !== undefined)?.[key];
    if (typeof text !== 'function') return text ?? key;
    const say = text as (...all: unknown[]) => string;
    const shown = parameters.map((value: unknown) => (typeof value === 'string' ? visible(value) : value));
    const said = say(...shown);
    return RIGHT_TO_LEFT.test(said) ? say(...shown.map(isolate)) : said;
  }

  /** So many minutes ago, in words; hours when there are many. */
  minutesAgo(minutes: number): string {
    if (minutes < 1) return this.text('momentAgo');
    const format = new Intl.RelativeTimeFormat(this.locale);
    const isShort = minutes < 60;
    return format.format(-(isShort ? minutes : Math.floor(minutes / 60)), isShort ? 'minute' : 'hour');
  }
}

/** The texts of a language, in the order in which they are asked. */
function textsIn(language: string): Texts[] {
  const code = language.toLowerCase();
  return [code, code.replace(/[-_].*/, ''), 'en'].map((one) => dictionaries.get(one));
}

function update(): void {
  for (const host of hosts) host.requestUpdate();
}

/**
 * The node and what is around it, as events go: from what is in a slot to the slot, from a shadow root to its host. Not the
 * document: it has no language, and images and forms may have the names of its members.
 */
function outwards(node: Around | null | undefined, page: Document): Around[] {
  if (!node) return [];
  // At each root: a `lang` may come to be there later.
  if (node === page || !node.parentNode)
    observer?.observe(node, { subtree: true, attributeFilter: ['lang'] });
  return node === page ? [] : [node, ...outwards(node.assignedSlot ?? node.parentNode ?? node.host, page)];
}

/** Keeps what is put into a sentence from turning it around (Unicode Standard Annex 9). Nobody sees it. */
function isolate(value: unknown): unknown {
  return typeof value === 'string' ? `\u2068${value}\u2069` : value;
}
