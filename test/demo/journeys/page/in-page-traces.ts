/** Where a page could leave a secret; loaded into the page like `in-page.ts`. */
import { everythingIn } from '../../../auth/secrets.js';
import { everything, nameOf } from '../../../helpers/roles.js';

const SECRET = 'Client secret';

/** What the page has told its listeners, its frames and its other tabs since {@link recordTold}. */
const heard: string[] = [];

/** Begins to record every event that a script dispatches, and every message. */
export function recordTold(): void {
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    heard.push(event.type, ...Object.values(event).map((value) => everythingIn(value)));
    return dispatchEvent.call(this, event);
  };
  for (const { prototype } of [BroadcastChannel, MessagePort]) {
    const { postMessage } = prototype;
    prototype.postMessage = function (message: unknown) {
      heard.push('message', everythingIn(message));
      postMessage.call(this, message);
    };
  }
}

/** What was recorded. */
export function told(): string[] {
  return heard;
}

/** What is in the controls of client secrets, the only place where one may be. */
export function secrets(): string[] {
  return [...everything(document)].filter(isSecret).map(({ value }) => value);
}

/** The texts, attributes and values of all elements but the value of {@link secrets}, and what the page has stored. */
export async function traces(): Promise<string> {
  const inElements = [document.documentElement, ...everything(document)].flatMap((one) => [
    ...[...one.attributes].map(({ value }) => value),
    ...[...one.childNodes, ...(one.shadowRoot?.childNodes ?? [])].map((node) => node.nodeValue),
    isSecret(one) ? '' : (one as Partial<HTMLInputElement>).value,
    (one as Partial<HTMLInputElement>).defaultValue,
  ]);
  const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(Object.entries(storage)));
  const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const contents = await Promise.all(databases.map(contentsOf));
  const inHistory = [location.href, document.title, document.cookie, JSON.stringify(history.state)];
  return [...inElements, ...stored, ...contents, ...inHistory, ...(await caches.keys())].join('\n');
}

function isSecret(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && nameOf(element) === SECRET;
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
