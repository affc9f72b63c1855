/** The attributes of each element, and the warnings about values that the kit does not know. */
import { expect, html } from '@open-wc/testing';
import '../../../src/elements/connection-remove/remove-dialog.js';
import '../../../src/elements/ui/dialog/dialog.js';
import '../../../src/elements/ui/menu/menu.js';
import { quiet } from '../../helpers/announcements.js';
import { written } from '../../helpers/console.js';
import { organizationPage } from '../../helpers/organization-page.js';

describe('what can be set by an attribute', () => {
  for (const [tag, attributes] of [
    ['org-provider', 'base-url domain organization session-key scope token-scope current-connection'],
    ['org-connection-list', 'confirm density columns searchable selectable lang'],
    ['org-connection-toggle', 'connection-id label confirm lang'],
    ['org-connection-settings', 'connection-id lang'],
    ['org-connection-remove', 'connection-id lang'],
    ['org-connection-remove-dialog', 'lang'],
    ['org-dialog', 'heading'],
    ['org-menu', 'label'],
  ] as const)
    it(`of <${tag}> is ${attributes}, and nothing else`, () => {
      const { observedAttributes } = customElements.get(tag) as unknown as typeof HTMLElement & {
        readonly observedAttributes: readonly string[];
      };
      expect(observedAttributes.join(' ')).to.equal(attributes);
    });
});

describe('an attribute with a value that the kit does not know', () => {
  it('is written about once, however often the element is rendered, and again with another value', async () => {
    const lines = await written('warn', async () => {
      const page = await organizationPage(
        {},
        html`<org-connection-list confirm="maybe"></org-connection-list>`,
      );
      await page.shows('Finance');
      const list = page.provider.querySelector('org-connection-list')!;
      for (let render = 0; render < 3; render++) {
        list.requestUpdate();
        await list.updateComplete;
      }
      list.setAttribute('confirm', 'perhaps');
      await list.updateComplete;
      list.setAttribute('confirm', 'maybe');
      await quiet();
    });
    expect(lines).to.deep.equal([
      '<org-connection-list> knows confirm="risky|always|never", not "maybe".',
      '<org-connection-list> knows confirm="risky|always|never", not "perhaps".',
    ]);
  });

  it('is written about for each element', async () => {
    const lines = await written('warn', async () => {
      await organizationPage(
        {},
        html`<org-connection-toggle connection-id="con_1" confirm="maybe"></org-connection-toggle>
          <org-connection-list density="airy"></org-connection-list>`,
      );
      await quiet();
    });
    expect(lines).to.have.members([
      '<org-connection-toggle> knows confirm="risky|always|never", not "maybe".',
      '<org-connection-list> knows density="comfortable|compact", not "airy".',
    ]);
  });

  for (const value of ['', 'risky', 'always', 'never'])
    it(`is not written about for confirm="${value}"`, async () => {
      const lines = await written('warn', async () => {
        await organizationPage({}, html`<org-connection-list confirm=${value}></org-connection-list>`);
        await quiet();
      });
      expect(lines).to.deep.equal([]);
    });
});
