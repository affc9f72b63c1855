/** The markup of the list by hand, all but its rows. */
import type { SortKey } from './view.js';

const COLUMNS: Readonly<Record<SortKey, string>> = {
  name: 'Name',
  strategy: 'Type',
  domains: 'Domains',
  status: 'Status',
};
const keys = Object.keys(COLUMNS) as SortKey[];

const heading = (key: SortKey) => `<th class="${key}-column" scope="col" role="columnheader">
  <button class="sort none" type="button" data-key="${key}">${COLUMNS[key]}</button>
  <span class="column-name">${COLUMNS[key]}</span>
</th>`;

const orders = (key: SortKey) =>
  ['ascending', 'descending']
    .map((order) => `<option value="${key}/${order}">${COLUMNS[key]}, ${order}</option>`)
    .join('');

/** The list before its connections are loaded. */
export const frame = template(`<div class="connections">
  <div class="toolbar">
    <h2 tabindex="-1">Connections</h2>
    <span class="actions">
      <span class="updated"></span>
      <button class="button refresh" type="button">Refresh</button>
    </span>
  </div>
  <div class="content" role="group" aria-label="Connections" tabindex="-1">
    <div class="skeleton" aria-busy="true">
      <span class="visually-hidden">Loading connections…</span>
      <div class="skeleton-row"></div>
      <div class="skeleton-row"></div>
      <div class="skeleton-row"></div>
    </div>
  </div>
  <p class="visually-hidden" role="status"></p>
</div>`);

/** The search, the table and the pager. */
export const content = template(`<div class="tools">
  <span class="search-box">
    <svg class="magnifier" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4" />
    </svg>
    <input class="search" type="search" name="search" autocomplete="off" spellcheck="false"
      aria-label="Search connections" placeholder="Search connections" />
  </span>
  <span class="choice-box">
    <select class="choice" name="status" aria-label="Filter by status">
      <option value="">Any status</option>
      <option value="enabled">Enabled</option>
      <option value="disabled">Disabled</option>
    </select>
  </span>
  <span class="choice-box">
    <select class="choice" name="strategy" aria-label="Filter by type"></select>
  </span>
  <span class="choice-box sort-choice">
    <span aria-hidden="true">Sort by</span>
    <select class="choice" name="sort" aria-label="Sort by">
      <option value="/ascending">Default order</option>
      ${keys.map(orders).join('')}
    </select>
  </span>
  <span class="found"></span>
</div>
<table role="table" aria-label="Connections">
  <thead role="rowgroup">
    <tr role="row">
      ${keys.map(heading).join('')}
      <th class="actions-cell" scope="col" role="columnheader">
        <span class="visually-hidden">Actions</span>
      </th>
    </tr>
  </thead>
  <tbody role="rowgroup"></tbody>
</table>
<div class="panel nothing-found" hidden>
  <p>No connections match</p>
  <p>Search for something else, or show all connections.</p>
  <button class="button show-all" type="button">Show all connections</button>
</div>
<nav class="pager" aria-label="Pages of connections" hidden>
  <span class="page-range"></span>
  <button class="button previous" type="button">Previous page</button>
  <button class="button next" type="button">Next page</button>
</nav>`);

function template(markup: string): DocumentFragment {
  const element = document.createElement('template');
  element.innerHTML = markup;
  return element.content;
}
