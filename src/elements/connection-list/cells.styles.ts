/** Styles of a connection list's columns and cells, and their layout on a card. */
import { css } from 'lit';

/**
 * - `.…-column`: with a fixed layout, the first row determines the width of the columns.
 * - `.status-cell`: the switch is aligned with the first line of the other cells, with room for one more line below it.
 * - `bdi`: every line starts where the row starts, whatever the direction of the text. Chromium needs the prefix.
 * - `.refused`: up to two lines of the reason, and all of it when the row is pointed at or has the focus.
 * - On a card, the name and the switch are above the other cells.
 */
export const cellStyles = css`
  .name-column {
    width: 29%;
  }

  .strategy-column {
    width: 18%;
  }

  .status-column {
    width: 13.5em;
  }

  .actions-column {
    width: 60px;
    padding-inline-start: 0;
  }

  thead:has(.extra-column) {
    .name-column {
      width: 22%;
    }

    .strategy-column {
      width: 15%;
    }
  }

  .select-column,
  .select-cell {
    width: calc(var(--_space) + 32px);
    padding-inline-end: 0;
  }

  .status-cell {
    padding-block: 10px 6px;
  }

  .toggle {
    min-height: 48px;
  }

  .actions-cell {
    padding-block: 6px;
    padding-inline-start: 0;
    text-align: end;
  }

  .menu-button {
    display: inline-grid;
    place-content: center;
    width: 32px;
    height: 32px;
    border-radius: calc(var(--_radius) * 0.75);
    color: var(--_text-muted);

    &:hover,
    &[aria-expanded='true'] {
      background: var(--_surface-raised);
      color: var(--_text);
    }
  }

  .named {
    display: flex;
    gap: 12px;
  }

  .titles {
    min-width: 0;
  }

  .icon {
    display: grid;
    flex: none;
    place-items: center;
    width: 36px;
    height: 36px;
    margin-block-start: 2px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface-raised);
    color: var(--_text-muted);
  }

  .icon img,
  .glyph {
    width: 20px;
    height: 20px;
    object-fit: contain;
  }

  .glyph {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .menu-button .glyph {
    stroke-width: 4;
  }

  bdi {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .display-name {
    font-weight: 600;
  }

  .name,
  .none {
    color: var(--_text-muted);
  }

  .name,
  .domain {
    font-size: 0.93em;
  }

  .cell-heading {
    display: none;
    color: var(--_text-muted);
  }

  [hidden],
  img:not([hidden]) + svg {
    display: none;
  }

  .notice-row .refused {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
    padding: 8px 12px;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_danger-surface);

    .refusal {
      max-width: none;
    }

    .link {
      flex: none;
    }
  }

  .shared-reason {
    color: var(--_text-muted);
  }

  .tooltip {
    color: var(--_text-muted);
    font-size: 0.93em;
    font-weight: 400;
  }

  .tooltip:popover-open {
    position: fixed;
    inset: auto;
    max-width: min(20rem, 100vw - 16px);
    margin: 0;
    padding: 6px 10px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 4px 12px rgb(0 0 0 / 18%);
  }

  .mark {
    display: block;
    color: var(--_warning);
    font-size: 0.93em;
  }

  .changed {
    background: var(--_warning-surface);
  }

  .many-changed {
    color: var(--_warning);
  }

  :host([density='compact']) {
    .icon {
      width: 24px;
      height: 24px;
      margin-block: -2px;

      :is(svg, img) {
        width: 16px;
        height: 16px;
      }
    }

    .titles {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 8px;
    }

    .toggle {
      min-height: 28px;
    }
  }

  @container (width > 48rem) {
    .notice-row:not(:hover, :focus-within) .refusal {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }

    :host([density='compact']) tbody {
      :is(th, td) {
        padding-block: 8px;
      }

      .status-cell {
        padding-block: 4px;
      }

      .actions-cell {
        padding-block: 2px;
      }
    }
  }

  @container (width <= 48rem) {
    .notice-row .refused {
      flex-wrap: wrap;
    }

    tbody tr {
      grid-template-columns: auto 1fr 32px;
    }

    tbody :is(th, td) {
      grid-column: 2 / -1;
    }

    tbody td {
      padding-inline-start: 48px;
    }

    tbody .name-cell {
      grid-column: 2;
    }

    tbody .actions-cell {
      grid-area: 1 / 3;
      margin: -6px -4px;
      line-height: 0;
    }

    .strategy-cell {
      color: var(--_text-muted);
    }

    .status-cell {
      margin-block-start: 4px;
    }

    .toggle {
      min-height: 28px;
    }

    .none {
      display: none;
    }

    .cell-heading {
      display: inline;
    }

    :where(:host([density='compact'])) tbody td {
      padding-inline-start: 36px;
    }

    tbody .select-cell {
      grid-area: 1 / 1;
      padding-inline: 0 12px;
    }
  }

  @container (30rem < width <= 48rem) {
    tbody tr {
      grid-template-columns: auto 1fr 15em 32px;
      grid-template-rows: auto auto 1fr;
    }

    tbody :is(.strategy-cell, .domains-cell, .extra-cell) {
      grid-column: 2;
    }

    tbody .status-cell {
      grid-area: 1 / 3 / span 3;
      padding: 0;
      margin-block-start: -4px;
    }

    tbody .actions-cell {
      grid-area: 1 / 4;
    }
  }

  @media (forced-colors: active) {
    .icon .glyph {
      stroke: CanvasText;
    }
  }
`;
