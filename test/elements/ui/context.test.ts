/** How elements find their provider: the nearest one answers, and only requests of this copy of the kit. */
import { expect, fixture, html } from '@open-wc/testing';
import {
  announceProvider,
  followProviders,
  provideStore,
  requestStore,
} from '../../../src/elements/ui/context.js';
import { OrganizationStore } from '../../../src/store/index.js';

/** An element inside of two others, of which each can be a provider. */
async function open() {
  const outer = await fixture<HTMLElement>(
    html`<div>
      <main><p></p></main>
    </div>`,
  );
  return { outer, inner: outer.querySelector('main')!, element: outer.querySelector('p')! };
}

describe('an element that looks for its provider', () => {
  it('gets the store of the nearest one, and that of a nearer one that comes later', async () => {
    const { outer, inner, element } = await open();
    const [far, near] = [new OrganizationStore(), new OrganizationStore()];
    const names = new Map([
      [far, 'far'],
      [near, 'near'],
    ]);
    provideStore(outer, far);
    const got: (string | undefined)[] = [];
    const end = requestStore(element, (store) => got.push(names.get(store)));
    expect(got).to.deep.equal(['far']);
    provideStore(inner, near);
    announceProvider(inner);
    expect(got).to.deep.equal(['far', 'near']);
    end();
    announceProvider(inner);
    expect(got).to.deep.equal(['far', 'near']);
  });

  it('gets it from outside of the shadow root that it is in, also where the provider is in one', async () => {
    const { outer, inner } = await open();
    const store = new OrganizationStore();
    const [one, other] = [inner, outer.appendChild(document.createElement('section'))].map((host) =>
      host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p')),
    );
    let got = 0;
    const end = requestStore(one!, (provided) => (got += provided === store ? 1 : 0));
    expect(got).to.equal(0);
    provideStore(outer, store);
    announceProvider(other!);
    expect(got).to.equal(1);
    end();
  });

  it('leaves the requests for other things to others', async () => {
    const { outer, inner, element } = await open();
    provideStore(inner, new OrganizationStore());
    const heard: unknown[] = [];
    outer.addEventListener('context-request', ({ target }) => heard.push(target === element));
    const callback = () => heard.push('answered');
    element.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
        context: Symbol('org-connections'),
        callback,
      }),
    );
    expect(heard).to.deep.equal([true]);
    requestStore(element, () => heard.push('provided'))();
    expect(heard).to.deep.equal([true, 'provided']);
  });
});

describe('who follows the providers of a document', () => {
  it('meets each that comes, even inside of a shadow root, until it ends that', async () => {
    const { inner } = await open();
    const inside = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    const met: boolean[] = [];
    const end = followProviders(document, (provider) => met.push(provider === inside));
    announceProvider(inside);
    expect(met).to.deep.equal([true]);
    end();
    announceProvider(inside);
    expect(met).to.deep.equal([true]);
  });
});
