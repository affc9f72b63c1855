/** A row. The cells of the kit's own columns are one template, for that is drawn in half the time of one for each. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../register.js';
import type { Connection } from '../../model/connection.js';
import { visible } from '../../model/visible.js';
import type { TableContext } from './connection-table.template.js';
import { glyphOf, pictureOf } from './icon.js';
import { strategyName } from './strategy-name.js';

/** What a row is about. */
export interface RowView {
  readonly connection: Connection;
  /** What it is called, as no other is. */
  readonly label: string;
  /** That somebody else has just changed it. */
  readonly mark: unknown;
}

/** What the kit's columns are called. */
export type ColumnName = 'name' | 'strategy' | 'domains' | 'status';

/** The kit's columns, in the order that they have when the page does not say. By the name of a connection its row is called. */
export const COLUMN_NAMES: readonly ColumnName[] = ['name', 'strategy', 'domains', 'status'];

/** @param cells other ones than those of the kit's columns */
export function renderRow(
  context: TableContext,
  row: RowView,
  cells: unknown = renderCells(context, row),
): TemplateResult {
  const { localize, openMenu } = context;
  const { connection, label, mark } = row;
  const open = (event: MouseEvent | KeyboardEvent) => openMenu(event, row);
  return html`
    <tr class=${mark ? 'changed' : ''} role="row" part="row" data-connection=${connection.id ?? nothing}>
      ${cells}
      <td class="actions-cell" part="cell" role="cell">
        <button
          class="menu-button"
          part="menu-button"
          type="button"
          aria-haspopup="menu"
          aria-expanded="false"
          aria-label=${localize.text('actionsFor', label)}
          ?hidden=${connection.id === null}
          @click=${open}
          @keydown=${open}
        >
          <svg class="sign" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4h0m0 6h0m0 6h0" /></svg>
        </button>
      </td>
    </tr>
  `;
}

function renderCells(context: TableContext, row: RowView): TemplateResult {
  const { connection, label } = row;
  const { localize, switches } = context;
  const one = switches.of(connection.id ?? '');
  return html`
    <th class="name-cell" part="cell" scope="row" role="rowheader">${renderName(context, row)}</th>
    <td class="strategy-cell" part="cell" role="cell">
      <span part="strategy">${strategyName(localize, connection.strategy)}</span>
    </td>
    <td class="domains-cell" part="cell" role="cell">${renderDomains(context, row)}</td>
    <td class="status-cell" part="cell" role="cell">
      <div class="toggle" part="toggle">${one.render(connection, label)} ${one.renderBeside()}</div>
    </td>
  `;
}

export function renderName({ localize }: TableContext, { connection, mark }: RowView): TemplateResult {
  const { id, name, displayName, strategy } = connection;
  const url = pictureOf(connection);
  const technical = name === displayName ? '' : visible(name ?? '');
  return html`
    <span class="named">
      <slot name=${`icon:${id ?? ''}`}
        ><span class="icon" part="icon" aria-hidden="true">
          ${
            url
              ? html`<img src=${url} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${hide} />`
              : nothing
          }
          <svg class="sign" viewBox="0 0 20 20"><path d=${glyphOf(strategy)} /></svg> </span
      ></slot>
      <span class="titles">
        <bdi class="display-name" part="display-name"
          >${visible(displayName) || localize.text('unnamed')}</bdi
        >
        <bdi class="name" part="name" ?hidden=${!technical}>${technical}</bdi>
        ${mark}
      </span>
    </span>
  `;
}

export function renderDomains({ localize }: TableContext, { connection: { domains } }: RowView): unknown {
  if (!domains?.length)
    return html`<span class="none">${localize.text(domains ? 'noDomains' : 'stateUnknown')}</span>`;
  return domains.map((domain) => html`<bdi class="domain" part="domain">${visible(domain)}</bdi> `);
}

/** The sign stands in for a picture that does not come. */
function hide({ currentTarget }: Event): void {
  (currentTarget as HTMLImageElement).hidden = true;
}
