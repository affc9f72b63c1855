/** The list of an organization with many connections, and what a test looks at. */
import { nextFrame } from '@open-wc/testing';
import type { OrgConnectionList } from '../../../../src/index.js';
import { manyConnections } from '../../../../src/testing/index.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { waitUntil } from '../../../helpers/wait-until.js';

export interface ManyRows {
  readonly page: OrganizationPage;
  readonly list: OrgConnectionList;
  readonly search: HTMLInputElement;
  /** Those that are drawn. */
  rows(): HTMLElement[];
  /** Lets what is near come into the page. */
  frames(): Promise<void>;
}

export async function manyRows(count = 1000): Promise<ManyRows> {
  const page = await organizationPage({ connections: manyConnections(count) });
  const list = page.provider.querySelector('org-connection-list')!;
  const find = <T extends HTMLElement>(selector: string) => list.renderRoot.querySelector<T>(selector);
  const frames = async () => {
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    await list.updateComplete;
  };
  await page.shows(/Acme Workforce 0001/);
  await waitUntil(() => find('.search'), 'nothing to search with');
  await waitUntil(() => count <= 40 || find('.gap'), 'nothing was left out');
  await frames();
  return {
    page,
    list,
    frames,
    search: find<HTMLInputElement>('.search')!,
    rows: () => [...list.renderRoot.querySelectorAll<HTMLElement>('[data-connection]')],
  };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
