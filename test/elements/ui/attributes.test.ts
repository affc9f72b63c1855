/** The attributes of each element, and the warnings about values that the kit does not know. */
import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/elements/connection-create/connection-create.js';
import '../../../src/elements/connection-details/connection-details.js';
import '../../../src/elements/connection-domains/connection-domains.js';
import '../../../src/elements/connection-options/connection-options.js';
import '../../../src/elements/connection-remove/remove-dialog.js';
import '../../../src/elements/domain-list/domain-list.js';
import '../../../src/elements/ui/certificate-field/certificate-field.js';
import '../../../src/elements/ui/dialog/dialog.js';
import '../../../src/elements/ui/domains/claim.js';
import '../../../src/elements/ui/domains/removal.js';
import '../../../src/elements/ui/menu/menu.js';
import '../../../src/elements/ui/metadata-field/metadata-field.js';
import { quiet } from '../../helpers/announcements.js';
import { written } from '../../helpers/console.js';
import { organizationPage } from '../../helpers/organization-page.js';

/** What the attributes of each element are called, and the properties that have none. */
const SETTINGS = [
  [
    'org-provider',
    'base-url domain organization session-key scope token-scope current-connection login-domain tenant secret-on-edit',
    'connectionNameOf signInLink getAccessToken fetch transport messages',
  ],
  [
    'org-connection-list',
    'confirm density columns searchable selectable expected-rows lang',
    'extraColumns rowActions view transport',
  ],
  ['org-connection-toggle', 'connection-id label confirm lang', 'transport'],
  ['org-connection-settings', 'connection-id lang', 'transport store heading isPart close'],
  ['org-connection-remove', 'connection-id lang', 'transport store ended'],
  ['org-connection-details', 'connection-id lang', 'transport store close'],
  ['org-connection-domains', 'connection-id lang', 'transport store'],
  ['org-domain-list', 'lang', 'transport'],
  ['org-domain-claim', 'lang', 'store domain done'],
  ['org-domain-removal', 'lang', 'store domain done'],
  ['org-connection-options', 'connection-id lang', 'transport store'],
  ['org-connection-create', 'strategies strategy lang', 'draft transport store close'],
  ['org-certificate-field', '', 'label hint value cleaned fault changed'],
  ['org-metadata-field', '', 'doubts fault changed'],
  ['org-connection-remove-dialog', 'lang', 'store connection label done'],
  ['org-dialog', 'heading', 'isAlert dismiss'],
  ['org-menu', 'label', 'items anchor isFromEnd close'],
] as const;

const propertyOf = (attribute: string) =>
  attribute.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());

describe('what can be set', () => {
  for (const [tag, attributes, properties] of SETTINGS) {
    const element = customElements.get(tag) as unknown as typeof LitElement;

    it(`by an attribute of <${tag}> is ${attributes}, and nothing else`, () => {
      expect(element.observedAttributes.join(' ')).to.equal(attributes);
    });

    it(`and set anew on <${tag}> is ${attributes}, and ${properties}`, () => {
      const all = [...attributes.split(' ').filter(Boolean).map(propertyOf), ...properties.split(' ')];
      expect([...element.elementProperties.keys()]).to.have.members(all);
    });
  }
});

describe('the looks', () => {
  // The provider shows nothing of its own.
  for (const [tag] of SETTINGS.filter(([name]) => name !== 'org-provider'))
    it(`of <${tag}> are the kit’s: what they have in common comes first`, () => {
      const { elementStyles } = customElements.get(tag) as unknown as typeof LitElement;
      const sheets = elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : ''));
      expect(sheets.findIndex((text) => text.includes('--_surface:'))).to.be.within(0, sheets.length - 2);
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

  for (const rows of ['x', '-3'])
    it(`is written about for expected-rows="${rows}"`, async () => {
      const lines = await written('warn', async () => {
        await organizationPage({}, html`<org-connection-list expected-rows=${rows}></org-connection-list>`);
        await quiet();
      });
      expect(lines).to.deep.equal([
        `<org-connection-list> takes a number of rows as expected-rows, not "${rows}".`,
      ]);
    });

  for (const rows of ['', '0', '0.3', '12'])
    it(`is not written about for expected-rows="${rows}"`, async () => {
      const lines = await written('warn', async () => {
        await organizationPage({}, html`<org-connection-list expected-rows=${rows}></org-connection-list>`);
        await quiet();
      });
      expect(lines).to.deep.equal([]);
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
