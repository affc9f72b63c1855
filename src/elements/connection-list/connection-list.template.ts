/** What stands around the connections, or instead of them, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import { renderButton } from '../ui/button.template.js';
import type { ListHost } from './list-context.js';

/** What stands above the connections. */
export interface ToolbarView {
  readonly isBusy: boolean;
  /** How long ago the list was read, in words; empty when it was not. */
  readonly age: string;
  /** Why a request waits: shown here, where nothing has to move for it. */
  readonly waiting: unknown;
  readonly refresh: () => void;
}

/** The heading, how old everything is, the page's buttons and ours. */
export function renderToolbar(
  localize: Localize,
  { isBusy, age, waiting, refresh }: ToolbarView,
): TemplateResult {
  return html`
    <div class="toolbar" part="toolbar">
      <slot name="header"
        ><h2 class="heading" part="heading" tabindex="-1">${localize.text('connections')}</h2></slot
      >
      <span class="actions">
        ${waiting}
        ${age && !waiting ? html`<span class="updated" part="updated">${localize.text('updated', age)}</span>` : nothing}
        <slot name="actions"></slot>
        ${renderButton(localize.text('refresh'), 'refresh', isBusy, refresh)}
      </span>
    </div>
  `;
}

/**
 * The places of what is loaded later, from the beginning, as far as it is known.
 *
 * @param isLong whether there are so many connections that people want to search
 */
export function renderPlaces({ searchable, selectable }: ListHost, isLong: boolean): unknown {
  return [
    isLong && searchable !== 'never' ? renderTools('finding', nothing) : nothing,
    selectable ? renderTools('several', nothing) : nothing,
  ];
}

/** What stands right above the rows. */
export function renderTools(kind: 'finding' | 'several', tools: unknown): TemplateResult {
  return html`<div class="tools ${kind}" part="tools">${tools}</div>`;
}

/** The table's shape before there is one, so that nothing moves when it comes. */
export function renderSkeleton(localize: Localize): TemplateResult {
  return html`
    <div class="placeholder" part="skeleton" aria-busy="true">
      <span class="visually-hidden">${localize.text('loading')}</span>
      <div class="placeholder-row"></div>
      <div class="placeholder-row"></div>
      <div class="placeholder-row"></div>
    </div>
  `;
}
