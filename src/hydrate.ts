/**
 * Lets the elements take over what a server has drawn of them with `@lit-labs/ssr`, as it stands. Published as
 * `org-connections/hydrate`; to be imported before the elements are.
 *
 * An element does so before it knows anything of its page, so that it draws what the server drew: a provider, a list that
 * has come meanwhile and the page's language count from the first update on, and then change what differs.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { whenServed } from './register.js';

/** What Lit's elements keep to themselves. */
interface Drawing {
  readonly renderOptions: object;
  render(): unknown;
}

whenServed((element, root) => {
  const drawing = element as HTMLElement & Drawing;
  try {
    hydrate(drawing.render(), root, drawing.renderOptions);
    // It has the style sheets of all elements of its kind from now on.
    root.querySelector('style')?.remove();
  } catch (error) {
    console.warn(
      `<${element.localName}> is drawn anew, for the server has drawn something else. ` +
        'Give both the same version of org-connections, the same attributes and the same languages.',
      error,
    );
    root.replaceChildren();
  }
});
