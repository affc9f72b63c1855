/** Styles of the rows' checkboxes, the selection bar, and the outcome of a bulk change. */
import { css } from 'lit';

/**
 * - `.selection-hint` and `.selection-tools` share one place, which is as large as the larger one. The hint is aligned with the
 *   checkbox beside it, and in the narrowest layout the tools extend below it.
 * - `.select-all-in-bar`: shown only in narrow layouts, in which rows are cards and the table has no head.
 */
export const selectionStyles = css`
  .select {
    display: inline-grid;
    place-content: center;
    width: 32px;
    height: 32px;
    cursor: pointer;

    input {
      width: 18px;
      height: 18px;
      margin: 0;
      accent-color: var(--_accent);
      cursor: pointer;
    }
  }

  .selection {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    flex: 1;
    min-width: 0;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }

  .selection:focus-visible {
    outline-offset: 2px;
  }

  .selection:not(.idle) {
    border-color: var(--_accent);
  }

  .selection-hint,
  .selection-tools {
    grid-area: 1 / 2;
    min-width: 0;
  }

  .select-all-in-bar {
    display: none;
  }

  .selection-hint {
    color: var(--_text-muted);
  }

  .selection-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .selection:not(.idle) .selection-hint,
  .idle .selection-tools {
    visibility: hidden;
  }

  .selection-count {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .selection-tools .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }

  .selection .danger[aria-disabled='true'] {
    border-color: var(--_border);
  }

  .quiet {
    border-color: transparent;
    background: none;
    color: var(--_text-muted);
  }

  .selection-result {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 8px;

    p {
      flex: none;
    }

    .actions {
      flex-wrap: wrap;
    }
  }

  .names {
    flex: none;
    max-height: 168px;
    padding-inline-start: 20px;
    overflow: auto;
    overflow-wrap: anywhere;

    bdi {
      display: inline;
      font-weight: 500;
    }
  }

  .why {
    display: block;
    color: var(--_text-muted);
    font-size: 0.9375em;
  }

  .select-all-name {
    display: none;
  }

  @container (width <= 48rem) {
    thead .select {
      display: none;
    }

    .select-all-name {
      display: inline;
    }

    .select-all-in-bar {
      display: flex;
      align-self: start;
    }

    .selection-hint {
      align-self: start;
      padding-block-start: 6px;
    }
  }

  @container (width <= 30rem) {
    .selection {
      column-gap: 4px;
      padding: 8px;
    }

    .selection-count {
      flex: 1;
    }

    .selection-tools .actions {
      flex: none;
      width: calc(100% + 36px);
      margin-inline-start: -36px;
    }

    .actions .button {
      padding-inline: 8px;
    }
  }
`;
