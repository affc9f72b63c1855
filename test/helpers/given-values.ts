/** From the values that a provider has given to the options that are sent, in the assistant's third to last steps. */
import { sendKeys } from '@web/test-runner-commands';
import {
  assistant,
  control,
  controls,
  create,
  created,
  enter,
  goOn,
  showing,
  toValues,
  type AssistantPage,
} from './creation.js';
import type { OrganizationPage } from './organization-page.js';
import { textOf } from './roles.js';
import { waitUntil } from './wait-until.js';

/** The values of a strategy in one of the ways to give them, once its field is shown. */
export async function toWay(strategy: string, way: string, field: string): Promise<AssistantPage> {
  const page = await assistant();
  await toValues(page, strategy);
  control(page, way).focus();
  await sendKeys({ press: 'Space' });
  await waitUntil(() => controls(page, field).length === 1, `no field “${field}”`);
  return page;
}

/** Waits until a text is shown. */
export async function shows(page: OrganizationPage, text: string): Promise<void> {
  await waitUntil(() => showing(page, text).length > 0, `“${text}” is not shown`);
}

/** What shows a text, in words, because the runner would print whole elements. */
export const shown = (page: OrganizationPage, text: string | RegExp): string[] =>
  showing(page, text).map(textOf);

/** Goes on from the values, by way of the names. */
export async function nameAndReview(page: OrganizationPage): Promise<void> {
  await goOn(page, 'Names');
  await enter(page, 'Display name', 'Staff');
  await goOn(page, 'Review');
}

/** Creates what is in the review, and returns the options that were sent for it. */
export async function createdOptions(page: OrganizationPage): Promise<Readonly<Record<string, unknown>>> {
  await create(page);
  const [body] = created(page) as { readonly options: Readonly<Record<string, unknown>> }[];
  return body!.options;
}
