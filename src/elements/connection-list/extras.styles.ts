/** What rows have that only some lists have: columns of the page's own, boxes, marks, and less room. */
import { css } from 'lit';

export const extraStyles = css`
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

  .cell-heading {
    display: none;
    color: var(--_text-muted);
  }

  .mark {
    display: block;
    color: var(--_warning);
    font-size: 0.93em;
    animation: vanish 10s step-end forwards;
  }

  /* For a moment, and the style sheet knows for how long; no timer decides it. */
  .changed {
    background: var(--_warning-surface);
    animation: unmark 10s step-end forwards;
  }

  @keyframes unmark {
    to {
      background: none;
    }
  }

  @keyframes vanish {
    to {
      visibility: hidden;
    }
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
    :where(:host([density='compact'])) tbody td {
      padding-inline-start: 36px;
    }

    .cell-heading {
      display: inline;
    }

    tbody .select-cell {
      grid-area: 1 / 1;
      padding-inline: 0 12px;
    }
  }

  @container (30rem < width <= 48rem) {
    tbody .extra-cell {
      grid-column: 2;
    }
  }
`;
