/** What “Copy details” copies, wherever it stands: what was being done, with which connection, and how it failed. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { version } from '../../../../src/index.js';
import type { RecordedRequest } from '../../../../src/testing/index.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, expectSame } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const ID = 'con_5GkYw8RmTz3NqLpA';

/** Lets the clipboard take everything, and returns what it was given last. */
function clipboard(): () => string {
  let copied = '';
  const writeText = async (text: string) => void (copied = text);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return () => copied;
}

const isWrite = ({ method }: Pick<RecordedRequest, 'method'>) => method !== 'GET';

interface Case {
  readonly what: string;
  readonly content: TemplateResult;
  readonly action: string;
  readonly connection: string | undefined;
  /** Makes it fail, once the page is there. */
  readonly fail: (page: OrganizationPage) => Promise<void>;
}

async function openAndChoose(page: OrganizationPage, item: string): Promise<void> {
  await page.shows('Acme Workforce');
  await page.choose('Acme Workforce', item);
  await waitUntil(() => !/Loading|Checking/.test(page.text()), 'it is still loading');
}

const list = html`<org-connection-list></org-connection-list>`;

const CASES: readonly Case[] = [
  {
    what: 'a list that could not be read again',
    content: list,
    action: 'list',
    connection: undefined,
    fail: async (page) => {
      await page.shows('Acme Workforce');
      page.button('Refresh').click();
    },
  },
  {
    what: 'a switch alone',
    content: html`<org-connection-toggle connection-id=${ID} confirm="never"></org-connection-toggle>`,
    action: 'toggle',
    connection: ID,
    fail: async (page) => {
      await page.shows('Enabled');
      page.switch('Acme Workforce').click();
    },
  },
  {
    what: 'settings that could not be saved',
    content: html`<org-connection-settings connection-id=${ID}></org-connection-settings>`,
    action: 'update',
    connection: ID,
    fail: async (page) => {
      await waitUntil(() => allByRole(page.provider, 'textbox').length === 1, 'no form');
      byRole(page.provider, 'checkbox', /^Show as a button/).click();
      page.button('Save').click();
    },
  },
  {
    what: 'a removal',
    content: list,
    action: 'remove',
    connection: ID,
    fail: async (page) => {
      await openAndChoose(page, 'Remove');
      byRole(page.provider, 'radio', 'Remove from organization').focus();
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Enter' });
    },
  },
  {
    what: 'one of several that were switched',
    content: html`<org-connection-list selectable></org-connection-list>`,
    action: 'toggle',
    connection: ID,
    fail: async (page) => {
      await page.shows('Acme Workforce');
      await waitUntil(() => allByRole(page.provider, 'checkbox', /^Select Acme/).length > 0, 'no checkboxes');
      byRole(page.provider, 'checkbox', 'Select Acme Workforce').click();
      await page.shows('1 selected');
      page.button('Switch off').click();
    },
  },
];

/** What fails without anybody doing anything. */
const UNREAD = [
  ['a switch alone', html`<org-connection-toggle connection-id=${ID}></org-connection-toggle>`],
  ['settings', html`<org-connection-settings connection-id=${ID}></org-connection-settings>`],
] as const;

/** Whatever is copied is refused. */
function blockedClipboard(): void {
  const writeText = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

async function expectDetails(page: OrganizationPage, expected: Readonly<Record<string, string | undefined>>) {
  const copied = clipboard();
  await waitUntil(() => allByRole(page.provider, 'button', 'Copy details').length === 1, 'no button');
  page.button('Copy details').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => copied() !== '', 'nothing was copied');
  const pairs = copied()
    .split('\n')
    .map((line) => line.split(/: (.*)/) as [string, string]);
  const lines = new Map(pairs);
  expect(page.button('Copy details').dataset, 'it shows that they are').to.have.property('copied');
  expect(lines.get('kit')).to.equal(`org-connections ${version}`);
  for (const [name, value] of Object.entries(expected)) expect(lines.get(name), name).to.equal(value);
  expect(Number.isNaN(Date.parse(lines.get('time') ?? ''))).to.equal(false);
  await page.shows('Details copied.');
  expectFocus(page.button('Copy details'));
}

describe('“Copy details”', () => {
  afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);

  for (const { what, content, action, connection, fail } of CASES)
    it(`of ${what} says “${action}” and ${connection ?? 'no connection'}`, async () => {
      const page = await organizationPage({}, content);
      await page.atRest();
      const isIts = action === 'list' ? () => true : isWrite;
      page.emulator.failNext({ status: 409, headers: { 'X-Request-Id': 'req-7' } }, { matching: isIts });
      await fail(page);
      await expectDetails(page, {
        ...{ action, connection, status: '409', code: 'conflict' },
        'request id': 'req-7',
      });
    });

  it('shows them in a field to copy from, all selected, where the clipboard is blocked', async () => {
    blockedClipboard();
    const page = await organizationPage({ connections: [] }, UNREAD[0][1]);
    await waitUntil(() => allByRole(page.provider, 'button', 'Copy details').length === 1, 'no button');
    page.button('Copy details').click();
    await waitUntil(() => allByRole(page.provider, 'textbox').length === 1, 'no field');
    const field = byRole(page.provider, 'textbox', 'Details for the help desk') as HTMLTextAreaElement;
    const lines = field.value.split('\n');
    expect(lines).to.include.members(['action: read', 'code: not-found', `connection: ${ID}`]);
    expect([field.readOnly, field.rows]).to.deep.equal([true, lines.length]);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expectSame([page.button('Copy details').nextElementSibling], [field]);
    expect(page.text()).not.to.contain('Details copied');
  });

  for (const [what, content] of UNREAD)
    it(`of ${what} that could not be read says “read” and the connection`, async () => {
      const page = await organizationPage({ connections: [] }, content);
      await expectDetails(page, { action: 'read', connection: ID, status: '404', code: 'not-found' });
    });
});
