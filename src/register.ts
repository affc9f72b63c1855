/** Registers an element once, whichever copy of the kit a page loads first, and whether or not a server has drawn it. */
import { adoptStyles, html as draw, type CSSResultOrNative, type TemplateResult } from 'lit';
import { warn } from './developer.js';
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

/** What the tags of this copy of the kit begin with. */
let prefix = 'org';
let firstTag: string | undefined;

type TakeOver = (element: HTMLElement, root: ShadowRoot) => void;

/** What a server has drawn is drawn anew, between two frames: Lit alone would draw beside it. */
let takeOver: TakeOver = (_element, root) => root.replaceChildren();

/** Says what becomes of what a server has drawn of an element. To be called before elements are defined. */
export function whenServed(take: TakeOver): void {
  takeOver = take;
}

/**
 * Has this copy of the kit define its elements under tags of its own: `define('acme')` makes `<acme-provider>` of
 * `<org-provider>`, and so on, wherever the kit itself uses them, too. To be called before the elements are imported.
 *
 * @param own lower-case letters, digits and dashes, a letter first
 * @throws Error when it is something else, or when elements are defined already
 */
export function define(own: string): void {
  if (!/^[a-z][a-z\d-]*$/.test(own))
    throw new Error(`define("${own}") needs lower-case letters, digits and dashes, such as define("acme").`);
  if (firstTag)
    throw new Error(
      `define("${own}") comes too late: <${firstTag}> is defined. Call it in a module that is imported before the elements.`,
    );
  prefix = own;
}

/** Lit's `html`, for markup with elements of the kit in it: they have the tags of this copy. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return draw(prefix === 'org' ? strings : withOwnTags(strings), ...values);
}

const templates = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

function withOwnTags(strings: TemplateStringsArray): TemplateStringsArray {
  const known = templates.get(strings);
  if (known) return known;
  const renamed = strings.map((text) => text.replace(/(<\/?)org-/g, `$1${prefix}-`));
  const own = Object.assign(renamed, { raw: renamed });
  templates.set(strings, own);
  return own;
}

/**
 * Defines an element of the kit, unless its tag is taken: then the first stays, and the console says which.
 *
 * @param name such as `org-provider`
 */
export function register(name: string, element: ElementClass): void {
  const tag = name.replace('org', prefix);
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
    warn(tag, ['already-defined', first.kitVersion ?? '', version]);
  }
}
