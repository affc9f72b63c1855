/** Styles of the search field and the filters. */
import { css } from 'lit';

/**
 * - `.sort-choice`: shown only in narrow layouts, where the table has no headings to sort by.
 * - Phones zoom in on fields with a font smaller than 16 pixels.
 */
export const searchStyles = css`
  .search,
  .choice {
    width: 100%;
    min-width: 0;
    height: 36px;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .search-box,
  .choice-box {
    display: inline-block;
    position: relative;
  }

  .search-box {
    flex: 1 1 16em;
    max-width: 28em;
  }

  .search {
    padding: 4px 8px;
    padding-inline-start: 34px;

    &::placeholder {
      color: var(--_text-muted);
      opacity: 1;
    }
  }

  .magnifier {
    position: absolute;
    inset-block-start: 9px;
    inset-inline-start: 9px;
    width: 18px;
    height: 18px;
    fill: none;
    stroke: var(--_text-muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    pointer-events: none;
  }

  .choice {
    max-width: 15em;
    padding-block: 4px;
    padding-inline: 12px 28px;
    appearance: none;
    cursor: pointer;
  }

  .choice-box::after {
    content: '';
    position: absolute;
    inset-block-start: 13px;
    inset-inline-end: 13px;
    width: 6px;
    height: 6px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    color: var(--_text-muted);
    rotate: 45deg;
    pointer-events: none;
  }

  .sort-choice {
    display: flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }

  .found {
    margin-inline-start: auto;
    color: var(--_text-muted);
    font-size: 0.93em;
    font-variant-numeric: tabular-nums;
  }

  @container (width > 48rem) {
    .sort-choice {
      display: none;
    }
  }

  @container (width <= 30rem) {
    .search-box {
      flex-basis: 100%;
      max-width: none;
    }

    .choice-box {
      flex: 1 1 8em;
    }

    .sort-choice {
      flex-basis: 100%;
    }

    .choice {
      max-width: none;
    }

    .found {
      width: 100%;
    }
  }

  @media (forced-colors: active) {
    .magnifier {
      stroke: GrayText;
    }
  }

  @media (pointer: coarse) {
    .search,
    .choice {
      font-size: max(16px, 1em);
    }
  }
`;
