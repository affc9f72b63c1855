/** A page with a list whose rows can be selected. */
import { html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type {
  EmulatorOptions,
  RecordedRequest,
  WireIdentityProvider,
} from '../../../../src/testing/index.js';
import { listen } from '../../../helpers/announcements.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const BAR = /^(\d+ selected|\d+ of \d+ done)/;
const BOX = /^Select (?!all)/;

export interface SelectableList extends OrganizationPage {
  /** The checkbox of a row. */
  box(name: string): HTMLInputElement;
  /** The names of the rows whose checkboxes are checked. */
  selected(): string[];
  /** Selects rows with real keys. */
  selectRows(...names: string[]): Promise<void>;
  bar(): HTMLElement;
  /** Whether the bar is there. */
  hasBar(): boolean;
  barButton(name: string): HTMLElement;
  /** Presses a button of the bar with a real key. */
  press(name: string): Promise<void>;
  /** Presses a button of the dialog that is open. */
  answer(name: string): Promise<void>;
  /** What the open dialog says; empty when none is open. */
  question(): string;
  /** Waits until there is a question. */
  asks(): Promise<void>;
  /** The outcome, as it is shown. */
  message(): string;
  /** Waits until that says this; with two changes a second it may take its time. */
  tells(text: string): Promise<void>;
  messageButton(name: string): HTMLElement;
  /** The requests that change something. */
  writes(): readonly RecordedRequest[];
}

/** Enabled, and open to every change, unless it is said otherwise. */
export function wire(name: string, differences: Partial<WireIdentityProvider> = {}): WireIdentityProvider {
  return {
    id: `con_${name.padStart(16, '0')}`,
    name: name.toLowerCase(),
    display_name: name,
    strategy: 'okta',
    is_enabled: true,
    access_level: 'full',
    ...differences,
  };
}

/** As many as there are names. */
export function wires(...names: string[]): WireIdentityProvider[] {
  return names.map((name) => wire(name));
}

export async function selectableList(
  connections: WireIdentityProvider[],
  options: EmulatorOptions = {},
  content: TemplateResult = html`<org-connection-list selectable></org-connection-list>`,
): Promise<SelectableList> {
  const page = await organizationPage({ connections, ...options }, content);
  const { provider, emulator } = page;
  await waitUntil(() => allByRole(provider, 'checkbox', BOX).length > 0, 'nothing can be selected');
  const list: SelectableList = {
    ...page,
    box: (name) => byRole(provider, 'checkbox', `Select ${name}`) as HTMLInputElement,
    selected: () =>
      allByRole(provider, 'checkbox', BOX)
        .filter((box) => (box as HTMLInputElement).checked)
        .map((box) => box.ariaLabel?.slice('Select '.length) ?? ''),
    selectRows: async (...names) => {
      for (const name of names) await pressOn(list.box(name));
    },
    bar: () => byRole(provider, 'group', BAR),
    hasBar: () => allByRole(provider, 'group', BAR).length > 0,
    barButton: (name) => byRole(list.bar(), 'button', name),
    press: (name) => pressOn(list.barButton(name)),
    answer: (name) => pressOn(byRole(openDialog(page), 'button', name)),
    question: () => (allByRole(provider, 'alertdialog').length > 0 ? textOf(openDialog(page)) : ''),
    asks: () => waitUntil(() => list.question() !== '', 'nothing was asked'),
    tells: (text) => waitUntil(() => list.message().includes(text), `Never told “${text}”`),
    message: () => [...messages(provider)].map(textOf).join(' '),
    messageButton: (name) => byRole(messages(provider)[0]!, 'button', name),
    writes: () => emulator.requests.filter(({ method }) => method !== 'GET'),
  };
  return list;
}

/** The element whose slots the dialog shows. */
function openDialog(page: OrganizationPage): Element {
  return (page.dialog().getRootNode() as ShadowRoot).host;
}

function messages(provider: Element): NodeListOf<HTMLElement> {
  return provider.querySelector('org-connection-list')!.renderRoot.querySelectorAll('[part=message]');
}

async function pressOn(element: HTMLElement): Promise<void> {
  element.focus();
  await sendKeys({ press: 'Space' });
}

/** Everything that is announced from now on, but how many are selected. */
export function listenToChanges({ provider }: OrganizationPage): readonly string[] {
  return listen(provider, (text) => !/^\d+ selected/.test(text));
}

/** Whether people can see it, and reach it by the Tab key. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The state of each connection, as the server has it. */
export function states({ emulator }: OrganizationPage): Record<string, boolean | undefined> {
  return Object.fromEntries(
    emulator.connections.map(({ display_name, is_enabled }) => [display_name ?? '', is_enabled]),
  );
}
