/** Registers an element once, whichever copy of the kit a page loads first, and whether or not a server has drawn it. */
import { adoptStyles, html as draw, type CSSResultOrNative, type TemplateResult } from 'lit';
import { alreadyDefined } from './elements/ui/errors/usage-errors.js';
import { version } from './version.js';

/** What is used of an element that Lit makes. */
interface ElementClass extends CustomElementConstructor {
  kitVersion?: string;
  readonly elementStyles: CSSResultOrNative[];
  addInitializer(initialize: (element: HTMLElement) => void): void;
}

interface Drawn extends HTMLElement {
  createRenderRoot: () => ShadowRoot;
}

/** Puts tags of its own in place of those that are written, in a tag or in the texts of a template. */
export type Rename = <T extends string | TemplateStringsArray>(written: T) => T;

let rename: Rename = (written) => written;
let firstTag: string | undefined;

type TakeOver = (element: HTMLElement, root: ShadowRoot) => void;

/** What a server has drawn is drawn anew, between two frames: Lit alone would draw beside it. */
let takeOver: TakeOver = (_element, root) => root.replaceChildren();

/** Says what becomes of what a server has drawn of an element. To be called before elements are defined. */
export function whenServed(take: TakeOver): void {
  takeOver = take;
}

/**
 * Says what the tags are called. To be called before elements are defined.
 *
 * @returns the first tag that is defined already: then nothing is renamed any more
 */
export function renameTags(own: Rename): string | undefined {
  if (!firstTag) rename = own;
  return firstTag;
}

/** Lit's `html`, for markup with elements of the kit in it: they have the tags of this copy. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return draw(rename(strings), ...values);
}

/**
 * Defines an element of the kit, unless its tag is taken: then the first stays, and the console says which.
 *
 * @param name such as `org-provider`
 */
export function register(name: string, element: ElementClass): void {
  const tag = rename(name);
  firstTag ??= tag;
  const first = customElements.get(tag) as ElementClass | undefined;
  if (!first) {
    element.kitVersion = version;
    element.addInitializer((one) => {
      const root = one.shadowRoot;
      if (!root) return;
      (one as Drawn).createRenderRoot = () => {
        takeOver(one, root);
        adoptStyles(root, element.elementStyles);
        return root;
      };
    });
    customElements.define(tag, element);
  } else if (first !== element) {
    console.warn(alreadyDefined(tag, first.kitVersion, version));
  }
}
