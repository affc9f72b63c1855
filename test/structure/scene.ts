/** A page with all of the kit's elements, in all states: menus and dialogs opened, and changes refused. */
import { html, render, type TemplateResult } from 'lit';
import '../../src/index.js';
import { createMyOrganizationTransport } from '../../src/transport/my-organization/my-organization.js';
import { settled } from '../helpers/controlled-transport.js';
import { PATIENCE } from '../helpers/patience.js';
import { allByRole } from '../helpers/roles.js';
import { answersOf, idOf } from './answers.js';
import { shapeOf } from './shape.js';

/** Resolves as soon as the condition holds. Nothing here waits for a fixed time, so that thousands of pages can be tested. */
export async function until(what: string, isSo: () => unknown): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`It never came to this: ${what}.`);
    await settled();
  }
}

/** Replaces the kit's messages for one scene. */
type Texts = Readonly<Record<string, string | (() => string)>>;

/** Shows a page with this content inside a provider while `look` runs. */
export async function onPage<T>(
  answers: ReturnType<typeof answersOf>,
  content: TemplateResult,
  messages: Texts | undefined,
  look: (page: HTMLElement) => Promise<T>,
): Promise<T> {
  const page = document.createElement('main');
  const pace = { read: 50, write: 50 };
  const transport = createMyOrganizationTransport({ baseUrl: '/my-org', fetch: answers.fetch, pace });
  document.body.append(page);
  try {
    render(html`<org-provider .transport=${transport} .messages=${messages}>${content}</org-provider>`, page);
    return await look(page);
  } finally {
    page.remove();
  }
}

/** The structure of the page, and its requests, if every response has this text. */
export async function sceneOf(text: string, messages?: Texts): Promise<string> {
  const id = idOf(text);
  const answers = answersOf(text);
  const elements = html`
    <org-connection-list searchable="always" selectable></org-connection-list>
    <org-connection-toggle connection-id=${id}></org-connection-toggle>
    <org-connection-settings connection-id=${id}></org-connection-settings>
    <org-connection-remove connection-id=${id}></org-connection-remove>
  `;
  return onPage(answers, elements, messages, async (page) => {
    const shapes: string[] = [];
    const see = () => shapes.push(shapeOf(page, messages !== undefined));
    const all = (role: string) => allByRole(page, role);
    const [list, toggle, settings, remove] = ['list', 'toggle', 'settings', 'remove'].map((name) =>
      page.querySelector<HTMLElement>(`org-connection-${name}`)!,
    ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    const isThere = () =>
      all('switch').length === 5 &&
      all('textbox').length === 1 &&
      list.shadowRoot?.querySelector('.search') &&
      list.shadowRoot.querySelector('td [type=checkbox]') &&
      list.shadowRoot.querySelector('[part=malformed]') &&
      allByRole(remove, 'button').length === 1;
    await until('everything is there', isThere);
    see();
    await openMenu(list, see);
    await askForAll(list, see);
    allByRole(toggle, 'switch')[0]!.click();
    await until('the switch is refused', () => toggle.shadowRoot!.querySelector('.error'));
    const field = allByRole(settings, 'textbox')[0] as HTMLInputElement;
    field.value = 'Another name';
    field.dispatchEvent(new Event('input'));
    settings.shadowRoot!.querySelector('form')!.requestSubmit();
    await until('the settings are refused', () => settings.shadowRoot!.querySelector('.outcome'));
    allByRole(remove, 'button')[0]!.click();
    await until('it asks what is to be done', () => allByRole(remove, 'radio').length > 0);
    const dialog = () => remove.shadowRoot!.querySelector('org-connection-remove-dialog')!.shadowRoot!;
    for (const radio of allByRole(remove, 'radio').reverse()) {
      radio.click();
      dialog().querySelector('form')!.requestSubmit();
    }
    await until('the removal is refused', () => dialog().querySelector('.error'));
    see();
    answers.refuse();
    list.shadowRoot!.querySelector<HTMLElement>('[part=refresh]')!.click();
    await until('the list is refused', () => list.shadowRoot!.querySelector('[part=outdated]'));
    see();
    return [...shapes, ...answers.requests].join('\n');
  });
}

/** Looks while the menu of the first row is open. The menu would close if a tall text scrolled its button out of view. */
async function openMenu(list: HTMLElement, look: () => void): Promise<void> {
  addEventListener('scroll', ignore, true);
  try {
    list.shadowRoot!.querySelector<HTMLElement>('[aria-haspopup=menu]')!.click();
    await until('a menu is open', () => allByRole(list, 'menuitem').length > 0);
    look();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    allByRole(list, 'menuitem')[0]!.dispatchEvent(escape);
    await until('the menu is closed', () => allByRole(list, 'menuitem').length === 0);
  } finally {
    removeEventListener('scroll', ignore, true);
  }
}

function ignore(event: Event): void {
  event.stopImmediatePropagation();
}

/** Looks while the confirmation of a removal of all selected connections is open. */
async function askForAll(list: HTMLElement, look: () => void): Promise<void> {
  list.shadowRoot!.querySelector<HTMLElement>('th [type=checkbox]')!.click();
  const remove = () => list.shadowRoot!.querySelector<HTMLElement>('.selection .danger');
  await until('they are chosen', () => remove()?.ariaDisabled === 'false');
  remove()!.click();
  const question = () => list.shadowRoot!.querySelector('.selection-question');
  await until('it asks whether they are to be removed', () => allByRole(list, 'alertdialog').length > 0);
  look();
  question()!.querySelector('button')!.click();
  await until('it asks no more', () => !question());
}
