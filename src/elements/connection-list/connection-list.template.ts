/** The markup around the connections, and in their place while they load, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type { ListMessages } from '../../localize/messages.js';
import { renderButton } from '../ui/button.template.js';

/** What the toolbar shows. */
export interface ToolbarView {
  readonly isBusy: boolean;
  /** How long ago the list was read, as text; empty if it was not. */
  readonly age: string;
  /** Why a request is waiting. It is shown here so that nothing has to move. */
  readonly waiting: unknown;
  readonly refresh: () => void;
  /** The button that adds a connection. */
  readonly add: unknown;
}

/** The heading, the age of the list, the page's buttons and the kit's. */
export function renderToolbar(
  localize: Localize<ListMessages>,
  { isBusy, age, waiting, refresh, add }: ToolbarView,
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
        ${renderButton(localize.text('refresh'), 'refresh', isBusy, refresh)} ${add}
      </span>
    </div>
  `;
}

/** The area right above the rows. */
export function renderTools(tools: unknown): TemplateResult {
  return html`<div class="tools" part="tools">${tools}</div>`;
}

/** What is expected of a list. */
export interface SkeletonView {
  readonly rows: number;
  readonly hasSearch: boolean;
}

/** The shape of the list before it is loaded, so that nothing moves once it is. */
export function renderSkeleton(
  localize: Localize<ListMessages>,
  { rows, hasSearch }: SkeletonView,
): TemplateResult {
  return html`
    ${hasSearch ? renderTools(nothing) : nothing}
    <div class="skeleton" part="skeleton" aria-busy="true">
      <span class="visually-hidden">${localize.text('loading')}</span>
      ${Array.from({ length: rows }, () => html`<div class="skeleton-row"></div>`)}
    </div>
  `;
}
