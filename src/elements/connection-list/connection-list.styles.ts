import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .toolbar,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .updated,
  .toolbar .waiting {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .toolbar {
    justify-content: space-between;
    margin-block-end: 12px;
  }

  h2 {
    font-size: 1.25em;
    font-weight: 600;
  }

  .content {
    display: flex;
    flex-direction: column;
    gap: 12px;
    border-radius: var(--_radius);
  }

  .table,
  .placeholder,
  .panel {
    width: 100%;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .table {
    table-layout: fixed;
    border-spacing: 0;
    text-align: start;
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
    padding-block: 8px;
    border: 0;
    color: var(--_text-muted);
    font-size: 0.875em;
    font-weight: 500;
  }

  /* The first line of the switch stands on the first line of the other cells. */
  .status-cell {
    padding-block-start: 8px;
  }

  /* With a fixed layout the first row says how wide the columns are. */
  thead th:nth-child(1) {
    width: 28%;
  }

  thead th:nth-child(2) {
    width: 18%;
  }

  thead th:nth-child(4) {
    width: 11rem;
  }

  thead .actions-cell {
    width: 64px;
  }

  .actions-cell {
    padding-block: 8px;
    padding-inline-start: 0;
    text-align: end;
  }

  .menu-button {
    display: inline-grid;
    place-content: center;
    width: 32px;
    height: 32px;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: var(--_text-muted);
    cursor: pointer;

    &:hover,
    &[aria-expanded='true'] {
      background: var(--_surface-raised);
      color: var(--_text);
    }
  }

  .dots,
  .dots::before,
  .dots::after {
    width: 4px;
    height: 4px;
    border: 2px solid;
    border-radius: 50%;
  }

  .dots {
    position: relative;

    &::before,
    &::after {
      content: '';
      position: absolute;
      top: -8px;
      left: -2px;
    }

    &::after {
      top: 4px;
    }
  }

  .mark {
    display: block;
    color: var(--_warning);
    font-size: 0.875em;
  }

  /* For a moment, and the style sheet knows for how long; no timer decides it. */
  .changed {
    background: var(--_warning-surface);
    animation: unmark 10s step-end forwards;
  }

  .mark {
    animation: vanish 10s step-end forwards;
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

  /* No wider than its text, so that it begins where the row does, whichever way it runs itself. */
  bdi {
    display: block;
    width: fit-content;
  }

  .display-name {
    font-weight: 600;
  }

  .name,
  .none,
  .advice {
    color: var(--_text-muted);
  }

  .name,
  .domain {
    font-size: 0.875em;
  }

  .placeholder-row {
    display: grid;
    grid-template-columns: 3fr 2fr 1fr;
    align-items: center;
    gap: var(--_space);
    height: 68px;
    padding-inline: var(--_space);

    & + & {
      border-block-start: 1px solid var(--_border);
    }

    .skeleton {
      width: 70%;
      height: 14px;
    }
  }

  .panel {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 206px;
    padding: calc(var(--_space) * 1.5);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .headline {
    font-size: 1.125em;
    font-weight: 600;
  }

  .headline,
  .advice {
    max-width: 52ch;
    text-wrap: balance;
  }

  .failure {
    border-color: var(--_danger);
    background: var(--_danger-surface);

    .headline {
      color: var(--_danger);
    }
  }

  .waiting {
    color: var(--_text-muted);
  }

  .notice {
    padding: 12px var(--_space);
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-surface);
    overflow-wrap: anywhere;

    strong {
      color: var(--_warning);
    }
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px var(--_space);

    p {
      flex: 1 1 24ch;
    }

    ul {
      flex: 1 1 100%;
      padding-inline-start: 1.25em;
    }

    bdi {
      display: inline;
    }
  }

  .message {
    border-color: var(--_border);
    background: var(--_surface-raised);
  }

  /* Too narrow for columns: each row is a card, its name and its switch above what else is known. */
  @container (max-width: 48rem) {
    .table,
    tbody,
    tr {
      display: block;
    }

    .table {
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
      gap: 12px;
    }

    tbody tr {
      display: grid;
      grid-template-columns: 1fr 32px;
      gap: 4px;
      padding: var(--_space);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    th,
    td {
      padding: 0;
      border: 0;
    }

    td {
      grid-column: 1 / -1;
    }

    .actions-cell {
      grid-area: 1 / -2;
      margin: -4px;
      padding: 0;
    }

    .strategy-cell {
      color: var(--_text-muted);
    }

    .status-cell {
      padding: 0;
      margin-block-start: 8px;
    }

    .none {
      display: none;
    }
  }

  @container (min-width: 30rem) and (max-width: 48rem) {
    tbody tr {
      grid-template-columns: 1fr 15em 32px;
      grid-template-rows: auto auto 1fr;
    }

    .name-cell,
    .strategy-cell,
    .domains-cell {
      grid-column: 1;
    }

    .status-cell {
      grid-area: 1 / 2 / span 3;
      margin-block-start: -4px;
    }
  }
`;
