/** Which provider an element shows, when that changes while the element stays where it is. */
import { expect, fixture, html } from '@open-wc/testing';
import { organizationPage } from '../../helpers/organization-page.js';
import { textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** An element of the page's own, with a slot for the kit's elements. */
function shell(): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
  return host;
}

describe('an element with a provider', () => {
  it('listens to its store once, however often it is rendered, and no more once it has left', async () => {
    const { provider } = await organizationPage({}, html``);
    const { store } = provider;
    const subscribe = store.subscribe.bind(store);
    let begun = 0;
    let ended = 0;
    store.subscribe = (listener) => {
      begun++;
      const end = subscribe(listener);
      return () => {
        ended++;
        end();
      };
    };
    const list = provider.appendChild(document.createElement('org-connection-list'));
    await waitUntil(() => textOf(list).includes('Finance'), 'the list never came');
    list.requestUpdate();
    await list.updateComplete;
    expect([begun, ended]).to.deep.equal([1, 0]);
    list.remove();
    expect([begun, ended]).to.deep.equal([1, 1]);
  });
});

describe('an element in a slot', () => {
  it('shows the organization of a provider that is put around the slot', async () => {
    const { provider } = await organizationPage();
    const box = await fixture(html`<div></div>`);
    const host = box.appendChild(shell());
    const list = host.appendChild(document.createElement('org-connection-list'));
    await waitUntil(
      () => textOf(list).includes('needs an <org-provider>'),
      'it does not say what is missing',
    );
    provider.replaceChildren(host.shadowRoot!.querySelector('slot')!);
    host.shadowRoot!.append(provider);
    await waitUntil(() => textOf(list).includes('Finance'), 'the list never came');
    expect(textOf(list)).not.to.contain('needs an');
  });

  it('shows what changes there from then on', async () => {
    const { provider, emulator } = await organizationPage();
    const box = await fixture(html`<div></div>`);
    const host = box.appendChild(shell());
    const list = host.appendChild(document.createElement('org-connection-list'));
    provider.replaceChildren(host.shadowRoot!.querySelector('slot')!);
    host.shadowRoot!.append(provider);
    await waitUntil(() => textOf(list).includes('Finance'), 'the list never came');
    emulator.reset({
      connections: emulator.connections.filter(({ display_name }) => display_name !== 'Finance'),
    });
    await provider.store.refresh();
    await waitUntil(() => !textOf(list).includes('Finance'), 'it still shows what is gone');
  });
});
