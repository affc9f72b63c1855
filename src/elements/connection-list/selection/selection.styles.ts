/** Styles of the rows' checkboxes, the selection bar, and the outcome of a bulk change. */
import { css } from 'lit';

/**
 * - `.selection-place`: stays at the bottom edge of the window while one scrolls through the rows, unless the window is too low
 *   to spare the room (WCAG 1.4.10). A page with a footer of its own sets the distance through the part.
 * - `.report`: where it scrolls, a shadow shows at which end there is more.
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

  .selection-place {
    display: flex;
    flex-direction: column;
    gap: 8px;
    z-index: 1;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);

    .actions {
      font-size: 1em;
    }
  }

  @media (min-height: 20rem) {
    .selection-place {
      position: sticky;
      inset-block-end: 8px;
    }
  }

  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-width: 0;
    padding: 8px 12px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }

  .selection:focus-visible {
    outline-offset: 2px;
  }

  .select-all-in-bar {
    display: none;
  }

  .time-left {
    flex-basis: 100%;
    order: 1;
    color: var(--_text-muted);
  }

  .selection-count {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .selection .actions {
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
    --_paper: var(--_warning-surface);
    align-items: end;

    p {
      flex: none;
    }
  }

  .selection-result.message {
    --_paper: var(--_surface-raised);
  }

  .report {
    display: flex;
    flex: 1 1 24ch;
    flex-direction: column;
    gap: 8px;
    max-height: 34vh;
    overflow: auto;
    background:
      linear-gradient(var(--_paper) 0 0) top / 100% 12px no-repeat local,
      linear-gradient(var(--_paper) 0 0) bottom / 100% 12px no-repeat local,
      linear-gradient(color-mix(in srgb, var(--_text) 25%, transparent), transparent) top / 100% 8px no-repeat,
      linear-gradient(transparent, color-mix(in srgb, var(--_text) 25%, transparent)) bottom / 100% 8px
        no-repeat;
  }

  .names {
    flex: none;
    padding-inline-start: 20px;
    overflow-wrap: anywhere;

    bdi {
      display: inline;
      font-weight: 500;
    }
  }

  .others summary {
    width: fit-content;
    min-height: 24px;
    padding-inline-end: 4px;
    border-radius: 4px;
    font-weight: 500;
    cursor: pointer;
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
    }
  }

  @container (width <= 30rem) {
    .selection {
      gap: 8px 4px;
      padding: 8px;
    }

    .selection-count {
      flex: 1;
    }

    .selection .actions {
      width: 100%;
      order: 1;
    }

    .selection .actions .button {
      flex: auto;
      padding-inline: 8px;
    }
  }
`;
