/** The rows: a table where there is room, cards where there is none. */
import { css } from 'lit';

export const tableStyles = css`
  .table,
  .placeholder {
    width: 100%;
    table-layout: fixed;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    border-spacing: 0;
    background: var(--_surface);
    overflow: clip;
  }

  /* In place of the table's head. */
  .placeholder {
    border-block-start: 37px solid var(--_surface-raised);
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

  tbody tr:hover {
    background: color-mix(in srgb, var(--_surface-raised) 50%, var(--_surface));
  }

  /* With a fixed layout the first row says how wide the columns are. */
  .name-column {
    width: 29%;
  }

  .strategy-column {
    width: 18%;
  }

  .status-column {
    width: 13.5em;
  }

  thead .actions-cell {
    width: 60px;
  }

  /* The first line of the switch stands on the first line of the other cells; below it is room for one more. */
  .status-cell {
    padding-block: 8px;
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
  .sign {
    width: 20px;
    height: 20px;
    object-fit: contain;
  }

  .sign {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .menu-button .sign {
    stroke-width: 4;
  }

  /* No wider than its text, so that it begins where the row does, whichever way it runs itself. */
  bdi {
    display: block;
    width: fit-content;
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

  [hidden],
  img:not([hidden]) + svg {
    display: none;
  }

  /* Too narrow for columns: each row is a card, its name and its switch above what else is known. */
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

    tbody {
      display: grid;
      gap: 8px;
    }

    tbody tr {
      display: grid;
      grid-template-columns: auto 1fr 32px;
      gap: 4px 0;
      padding: 12px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    tbody :is(th, td) {
      grid-column: 2 / -1;
      width: auto;
      padding: 0;
      border: 0;
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
  }

  @container (30rem < width <= 48rem) {
    tbody tr {
      grid-template-columns: auto 1fr 15em 32px;
      grid-template-rows: auto auto 1fr;
    }

    tbody :is(.strategy-cell, .domains-cell) {
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
    .icon .sign {
      stroke: CanvasText;
    }
  }
`;
