/** The connections with all that longer lists have around them, or the places of what is still to come. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type { ConnectionList } from '../../model/connection.js';
import type { Trouble } from '../trouble/trouble.js';
import { renderSkeleton } from './connection-list.template.js';
import { renderTable, type TableContext } from './connection-table.template.js';
import type { Parts } from './parts.js';
import type { RowChoice, Wishes } from './rows.js';

/** What a page wants, and what there is for it. */
export interface ContentView {
  readonly table: Omit<TableContext, 'finding' | 'selection' | 'isSelectable'>;
  readonly parts: Parts;
  readonly rows: RowChoice;
  readonly wishes: Wishes & { readonly selectable: boolean };
  readonly trouble: Trouble;
  /** Reads the list again. */
  readonly retry: () => void;
}

/** The list; its shape as long as there is none, or it is not known what of it is to be shown. */
export function renderContent(view: ContentView, list: ConnectionList | undefined): unknown {
  return (list && renderList(view, list)) ?? renderPlaces(view.table.localize, view.wishes);
}

/** What longer lists have has its place, as far as it is known before the list is. */
export function renderPlaces(
  localize: Localize,
  { searchable, selectable }: Pick<ContentView['wishes'], 'searchable' | 'selectable'>,
): unknown {
  return [
    searchable === 'always' ? renderTools('finding', undefined) : nothing,
    selectable ? renderTools('several', undefined) : nothing,
    renderSkeleton(localize),
  ];
}

function renderList(
  { table, parts, rows, wishes, trouble, retry }: ContentView,
  { connections, malformed }: ConnectionList,
): unknown {
  const { localize } = table;
  const chosen = rows.choose(connections, wishes);
  if (!chosen) return undefined;
  const isEmpty = connections.length === 0;
  const finding = parts.get('finding');
  const selection = wishes.selectable ? parts.want('selection') : undefined;
  const isSearchable = rows.isSearchable && !isEmpty;
  const context = {
    ...table,
    finding: isSearchable ? finding : undefined,
    selection,
    isSelectable: wishes.selectable,
  };
  return [
    malformed.length > 0
      ? trouble.render((words) => words.renderMalformed(localize, malformed), retry)
      : nothing,
    rows.isUnsearched ? trouble.render((words) => words.renderUnsearched(localize), retry) : nothing,
    isSearchable ? renderTools('finding', finding?.renderTools(connections)) : nothing,
    wishes.selectable && !isEmpty
      ? renderTools('several', selection?.renderBar(connections, chosen.shown))
      : nothing,
    chosen.shown.length > 0 ? renderTable(context, chosen) : nothing,
    chosen.shown.length === 0 && !isEmpty ? finding?.renderNothingFound(connections) : nothing,
    connections.length + malformed.length === 0
      ? (trouble.render((words) => words.renderEmpty(localize), retry) ?? renderPlaces(localize, wishes))
      : nothing,
  ];
}

function renderTools(kind: 'finding' | 'several', tools: TemplateResult | undefined): TemplateResult {
  return html`<div class="tools ${kind}" part="tools">${tools}</div>`;
}
