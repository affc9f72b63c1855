/**
 * Published as `org-connections/hydrate`: lets the elements take over the markup that a server has rendered with
 * `@lit-labs/ssr`. Import it before the elements.
 *
 * An element hydrates before it knows anything about its page, so that it renders what the server rendered. The provider,
 * data that has arrived meanwhile and the page's language count from the next update on.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { whenServed } from './elements/ui/register.js';

/** The protected members of a Lit element. */
interface Rendering {
  readonly renderOptions: object;
  render(): unknown;
}

whenServed((element, root) => {
  const rendering = element as HTMLElement & Rendering;
  try {
    hydrate(rendering.render(), root, rendering.renderOptions);
    // The element has the adopted style sheets of its class from now on.
    root.querySelector('style')?.remove();
  } catch (error) {
    console.warn(
      `<${element.localName}> renders anew, because the server has rendered something else. ` +
        'Give both the same version of org-connections, the same attributes and the same languages.',
      error,
    );
    root.replaceChildren();
  }
});
