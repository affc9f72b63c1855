/** What a journey sees of the page: loaded into it by Vite, because only there shadow roots can be looked into. */
import { everything, focused, nameOf, textOf } from '../../helpers/roles.js';

/** What has the focus. */
export interface Focus {
  /** Without “(optional)”, which belongs to the label. */
  readonly name: string;
  /** The explicit role, or else the tag. */
  readonly role: string;
  /** Whether text can be entered. */
  readonly isField: boolean;
  /** Whether a choice is chosen, or a switch is on. */
  readonly isOn: boolean;
}

const FIELD = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';

export function focus(): Focus {
  const element = focused() ?? document.body;
  return {
    name: ownName(element),
    role: element.role ?? element.localName,
    isField: element.matches(FIELD),
    isOn: element.ariaChecked === 'true' || (element as Partial<HTMLInputElement>).checked === true,
  };
}

/** The name of the assistant's current step; empty where none is shown. */
export function step(): string {
  const current = [...everything(document)].find(({ ariaCurrent }) => ariaCurrent === 'step');
  return current ? textOf(current) : '';
}

/** Whether this text can be seen. */
export function shows(text: string): boolean {
  return [...everything(document)].some(
    (element) =>
      element.matches('p, h3, dt, dd, li, span, legend') &&
      element.checkVisibility() &&
      textOf(element).includes(text),
  );
}

/** Whether a switch shows this state and nothing is pending. */
export function isSwitched(name: string, isOn: boolean): boolean {
  const found = [...everything(document)].filter(
    (element) => element.role === 'switch' && nameOf(element) === name,
  );
  return (
    found.length > 0 &&
    found.every((one) => one.ariaChecked === String(isOn) && one.getAttribute('aria-busy') !== 'true')
  );
}

/** What is in the fields that text can be entered into, also of steps that are not shown, by their names. */
export function values(): Record<string, string> {
  const fields = [...everything(document)].filter((element) => element.matches(FIELD));
  return Object.fromEntries(fields.map((field) => [ownName(field), (field as HTMLInputElement).value]));
}

/** The texts, attributes and values of all elements, and what the page has stored. */
export async function traces(): Promise<string> {
  const elements = [document.documentElement, ...everything(document)];
  const inElements = elements.flatMap((one) => [
    ...[...one.attributes].map(({ value }) => value),
    ...[...one.childNodes, ...(one.shadowRoot?.childNodes ?? [])].map((node) => node.nodeValue),
    (one as Partial<HTMLInputElement>).value,
    (one as Partial<HTMLInputElement>).defaultValue,
  ]);
  const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(Object.entries(storage)));
  const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const contents = await Promise.all(databases.map(contentsOf));
  const inHistory = [location.href, document.title, JSON.stringify(history.state)];
  const cached = (await caches.keys()).join(' ');
  return [...inElements, ...stored, ...contents, ...inHistory, cached, document.cookie].join('\n');
}

function ownName(element: Element): string {
  return nameOf(element).replace(' ( optional )', '');
}

/** A database as JSON. */
async function contentsOf(name: string): Promise<string> {
  const database = await answerTo(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const all = stores.map((store) => answerTo(database.transaction(store).objectStore(store).getAll()));
  const text = JSON.stringify([name, await Promise.all(all)]);
  database.close();
  return text;
}

function answerTo<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database can’t be read.'));
  });
}
