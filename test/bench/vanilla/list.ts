/**
 * The reference for the benchmark: the same list, hand-written for one page. No library, one listener for all rows, the same
 * requests, and switches that show a pending change at once. It has no dialogs, languages, retries or search.
 */
import type { WireIdentityProvider } from '../../../src/testing/wire.js';
import { create, createRow, showState } from './row.js';
import { createSheet } from './styles.js';

interface Answer {
  readonly identity_providers: readonly WireIdentityProvider[];
}

const API = '/my-org/identity-providers';
/** The height of a row. */
const ROW_HEIGHT = 73;

/** Minified like the kit's templates. */
const html = String.raw;

const template = document.createElement('template');
template.innerHTML = html`<div class="connections">
  <div class="toolbar">
    <h2 tabindex="-1">Connections</h2>
    <span class="actions">
      <span class="updated"></span>
      <button class="button" type="button">Refresh</button>
    </span>
  </div>
  <div class="content" role="group" aria-label="Connections" tabindex="-1">
    <p class="panel">Loading connections…</p>
  </div>
  <p class="visually-hidden" role="status"></p>
</div>`;
const tableTemplate = document.createElement('template');
tableTemplate.innerHTML = html`<table role="table" aria-label="Connections">
  <thead role="rowgroup">
    <tr role="row">
      <th class="name-column" scope="col" role="columnheader">Name</th>
      <th class="strategy-column" scope="col" role="columnheader">Type</th>
      <th class="domains-column" scope="col" role="columnheader">Domains</th>
      <th class="status-column" scope="col" role="columnheader">Status</th>
      <th class="actions-cell" scope="col" role="columnheader">
        <span class="visually-hidden">Actions</span>
      </th>
    </tr>
  </thead>
  <tbody role="rowgroup"></tbody>
</table>`;

let sheet: CSSStyleSheet | undefined;

/**
 * Shows the connections in an element.
 *
 * @param atMost the number of rows, followed by a gap as high as the omitted rows, and the last row
 * @returns a function that removes the list
 */
export function showConnections(box: Element, atMost = Infinity): () => void {
  const list = new List(atMost);
  box.append(list.root);
  void list.load();
  return () => list.remove();
}

class List {
  readonly root = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  readonly #atMost: number;
  readonly #ended = new AbortController();

  constructor(atMost: number) {
    this.#atMost = atMost;
    sheet ??= adopt();
    this.root.addEventListener('click', (event) => this.#clicked(event.target as Element));
  }

  async load(): Promise<void> {
    try {
      const { identity_providers: connections } = await this.#ask<Answer>(API);
      this.#find('.content').replaceChildren(this.#renderTable(connections));
      this.#find('.updated').textContent = 'Updated just now';
    } catch {
      if (!this.#ended.signal.aborted)
        this.#find('.content').replaceChildren(
          create('p', 'panel error', 'The connections were not loaded.'),
        );
    }
  }

  remove(): void {
    this.#ended.abort();
    this.root.remove();
  }

  #renderTable(connections: readonly WireIdentityProvider[]): Node {
    const table = tableTemplate.content.cloneNode(true) as DocumentFragment;
    const isPart = connections.length > this.#atMost;
    const drawn = isPart ? connections.slice(0, this.#atMost) : connections;
    table.querySelector('tbody')?.append(...drawn.map(createRow));
    if (isPart) table.querySelector('tbody')?.append(...this.#renderRest(connections));
    return table;
  }

  #renderRest(connections: readonly WireIdentityProvider[]): Node[] {
    const gap = document.createElement('tr');
    gap.style.height = `${(connections.length - this.#atMost - 1) * ROW_HEIGHT}px`;
    return [gap, ...connections.slice(-1).map(createRow)];
  }

  #clicked(target: Element): void {
    const row = target.closest<HTMLTableRowElement>('tbody tr');
    if (target.closest('.button')) void this.load();
    else if (row && target.closest('.switch:not([aria-disabled="true"]), .link')) void this.#toggle(row);
  }

  async #toggle(row: HTMLTableRowElement): Promise<void> {
    const button = row.querySelector('.switch') as HTMLElement;
    const wish = button.getAttribute('aria-checked') !== 'true';
    row.querySelector('.link')?.remove();
    showState(row, wish);
    button.setAttribute('aria-busy', 'true');
    try {
      await this.#ask(`${API}/${row.dataset['key'] ?? ''}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'x-org-connections': '1' },
        body: JSON.stringify({ is_enabled: wish }),
      });
      this.#confirmed(row, button.ariaLabel ?? '', wish);
    } catch {
      showState(row, !wish);
    }
    button.setAttribute('aria-busy', 'false');
  }

  #confirmed(row: HTMLTableRowElement, label: string, isOn: boolean): void {
    if (!isOn) row.querySelector('.line')?.append(create('button', 'link', 'Undo'));
    this.#find('[role=status]').textContent = `${label} is now ${isOn ? 'enabled' : 'disabled'}.`;
  }

  async #ask<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(path, { ...init, cache: 'no-store', signal: this.#ended.signal });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return response.json() as Promise<T>;
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
