/** Styles of what a connection list's cells contain. */
import { css } from 'lit';

/**
 * - `.status-cell`: the switch is aligned with the first line of the other cells, with room for one more line below it.
 * - `.name-button`: large enough to be pressed, and no taller than its text.
 * - `bdi`: every line starts where the row starts, whatever the direction of the text. Chromium needs the prefix.
 * - `.refused`: up to two lines of the reason, and all of it when the row is pointed at or has the focus.
 */
export const cellStyles = css`
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
    flex: 1;
    min-width: 0;
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

  .name-button {
    display: block;
    max-width: 100%;
    padding-block: 2px;
    margin-block: -2px;
    border-radius: 4px;
    text-align: inherit;
  }

  .name-button bdi {
    text-decoration: underline var(--_border);
    text-underline-offset: 3px;
  }

  .name-button:hover bdi {
    color: var(--_accent);
    text-decoration-color: currentcolor;
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

  [hidden] {
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
`;
