/** Tests that texts in attributes change neither the structure of a page nor its requests. */
import { html, render, type TemplateResult } from 'lit';
import { expect } from '@open-wc/testing';
import { written } from '../helpers/console.js';
import { settled } from '../helpers/controlled-transport.js';
import { HANG_LIMIT } from '../helpers/patience.js';
import { allByRole } from '../helpers/roles.js';
import { answersOf } from './answers.js';
import { expectSame } from './hostile.js';
import { onPage, until } from './scene.js';
import { shapeOf } from './shape.js';

const LISTS = ['toggle', 'settings', 'remove', 'list'].map((name) => `org-connection-${name}`);
/** These attributes determine the requests. */
const ADDRESSES = ['base-url', 'domain'];

/** All attributes that an element observes, except those. */
const attributesOf = (tag: string) =>
  (
    (customElements.get(tag) as typeof HTMLElement & { observedAttributes?: string[] }).observedAttributes ??
    []
  ).filter((name) => !ADDRESSES.includes(name));

/** Whether everything is loaded: the list's rows, and the failures of the elements without a connection. */
function isWhole(page: HTMLElement): boolean {
  const retries = page.querySelectorAll('org-connection-toggle, org-connection-settings');
  return (
    allByRole(page, 'switch').length === 4 &&
    allByRole(page, 'row').length > 4 &&
    [...retries].every((element) => element.shadowRoot!.querySelector('[part=retry]'))
  );
}

/** Texts in the page's own columns and menu items. Names of columns have no spaces, which would separate two names. */
function listOf(text: string): TemplateResult {
  const name = text.replace(/\s+/g, '') || 'x';
  const columns = [
    { name, heading: text, cell: () => text },
    { name: `${name}2`, heading: text },
  ];
  return html`<org-connection-list .extraColumns=${columns}></org-connection-list>`;
}

describe('a text in every attribute', () => {
  it('stays a text', async () => {
    for (const tag of LISTS) expect(attributesOf(tag), tag).to.include('lang');
    await written('warn', () =>
      expectSame((text) =>
        onPage(answersOf('Acme'), listOf(text), undefined, async (page) => {
          for (const tag of LISTS.slice(0, -1)) page.firstElementChild!.append(document.createElement(tag));
          for (const element of [...page.children, ...page.firstElementChild!.children])
            for (const name of attributesOf(element.localName))
              element.setAttribute(name, name === 'columns' ? '' : text);
          await until('everything is there', () => isWhole(page));
          return shapeOf(page, true);
        }),
      ),
    );
  }).timeout(HANG_LIMIT);

  it('that is an address is asked only where it is the page’s own', async () => {
    const asked: string[] = [];
    const original = window.fetch;
    window.fetch = async (input) => {
      asked.push(new URL(input instanceof Request ? input.url : String(input), document.baseURI).origin);
      return new Response('{}', { headers: { 'Content-Type': 'application/json' } });
    };
    const page = document.createElement('main');
    document.body.append(page);
    try {
      await written('error', () =>
        expectSame(async (text) => {
          for (const name of ADDRESSES) {
            render(html`<org-provider><org-connection-list></org-connection-list></org-provider>`, page);
            page.firstElementChild!.setAttribute(name, text);
            await settled();
            await settled();
            expect(asked.filter((origin) => origin !== location.origin)).to.deep.equal([]);
            render(html``, page);
          }
          return '';
        }),
      );
    } finally {
      window.fetch = original;
      page.remove();
    }
    expect(asked).not.to.be.empty;
  }).timeout(HANG_LIMIT);
});
