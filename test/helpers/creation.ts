/** The assistant that creates a connection, operated as an admin operates it: by real keys, and found by role and name. */
import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/elements/connection-create/connection-create.js';
import type { OrgConnectionCreate } from '../../src/elements/connection-create/connection-create.js';
import type { OrgProvider } from '../../src/index.js';
import {
  createEmulator,
  type EmulatorOptions,
  type Failure,
  type RecordedRequest,
} from '../../src/testing/index.js';
import { pressKeys } from './browser.js';
import { quiet } from './announcements.js';
import { openPage, type OrganizationPage } from './organization-page.js';
import { allByRole, everything, focused, nameOf, textOf } from './roles.js';
import { waitUntil } from './wait-until.js';

/** What the console of Okta gives, as it is after cleaning. */
export const OKTA = {
  domain: 'acme.okta.com',
  client_id: '0oa1b2c3d4E5f6G7h8i9',
  secret: 'S3cret-of-Okta_9',
};

export const ALONE = html`<org-connection-create></org-connection-create>`;

export interface AssistantPage extends OrganizationPage {
  /** What becomes of the answer to each creation. Default: it arrives. */
  answerOfCreation: (answer: Response) => Response | Promise<Response>;
}

/** A page with the assistant alone, ready for its first step. */
export async function assistant(
  options: EmulatorOptions = {},
  content: TemplateResult = ALONE,
): Promise<AssistantPage> {
  const page = await creationPage(options, content);
  await atStep(page, 'Provider');
  return page;
}

/** A page whose list has opened the assistant, ready for its first step. */
export async function listAssistant(options: EmulatorOptions = {}): Promise<AssistantPage> {
  const page = await creationPage(options, html`<org-connection-list></org-connection-list>`);
  await page.shows('Finance');
  await openAssistant(page);
  return page;
}

/** Opens the assistant of a list that keeps no draft. */
export async function openAssistant(page: OrganizationPage): Promise<void> {
  await press(page, 'Add connection');
  await atStep(page, 'Provider');
}

async function creationPage(options: EmulatorOptions, content: TemplateResult): Promise<AssistantPage> {
  const emulator = createEmulator({ rateLimit: null, ...options });
  const answer: Pick<AssistantPage, 'answerOfCreation'> = { answerOfCreation: (arrived) => arrived };
  const fetchAnswer: typeof fetch = async (input, init) => {
    const arrived = await emulator.fetch(input, init);
    return init?.method === 'POST' ? page.answerOfCreation(arrived) : arrived;
  };
  const provider = await fixture<OrgProvider>(
    html`<org-provider base-url="/my-org" login-domain="login.acme.com" tenant="acme" .fetch=${fetchAnswer}
      >${content}</org-provider
    >`,
  );
  const page = Object.assign(openPage(emulator, provider), answer);
  return page;
}

/** The element of the assistant that stands alone. */
export function assistantOf({ provider }: OrganizationPage): OrgConnectionCreate {
  return provider.querySelector('org-connection-create')!;
}

/** Whether the browser would ask before the page is left. */
export const asksBeforeLeaving = (): boolean =>
  !dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** Creates what is in the review. */
export async function create(page: OrganizationPage): Promise<void> {
  await press(page, 'Create');
  await atStep(page, 'Finish');
}

/** Presses “Create”, and holds the answer back until the returned function is called. */
export async function createHeld(page: AssistantPage): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  page.answerOfCreation = async (arrived) => {
    await held;
    return arrived;
  };
  await press(page, 'Create');
  await waitUntil(() => controls(page, 'Creating…').length === 1, 'it is not busy');
  return letGo;
}

/** What can be operated, by its name; a field of a secret has no role of its own. */
export function controls({ provider }: OrganizationPage, name: string | RegExp): HTMLElement[] {
  const isCalled = (actual: string) => (typeof name === 'string' ? actual === name : name.test(actual));
  return [...everything(provider)].filter(
    (element) =>
      (element.matches('input, textarea, select, button, summary, a') || element.role === 'switch') &&
      element.checkVisibility() &&
      isCalled(ownName(element)),
  );
}

/** Whether text can be entered. */
export const isField = (element: Element): boolean =>
  element.matches('textarea, input:not([type=radio], [type=checkbox], [type=file])');

/** The only one of them; fails where there is another number. */
export function control(
  page: OrganizationPage,
  name: string | RegExp,
  isMeant: (element: Element) => boolean = () => true,
): HTMLInputElement {
  const [only, ...others] = controls(page, name).filter(isMeant);
  if (only && others.length === 0) return only as HTMLInputElement;
  const names = controls(page, /./).map((element) => `“${ownName(element)}”`);
  throw new Error(`Found ${others.length + (only ? 1 : 0)} of “${name}”; there is ${names.join(', ')}.`);
}

/** The name without “(optional)”, which belongs to the label. */
function ownName(element: Element): string {
  return nameOf(element).replace(' ( optional )', '');
}

/** Everything that describes a control, as screen readers read it. */
export function notesOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = element.getRootNode() as ShadowRoot;
  return ids.map((id) => textOf(root.getElementById(id) ?? document.createTextNode(''))).join(' ');
}

/** Presses Tab until this has the focus. */
export async function tabTo(
  page: OrganizationPage,
  name: string | RegExp,
  isMeant: (element: Element) => boolean = () => true,
): Promise<void> {
  const isThere = () => {
    const element = focused() as HTMLElement | null;
    return element && isMeant(element) && controls(page, name).includes(element) ? 'there' : '';
  };
  if (isThere()) return;
  const found = await pressKeys(Array<string>(60).fill('Tab'), () => Promise.resolve(isThere()));
  if (!found) throw new Error(`No Tab leads to “${name}”; the last one led to “${nameOf(focused()!)}”.`);
}

/** Chooses one of a group of radio buttons: Tab to the group, arrows inside it, Space where none is chosen yet. */
export async function chooseByKeys(page: OrganizationPage, group: RegExp, name: string): Promise<void> {
  await tabTo(page, group);
  for (let presses = 0; nameOf(focused()!) !== name; presses++) {
    if (presses > 9) throw new Error(`No arrow leads to “${name}”.`);
    await sendKeys({ press: 'ArrowDown' });
    await quiet();
  }
  if (!(focused() as HTMLInputElement).checked) await sendKeys({ press: 'Space' });
}

/**
 * Replaces what is in the focused field as pasting does. The clipboard itself belongs to all windows of the browser, so that
 * tests which run at the same time would paste each other's text.
 */
export function paste(text: string): void {
  const field = focused() as HTMLInputElement;
  field.select();
  const asPasted = (event: Event) => Object.defineProperty(event, 'inputType', { value: 'insertFromPaste' });
  addEventListener('input', asPasted, { capture: true, once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else edits as a person does, in all engines
  document.execCommand('insertText', false, text);
}

/** Pastes into the control with this name, and leaves it. */
export async function enter(page: OrganizationPage, name: string, text: string): Promise<void> {
  control(page, name, isField).focus();
  paste(text);
  await sendKeys({ press: 'Tab' });
  await quiet();
}

/** Presses a button by Enter. */
export async function press(page: OrganizationPage, name: string): Promise<void> {
  control(page, name).focus();
  await sendKeys({ press: 'Enter' });
}

/** The name of the current step; empty where none is shown. */
export function stepOf({ provider }: OrganizationPage): string {
  const current = [...everything(provider)].find((element) => element.ariaCurrent === 'step');
  return current ? textOf(current) : '';
}

export async function atStep(page: OrganizationPage, step: string): Promise<void> {
  await waitUntil(() => stepOf(page) === step, `not at “${step}”`);
  await quiet();
}

/** Goes on to the step that has to follow. */
export async function goOn(page: OrganizationPage, to: string): Promise<void> {
  await press(page, 'Continue');
  await atStep(page, to);
}

/** Goes to the third step of a strategy by its name. */
export async function toValues(page: OrganizationPage, strategy = 'Okta'): Promise<void> {
  control(page, strategy).focus();
  await sendKeys({ press: 'Space' });
  await waitUntil(() => control(page, strategy).checked, `${strategy} is not chosen`);
  await goOn(page, 'At your provider');
  await goOn(page, 'From your provider');
}

/** Goes to the names of a connection of AD FS, which has no secret. */
export async function toNames(page: OrganizationPage): Promise<void> {
  await toValues(page, 'ADFS');
  await enter(page, 'AD FS server', 'adfs.acme.com');
  await goOn(page, 'Names');
}

/** Enters everything for a connection of Okta, up to the review. */
export async function toReview(page: OrganizationPage, displayName = 'Acme Staff'): Promise<void> {
  await toValues(page);
  await enter(page, 'Okta domain', OKTA.domain);
  await enter(page, 'Client ID', OKTA.client_id);
  await enter(page, 'Client secret', OKTA.secret);
  await goOn(page, 'Names');
  await enter(page, 'Display name', displayName);
  await goOn(page, 'Review');
}

/** What is sent for {@link toReview}. */
export const WANTED = {
  name: 'acme-staff',
  strategy: 'okta',
  options: { domain: OKTA.domain, client_id: OKTA.client_id, client_secret: OKTA.secret },
  display_name: 'Acme Staff',
  is_enabled: false,
  show_as_button: true,
  assign_membership_on_login: false,
};

/** The value of a field, also while another step is shown. */
export function valueOf({ provider }: OrganizationPage, name: string): string | undefined {
  const field = [...everything(provider)].find((element) => isField(element) && ownName(element) === name);
  return (field as HTMLInputElement | undefined)?.value;
}

export const isPost = ({ method }: { readonly method: string }): boolean => method === 'POST';

/** What a server says of these members of a creation. */
export const invalid = (...members: readonly [pointer: string, detail: string][]): Failure => ({
  status: 400,
  body: {
    type: 'https://auth0.com/api-errors#A0E-400-0003',
    ...{ status: 400, title: 'Validation Error' },
    validation_errors: members.map(([pointer, detail]) => ({ pointer, detail })),
  },
});

/** The bodies of all creations that were sent. */
export function created({ emulator }: OrganizationPage): unknown[] {
  return emulator.requests.filter(isPost).map(({ body }: RecordedRequest) => body);
}

/** The elements that now show this text. */
export function showing({ provider }: OrganizationPage, text: string | RegExp): HTMLElement[] {
  const isIn = (all: string) => (typeof text === 'string' ? all.includes(text) : text.test(all));
  return [...everything(provider)].filter(
    (element) =>
      element.matches('p, h3, dd, li, span, legend') && element.checkVisibility() && isIn(textOf(element)),
  );
}

/** The names of all rows of the list. */
export function rows({ provider }: OrganizationPage): string[] {
  return allByRole(provider, 'row').map(textOf);
}
