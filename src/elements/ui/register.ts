/** Registers the kit's elements: each tag once, even with two copies of the kit, and with server-rendered markup. */
import { html as litHtml, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../../styles/add.js';
import { alreadyDefined } from './errors/usage-errors.js';
import { viewOf } from './page/view.js';
import { OwnNodes } from './text/own-nodes.js';
import { version } from '../../version.js';

/** The members of a Lit element class that are used here. */
type ElementClass = CustomElementConstructor &
  Pick<typeof LitElement, 'elementStyles' | 'shadowRootOptions' | 'addInitializer'> & { kitVersion?: string };

interface Rendered extends HTMLElement {
  createRenderRoot: () => ShadowRoot;
}

/** Replaces the kit's tags with others, in a tag or in the strings of a template. */
export type Rename = <T extends string | TemplateStringsArray>(written: T) => T;

let rename: Rename = (written) => written;
let firstTag: string | undefined;

type TakeOver = (element: HTMLElement, root: ShadowRoot) => void;

/** Without hydration, server-rendered markup is removed: Lit would render in addition to it. */
let takeOver: TakeOver = (_element, root) => root.replaceChildren();

/** Sets what happens to server-rendered markup. Call it before the elements are defined. */
export function whenServed(take: TakeOver): void {
  takeOver = take;
}

/**
 * Sets the names of the tags. Call it before the elements are defined.
 *
 * @returns the first tag that is already defined, in which case nothing is renamed
 */
export function renameTags(own: Rename): string | undefined {
  if (!firstTag) rename = own;
  return firstTag;
}

/** Lit's `html`, for markup that contains elements of the kit: it uses the tags of this copy. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return litHtml(rename(strings), ...values);
}

/**
 * Defines an element of the kit. If its tag is already defined, the first definition stays, and a warning is logged.
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
      new OwnNodes(one);
      const served = one.shadowRoot;
      (one as unknown as Rendered).createRenderRoot = () => {
        if (served) takeOver(one, served);
        return served ?? one.attachShadow(element.shadowRootOptions);
      };
      const styles = element.elementStyles as CSSResult[];
      // With every connection, because it might have been in another document meanwhile.
      one.addController({
        hostConnected: () => addStyles(one.renderRoot as ShadowRoot, viewOf(one), ...styles),
      });
    });
    customElements.define(tag, element);
  } else if (first !== element) {
    console.warn(alreadyDefined(tag, first.kitVersion, version));
  }
}
