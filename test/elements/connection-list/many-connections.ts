/** The list of an organization with many connections, and what a test looks at. */
import { html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { OrgConnectionList } from '../../../src/index.js';
import { manyConnections } from '../../../src/testing/index.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { byRole, maybeByRole, textOf } from '../../helpers/roles.js';

export interface ManyConnections extends OrganizationPage {
  readonly list: OrgConnectionList;
  /** The buttons that turn pages; null where there are none. */
  pager(): HTMLElement | null;
  /** Which connections are on the page, as it says. */
  range(): string;
  /** Presses a button of the pager with a real key. */
  turn(name: 'Previous page' | 'Next page'): Promise<void>;
  rows(): HTMLElement[];
  /** The numbers in the names of the rows. */
  numbers(): number[];
}

/** So many connections, called “Acme Workforce 0001” and so on, some of them otherwise. */
export async function manyPage(
  count: number,
  content: TemplateResult = html`<org-connection-list></org-connection-list>`,
): Promise<ManyConnections> {
  const page = await organizationPage({ connections: manyConnections(count) }, content);
  await page.shows('0001');
  const list = page.provider.querySelector('org-connection-list')!;
  const pager = () => maybeByRole(page.provider, 'navigation', 'Pages of connections');
  const rows = () => [...list.renderRoot.querySelectorAll<HTMLElement>('tbody tr')];
  return {
    ...page,
    list,
    pager,
    rows,
    range: () => /\d+–\d+ of [\d,]+ connections/.exec(textOf(pager()!))?.[0] ?? '',
    turn: async (name) => {
      byRole(page.provider, 'button', name).focus();
      await sendKeys({ press: 'Enter' });
      await list.updateComplete;
    },
    numbers: () => rows().map((row) => Number(/\d{4}/.exec(textOf(row))?.[0])),
  };
}
