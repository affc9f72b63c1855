/** Styles of a table and its pager. In narrow layouts, its rows become cards. */
import { css } from 'lit';

/**
 * - `.sort::after`: two arrows, or one if the rows are sorted by the column. It consists of borders, which have a color in
 *   contrast themes, too.
 * - `scroll-margin`: keeps the first row below the head when a page turns.
 * - Too narrow for one line: the range of the pager stands above both buttons, which share the width.
 * - Too narrow for columns: each row is a card. The table's owner places the cells in it.
 */
export const tableStyles = css`
  .table {
    width: 100%;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    border-spacing: 0;
    background: var(--_surface);
    overflow: clip;
  }

  th,
  td {
    padding: 12px var(--_space);
    border-block-start: 1px solid var(--_border);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  thead th {
    height: 36px;
    padding-block: 4px;
    border: 0;
    background: var(--_surface-raised);
    color: var(--_text-muted);
    font-size: 0.93em;
    font-weight: 500;
    vertical-align: middle;
  }

  tbody tr:not(.notice-row):hover {
    background: color-mix(in srgb, var(--_surface-raised) 50%, var(--_surface));
  }

  tbody tr:first-child {
    scroll-margin-block-start: 45px;
  }

  .notice-row td {
    padding-block: 0 12px;
    border: 0;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    padding: 0 6px;
    border-radius: 4px;
    margin-inline: -6px;
    letter-spacing: inherit;
    text-transform: inherit;
    text-align: start;

    &::after {
      content: '';
      flex: none;
      width: 7px;
      border-block: 6px solid;
      clip-path: polygon(0 5px, 50% 1px, 100% 5px, 0 5px, 0 7px, 100% 7px, 50% 11px, 0 7px);
    }

    &:is(:hover, .ascending, .descending) {
      color: var(--_text);
    }

    &:is(.ascending, .descending)::after {
      clip-path: polygon(0 5px, 50% 1px, 100% 5px);
    }

    &.descending::after {
      rotate: 180deg;
    }
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
  }

  .page-range {
    margin-inline-end: auto;
    color: var(--_text-muted);
    font-size: 0.93em;
    font-variant-numeric: tabular-nums;
  }

  @container (width <= 30rem) {
    .page-range {
      flex-basis: 100%;
    }

    .pager .button {
      flex: 1;
    }
  }

  @container (width > 48rem) {
    .column-name {
      display: none;
    }
  }

  @container (width <= 48rem) {
    .table {
      display: block;
      border: 0;
      background: none;
    }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .sort {
      display: none;
    }

    tbody {
      display: grid;
      gap: 8px;
    }

    tbody tr {
      display: grid;
      gap: 4px 0;
      padding: 12px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    tbody tr:first-child {
      scroll-margin-block-start: 8px;
    }

    tbody :is(th, td) {
      width: auto;
      padding: 0;
      border: 0;
    }

    tbody .notice-row {
      display: block;
      padding: 0;
      border: 0;
    }

    .notice-row td {
      padding: 0;
    }
  }
`;
