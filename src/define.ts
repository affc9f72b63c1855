/** Registers an element once, whichever copy of the kit a page loads first, and whether or not a server has drawn it. */
import { adoptStyles, type CSSResultOrNative } from 'lit';
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

type TakeOver = (element: HTMLElement, root: ShadowRoot) => void;

/** What a server has drawn is drawn anew, between two frames: Lit alone would draw beside it. */
let takeOver: TakeOver = (_element, root) => root.replaceChildren();

/** Says what becomes of what a server has drawn of an element. To be called before elements are defined. */
export function whenServed(take: TakeOver): void {
  takeOver = take;
}

/**
 * Defines `tag`, unless it is defined: then the first stays, and the console says which.
 *
 * @param tag a custom element name, such as `org-provider`
 */
export function define(tag: string, element: ElementClass): void {
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
    console.warn(
      `<${tag}> is already defined, by ${first.kitVersion ? `org-connections ${first.kitVersion}` : 'something else'}. ` +
        `Version ${version} of org-connections was loaded too and does not replace it; load the kit once.`,
    );
  }
}
