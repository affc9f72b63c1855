/** The parts of what an element opens: a page can style them by the element's own name. */
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { organizationPage, type OrganizationPage } from '../helpers/organization-page.js';
import { allByRole, byRole, everything } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

const ID = 'con_5GkYw8RmTz3NqLpA';
const DIALOG = ['dialog', 'dialog-heading', 'dialog-body', 'dialog-actions', 'dialog-button'];
const list = html`<org-connection-list confirm="always" selectable></org-connection-list>`;
const COLOR = 'rgb(1, 2, 3)';

interface Case {
  readonly what: string;
  readonly tag: string;
  readonly content: TemplateResult;
  readonly open: (page: OrganizationPage) => Promise<unknown>;
  readonly parts: readonly string[];
}

const dialogOpens = ({ provider }: OrganizationPage) =>
  waitUntil(
    () => allByRole(provider, 'dialog').length + allByRole(provider, 'alertdialog').length > 0,
    'no dialog opened',
  );

const CASES: readonly Case[] = [
  {
    what: 'the menu of a row',
    tag: 'org-connection-list',
    content: list,
    open: async (page) => {
      page.button('Actions for Finance').click();
      await waitUntil(() => allByRole(page.provider, 'menu').length > 0, 'no menu');
    },
    parts: ['menu', 'menu-item'],
  },
  {
    what: 'the settings of a row',
    tag: 'org-connection-list',
    content: list,
    open: async (page) => {
      await page.choose('Finance', 'Settings');
      await waitUntil(() => allByRole(page.provider, 'textbox').length > 0, 'no form');
    },
    parts: [...DIALOG, 'field', 'input', 'save'],
  },
  {
    what: 'the question before settings are discarded',
    tag: 'org-connection-settings',
    content: html`<org-connection-settings connection-id=${ID}></org-connection-settings>`,
    open: async (page) => {
      const field = byRole(page.provider, 'textbox', 'Display name') as HTMLInputElement;
      field.value = 'Staff';
      field.dispatchEvent(new Event('input'));
      void page.provider.querySelector('org-connection-settings')!.mayLeave();
      await dialogOpens(page);
    },
    parts: DIALOG,
  },
  {
    what: 'the removal of a row',
    tag: 'org-connection-list',
    content: list,
    open: (page) => page.choose('Finance', 'Remove'),
    parts: DIALOG,
  },
  {
    what: 'the question of a switch in a list',
    tag: 'org-connection-list',
    content: list,
    open: async (page) => {
      page.switch('Finance').click();
      await dialogOpens(page);
    },
    parts: DIALOG,
  },
  {
    what: 'the question of several switches',
    tag: 'org-connection-list',
    content: list,
    open: async (page) => {
      byRole(page.provider, 'checkbox', 'Select Finance').click();
      await waitUntil(
        () => allByRole(page.provider, 'button', 'Switch off').length > 0,
        'nothing is selected',
      );
      page.button('Switch off').click();
      await dialogOpens(page);
    },
    parts: DIALOG,
  },
  {
    what: 'the question of a switch by itself',
    tag: 'org-connection-toggle',
    content: html`<org-connection-toggle connection-id=${ID} confirm="always"></org-connection-toggle>`,
    open: async (page) => {
      page.switches()[0]!.click();
      await dialogOpens(page);
    },
    parts: DIALOG,
  },
  {
    what: 'the dialog of a removal by itself',
    tag: 'org-connection-remove',
    content: html`<org-connection-remove connection-id=${ID}></org-connection-remove>`,
    open: async (page) => {
      page.button('Remove').click();
      await dialogOpens(page);
    },
    parts: DIALOG,
  },
];

describe('a page styles the parts of', () => {
  for (const { what, tag, content, open, parts } of CASES)
    it(what, async () => {
      const style = document.createElement('style');
      style.textContent = parts
        .map((part) => `${tag}::part(${part}) { outline-color: ${COLOR}; }`)
        .join('\n');
      document.head.append(style);
      try {
        const page = await organizationPage({}, content);
        await waitUntil(
          () =>
            allByRole(page.provider, 'switch').length +
              allByRole(page.provider, 'textbox').length +
              allByRole(page.provider, 'button', 'Remove').length >
            0,
          'nothing is shown',
        );
        await open(page);
        const styled = new Set<string>();
        for (const element of everything(page.provider))
          if (getComputedStyle(element).outlineColor === COLOR)
            for (const part of element.part) styled.add(part);
        expect([...styled]).to.include.members([...parts]);
      } finally {
        style.remove();
      }
    });
});
