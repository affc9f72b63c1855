/** The contents of a row's cells. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type { ListMessages } from '../../localize/messages.js';
import { labelOf } from '../../model/connection.js';
import { readableDomain } from '../../model/domain/domain-name.js';
import { UPDATE_SCOPE } from '../../model/scopes.js';
import { isBlank, visible } from '../../model/visible.js';
import { hideTooltip, hideTooltipWithEscape, showTooltip } from '../ui/popup/tooltip.js';
import type { ConnectionRow, ListContext } from './list-context.js';
import { renderLocked, SHARED_REASON } from './locked/locked.js';
import { renderIcon } from '../ui/icon/icon.template.js';
import { strategyName } from '../ui/strategy.js';

/** The number of characters up to which a domain stays on one line. */
const FITTING = 22;

/**
 * The icon, the display name and the technical name.
 *
 * @param open called when the display name is pressed
 */
export function renderName(
  localize: Localize<ListMessages>,
  row: ConnectionRow,
  open: (row: ConnectionRow) => void,
): TemplateResult {
  const { connection, label, mark } = row;
  const { id, name, displayName } = connection;
  const shown = labelOf(connection, localize.text('unnamed'));
  const display = html`<bdi class="display-name" part="display-name" translate="no">${shown}</bdi>`;
  const technical = name === null || name === displayName || isBlank(name) ? '' : visible(name);
  return html`
    <span class="named">
      <slot name="icon:${id}">${renderIcon(connection)}</slot>
      <span class="titles">
        ${
          id === null
            ? display
            : html`<button
                class="name-button"
                part="name-button"
                type="button"
                aria-haspopup="dialog"
                aria-label=${label === shown ? nothing : label}
                @click=${() => open(row)}
              >
                ${display}
              </button>`
        }
        <bdi class="name" part="name" translate="no" ?hidden=${!technical || mark}>${technical}</bdi>
        ${mark}
      </span>
    </span>
  `;
}

export function renderStrategy(
  localize: Localize<ListMessages>,
  { connection }: ConnectionRow,
): TemplateResult {
  return html`<bdi part="strategy">${strategyName(localize, connection.strategy)}</bdi>`;
}

export function renderDomains(
  localize: Localize<ListMessages>,
  { connection: { domains } }: ConnectionRow,
): unknown {
  if (!domains?.length)
    return html`<span class="none">${localize.text(domains ? 'noDomains' : 'stateUnknown')}</span>`;
  return domains.map(renderDomain);
}

/** In its own script; what is on the wire is its title, if that differs. */
function renderDomain(domain: string): TemplateResult {
  const readable = readableDomain(domain);
  const title = readable === domain ? nothing : visible(domain);
  return html`<bdi class="domain" part="domain" translate="no" title=${title}
    >${wrapped(visible(readable))}</bdi
  > `;
}

/** A long domain may wrap after its dots. Others stay in one piece, because screen readers pause where a text may wrap. */
function wrapped(domain: string): unknown {
  if (domain.length <= FITTING) return domain;
  const [first, ...rest] = domain.split('.');
  return [first, ...rest.map((label) => html`.<wbr />${label}`)];
}

/** The switch, why it can't be switched, and its confirmation dialog while that is open. */
export function renderStatus(
  { localize, switches, store }: ListContext,
  { connection, label, isReasonShared }: ConnectionRow,
): TemplateResult {
  const one = switches.of(connection.id ?? '');
  const whyNot = one.whyNot(connection);
  const mayUpdate = store()?.may(UPDATE_SCOPE) ?? true;
  const isMarked = whyNot && !isReasonShared;
  return html`<div
    class="toggle"
    part="toggle"
    @pointerenter=${showTooltip}
    @focusin=${showTooltip}
    @pointerleave=${hideTooltip}
    @focusout=${hideTooltip}
    @keydown=${hideTooltipWithEscape}
  >
    ${one.render(connection, label, isReasonShared ? SHARED_REASON : undefined)}
    ${isMarked ? renderLocked(localize, connection, mayUpdate, one.reasonId, whyNot) : nothing}
    ${one.renderBeside()}
  </div>`;
}

/** @param open called for a click, and for every key */
export function renderMenuButton(
  localize: Localize<ListMessages>,
  row: ConnectionRow,
  open: (event: MouseEvent | KeyboardEvent, row: ConnectionRow) => void,
): TemplateResult {
  const openMenu = (event: MouseEvent | KeyboardEvent) => open(event, row);
  return html`<button
    class="menu-button"
    part="menu-button"
    type="button"
    aria-haspopup="menu"
    aria-expanded="false"
    aria-label=${localize.text('actionsFor', row.label)}
    ?hidden=${row.connection.id === null}
    @click=${openMenu}
    @keydown=${openMenu}
  >
    <svg class="glyph" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4h0m0 6h0m0 6h0" /></svg>
  </button>`;
}
