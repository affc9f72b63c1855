/**
 * What the kit is measured against: the same list, written by hand for one page, without a library. It has the same
 * skeleton, search, filters, sorting, pages and requests, and its switches show a change at once. It has no dialogs, menus,
 * languages or retries.
 */
import type { WireIdentityProvider } from '../../../src/testing/wire.js';
import { Item } from './item.js';
import { content, frame } from './markup.js';
import { create, showState, strategyName } from './row.js';
import { createSheet } from './styles.js';
import { arrange, sortedBy, WHOLE, type SortKey, type View } from './view.js';

interface Answer {
  readonly identity_providers: readonly WireIdentityProvider[];
}

const API = '/my-org/identity-providers';
const PAGE_SIZE = 50;
/** How long the person pauses before the number of matches is announced, in milliseconds. */
const PAUSE = 600;

let sheet: CSSStyleSheet | undefined;

/**
 * Shows the connections in an element.
 *
 * @returns a function that removes them
 */
export function showConnections(box: Element): () => void {
  const list = new List();
  box.append(list.root);
  void list.load();
  return () => list.remove();
}

class List {
  readonly root = frame.firstElementChild?.cloneNode(true) as HTMLElement;
  readonly #ended = new AbortController();
  #items: readonly Item[] = [];
  #view = WHOLE;
  #page = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    sheet ??= adopt();
    // One listener for all rows.
    this.root.addEventListener('click', ({ target }) => this.#click(target as Element));
    this.root.addEventListener('input', ({ target }) => this.#input(target as HTMLInputElement));
  }

  async load(): Promise<void> {
    try {
      const { identity_providers: connections } = await this.#request<Answer>(API);
      this.#items = connections.map((connection) => new Item(connection));
      if (!this.root.querySelector('table')) this.#find('.content').replaceChildren(content.cloneNode(true));
      this.#showStrategies();
      this.#show();
      this.#find('.updated').textContent = 'Updated a moment ago';
    } catch {
      if (!this.#ended.signal.aborted)
        this.#find('.content').replaceChildren(
          create('p', 'panel error', 'We couldn’t load the connections.'),
        );
    }
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#ended.abort();
    this.root.remove();
  }

  /** Shows the view, and the current page of the items that match it. */
  #show(): void {
    const found = arrange(this.#items, this.#view);
    const count = found.length;
    this.#page = Math.max(0, Math.min(this.#page, Math.ceil(count / PAGE_SIZE) - 1));
    const from = this.#page * PAGE_SIZE;
    const to = Math.min(count, from + PAGE_SIZE);
    this.#showRows(found.slice(from, to).map(({ row }) => row));
    this.#showView(this.#view);
    this.#find('.found').textContent = this.#countText(count);
    this.#find('table').hidden = count === 0;
    this.#find('.nothing-found').hidden = count > 0;
    this.#find('.pager').hidden = count <= PAGE_SIZE;
    this.#find('.page-range').textContent = `${from + 1}–${to} of ${count} connections`;
    this.#find('.previous').ariaDisabled = String(from === 0);
    this.#find('.next').ariaDisabled = String(to === count);
  }

  /** Leaves the table alone if the rows are the same. */
  #showRows(rows: readonly HTMLTableRowElement[]): void {
    const body = this.#find('tbody') as HTMLTableSectionElement;
    const isSame = rows.length === body.rows.length && rows.every((row, index) => row === body.rows[index]);
    if (!isSame) body.replaceChildren(...rows);
  }

  #showView({ search, status, strategy, sort, order }: View): void {
    for (const button of this.root.querySelectorAll<HTMLElement>('.sort')) {
      const own = button.dataset['key'] === sort ? order : 'none';
      button.className = `sort ${own}`;
      button.parentElement?.setAttribute('aria-sort', own);
    }
    const values = { search, status, strategy, sort: `${sort}/${order}` };
    for (const [name, value] of Object.entries(values)) this.#field(name).value = value;
  }

  #showStrategies(): void {
    const strategies = [...new Set(this.#items.map(({ connection }) => connection.strategy ?? ''))];
    const names = strategies.map((strategy) => [strategyName(strategy), strategy] as const).sort();
    const options = names.map((name) => new Option(...name));
    this.#field('strategy').replaceChildren(new Option('Any type', ''), ...options);
  }

  /** Shows the first page of another view. */
  #change(view: View): void {
    this.#view = view;
    this.#page = 0;
    this.#show();
    clearTimeout(this.#timer);
    const { textContent } = this.#find('.found');
    this.#timer = setTimeout(() => this.#announce(textContent), PAUSE);
  }

  #input({ name, value }: HTMLInputElement): void {
    if (name !== 'sort') this.#change({ ...this.#view, [name]: value });
    else {
      const [sort, order] = value.split('/');
      this.#change({ ...this.#view, sort, order } as View);
    }
  }

  #click(target: Element): void {
    const button = target.closest<HTMLElement>('button:not([aria-disabled="true"])');
    const row = button?.closest<HTMLTableRowElement>('tbody tr');
    const is = (className: string) => button?.classList.contains(className);
    if (row && (is('switch') || is('link'))) void this.#toggle(row);
    else if (is('refresh')) void this.load();
    else if (is('sort')) this.#change(sortedBy(this.#view, button?.dataset['key'] as SortKey));
    else if (is('show-all')) this.#change({ ...this.#view, search: '', status: '', strategy: '' });
    else if (is('previous')) this.#turn(-1);
    else if (is('next')) this.#turn(1);
  }

  #turn(by: -1 | 1): void {
    this.#page += by;
    this.#show();
    this.#announce(this.#find('.page-range').textContent);
    this.#find('tbody tr').scrollIntoView({ block: 'nearest' });
  }

  async #toggle(row: HTMLTableRowElement): Promise<void> {
    const item = this.#items.find(({ connection }) => connection.id === row.dataset['key']);
    const button = row.querySelector('.switch') as HTMLElement;
    const isOn = button.ariaChecked !== 'true';
    row.querySelector('.link')?.remove();
    showState(row, isOn);
    button.ariaBusy = 'true';
    try {
      await this.#request(`${API}/${row.dataset['key'] ?? ''}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'x-org-connections': '1' },
        body: JSON.stringify({ is_enabled: isOn }),
      });
      if (item) item.isOn = isOn;
      if (!isOn) row.querySelector('.line')?.append(create('button', 'link', 'Undo'));
      this.#announce(`${button.ariaLabel ?? ''} is now ${isOn ? 'enabled' : 'disabled'}.`);
    } catch {
      showState(row, !isOn);
    }
    button.ariaBusy = 'false';
  }

  #countText(found: number): string {
    const all = this.#items.length;
    const text = `${all.toLocaleString('en')} connections`;
    return found === all ? text : `${found.toLocaleString('en')} of ${text}`;
  }

  #announce(text: string | null): void {
    this.#find('[role=status]').textContent = text;
  }

  async #request<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(path, { ...init, cache: 'no-store', signal: this.#ended.signal });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return response.json() as Promise<T>;
  }

  #field(name: string): HTMLInputElement {
    return this.#find(`[name=${name}]`) as HTMLInputElement;
  }

  #find(selector: string): HTMLElement {
    return this.root.querySelector(selector) as HTMLElement;
  }
}

function adopt(): CSSStyleSheet {
  const own = createSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
  return own;
}
