/** Styles of a connection list's columns, and of their cells' places on a card. */
import { css } from 'lit';

/**
 * - Columns get their width from their content. A mark and a notice add nothing to it, and the status column has a fixed width, so
 *   that no column moves when a row changes.
 * - `.name-column`, `.domains-column`: words break only where they are longer than the least width. A long name takes two lines;
 *   its details have all of it. `break-word` instead of `anywhere`: a column is never narrower than its longest word.
 * - On a card, the name and the switch are above the other cells.
 */
export const columnStyles = css`
  .name-column {
    min-width: min(15rem, 22cqi);
  }

  .domains-column {
    min-width: 11rem;
  }

  thead:has(.extra-column) .domains-column {
    min-width: 8rem;
  }

  .strategy-cell,
  .extra-cell,
  .domain:not(:has(wbr)),
  thead th {
    overflow-wrap: break-word;
  }

  .status-column {
    width: 13.5em;
  }

  .actions-column {
    width: 60px;
    padding-inline-start: 0;
  }

  .select-column,
  .select-cell {
    width: calc(var(--_space) + 32px);
    padding-inline-end: 0;
  }

  @container (width > 48rem) {
    .titles,
    .domain {
      max-width: 22rem;
    }

    .display-name {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }

    .mark,
    .notice-row td > * {
      width: 0;
      min-width: 100%;
    }

    .mark {
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
    }

    .notice-row:not(:hover, :focus-within) .refusal {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }

    :host([density='compact']) {
      tbody :is(th, td) {
        padding-block: 8px;
      }

      .status-cell {
        padding-block: 5px 3px;
      }

      .actions-cell {
        padding-block: 2px;
      }

      .status-column {
        width: min(18em, 24cqi);
      }

      .toggle {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: 8px;
      }

      .domain {
        display: inline-block;
        margin-inline-end: 8px;
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
      padding: 0;
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
`;
