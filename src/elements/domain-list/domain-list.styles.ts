/** Styles of the list of domains, beside those of tables. */
import { css } from 'lit';

/**
 * - `.status::before`: a dot in the color of the status, which the words say, too.
 * - On a card, the status is beside the domain where there is room, and the buttons are below.
 */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .toolbar,
  .actions,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .toolbar {
    min-height: 36px;
    margin-block-end: 12px;
  }

  .toolbar .actions {
    flex: 1;
    justify-content: flex-end;
  }

  .actions,
  .content {
    font-size: 0.875em;
  }

  .updated,
  .waiting,
  .found,
  .none,
  .ascii {
    color: var(--_text-muted);
  }

  .updated,
  .waiting,
  .ascii {
    font-size: 0.93em;
  }

  h2 {
    font-size: 1.125em;
    font-weight: 600;
    letter-spacing: -0.01em;
  }

  .content {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  .content:focus-visible {
    outline: none;
  }

  .search {
    flex: 0 1 20rem;
  }

  .domain-name {
    font-weight: 500;
  }

  bdi,
  .ascii {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .status {
    display: inline-flex;
    gap: 8px;
    align-items: baseline;

    &::before {
      content: '';
      flex: none;
      width: 8px;
      height: 8px;
      border: 4px solid var(--_control);
      border-radius: 50%;
    }

    &.verified::before {
      border-color: var(--_accent);
    }

    &.failed::before {
      border-color: var(--_danger);
    }
  }

  .status-column {
    width: 14em;
  }

  .actions-cell {
    padding-block: 6px;
    text-align: end;
    white-space: nowrap;
    overflow-wrap: normal;
  }

  .actions-column {
    width: 1px;
  }

  .actions-cell .buttons {
    flex-wrap: nowrap;
    margin: 0;
  }

  .cell-heading {
    display: none;
  }

  .skeleton-row {
    height: 49px;
    border-block-end: 8px solid var(--_surface);
  }

  @container (width <= 48rem) {
    .status {
      margin-block: 2px;
    }

    .none {
      display: none;
    }

    .cell-heading {
      display: block;
      color: var(--_text-muted);
      font-size: 0.93em;
    }

    .actions-cell .buttons {
      flex-wrap: wrap;
      justify-content: flex-start;
      margin-block-start: 8px;
    }
  }

  @container (width <= 30rem) {
    .toolbar {
      align-items: baseline;
    }

    .toolbar :is(.updated, .waiting) {
      flex-basis: 100%;
      order: 1;
      text-align: end;
    }
  }
`;
