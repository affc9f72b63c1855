/** Tests the elements on a server: rendered by `@lit-labs/ssr`, without a DOM. */
import assert from 'node:assert/strict';
import { describe, it, mock, type TestContext } from 'node:test';
import { html } from 'lit';
import '../../src/localize/de.js';
import { drawn } from './served-page.js';

/** Fails if anything is logged, because nothing is wrong. */
function isSilent(test: TestContext): void {
  const writers = (['log', 'info', 'warn', 'error'] as const).map((name) => mock.method(console, name));
  test.after(() => {
    for (const { mock: calls } of writers)
      assert.deepEqual(
        calls.calls.flatMap((call) => call.arguments),
        [],
      );
    mock.restoreAll();
  });
}

describe('on a server', () => {
  it('there is no DOM', () => {
    for (const name of ['document', 'window', 'MutationObserver', 'localStorage'])
      assert.equal(name in globalThis, false, name);
  });

  it('a list is rendered as a busy skeleton, with its heading and its names', async (test) => {
    isSilent(test);
    const list = await drawn(html`<org-connection-list></org-connection-list>`);
    assert.match(list, /<template [^>]*shadowrootmode="open"/);
    assert.match(list, /<h2 [^>]*>Connections<\/h2>/);
    assert.match(list, /<div\s+class="content"[^>]*role="group"\s+aria-label="Connections"/);
    assert.match(list, /part="skeleton" aria-busy="true"/);
    assert.match(list, /aria-busy="true"\s*>\s*Refresh/);
    assert.match(list, /role="status"/);
    assert.equal(list.split('skeleton-row').length - 1, 3);
  });

  it('a list reserves space for what it will show above its rows', async () => {
    const list = await drawn(html`<org-connection-list searchable="always"></org-connection-list>`);
    assert.match(list, /part="tools".*part="skeleton"/s);
  });

  it('there are no warnings about what only a page can provide', async (test) => {
    isSilent(test);
    for (const element of [
      html`<org-connection-list></org-connection-list>`,
      html`<org-connection-toggle connection-id="con_1"></org-connection-toggle>`,
      html`<org-connection-remove connection-id="con_1"></org-connection-remove>`,
      html`<org-connection-settings connection-id="con_1"></org-connection-settings>`,
      html`<org-provider domain="acme.us.auth0.com"></org-provider>`,
      html`<org-provider base-url="/my-org"></org-provider>`,
      html`<org-provider></org-provider>`,
    ])
      assert.doesNotMatch(await drawn(element), /part="problem"/);
  });

  it('a switch, the settings and a button are rendered, busy if nothing is loaded yet', async () => {
    const toggle = await drawn(html`<org-connection-toggle connection-id="con_1"></org-connection-toggle>`);
    assert.match(toggle, /part="skeleton"/);
    assert.doesNotMatch(toggle, /role="switch"/);
    const settings = await drawn(
      html`<org-connection-settings connection-id="con_1"></org-connection-settings>`,
    );
    assert.match(settings, /part="skeleton" aria-busy="true"/);
    const remove = await drawn(html`<org-connection-remove connection-id="con_1"></org-connection-remove>`);
    assert.match(remove, /<button[^>]*aria-haspopup="dialog"[^]*Remove/);
  });

  it('a provider is rendered around its content', async () => {
    const page = await drawn(html`<org-provider base-url="/my-org"><p>Inside</p></org-provider>`);
    assert.match(page, /<slot><\/slot><\/template><p>Inside<\/p>/);
  });

  it('each element has its own language, or else English', async () => {
    const [german, swiss, unknown] = await Promise.all(
      ['de', 'de-CH', 'tlh'].map((lang) =>
        drawn(html`<org-connection-list lang=${lang}></org-connection-list>`),
      ),
    );
    for (const list of [german, swiss]) assert.match(list!, /aria-label="Verbindungen"/);
    assert.match(unknown!, /aria-label="Connections"/);
  });
});
