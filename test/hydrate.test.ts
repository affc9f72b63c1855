import { fixture, expect, html as page } from '@open-wc/testing';
import { digestForTemplateResult } from '@lit-labs/ssr-client';
import { css, html, LitElement } from 'lit';
import '../src/hydrate.js';
import { register } from '../src/elements/ui/register.js';
import { written } from './helpers/console.js';
import { expectSame } from './helpers/roles.js';

class Greeting extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  override render() {
    return html`<p>Hello</p>`;
  }
}
register('org-greeting', Greeting);

/** The element in a page as a server has sent it. */
async function served(digest: string): Promise<{ element: Greeting; drawn: Element }> {
  const around = await fixture<HTMLElement>(page`<div></div>`);
  around.setHTMLUnsafe(
    `<org-greeting><template shadowrootmode="open"><style>p { color: red }</style><!--lit-part ${digest}--><p>Hello</p><!--/lit-part--></template></org-greeting>`,
  );
  const element = around.querySelector('org-greeting') as Greeting;
  const drawn = element.shadowRoot!.querySelector('p')!;
  await element.updateComplete;
  return { element, drawn };
}

describe('an element that a server has drawn', () => {
  const digest = digestForTemplateResult(new Greeting().render());

  it('is taken over as it stands, with the style sheets of its kind', async () => {
    const { element, drawn } = await served(digest);
    expectSame([...element.shadowRoot!.querySelectorAll('p, style')], [drawn]);
    expect(getComputedStyle(drawn).color).to.equal('rgb(1, 2, 3)');
  });

  it('renders anew, once, when it is another one, and the console says so', async () => {
    const lines = await written('warn', async () => {
      const { element } = await served('another');
      expect([...element.shadowRoot!.querySelectorAll('p')]).to.have.length(1);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<org-greeting> renders anew');
  });
});
