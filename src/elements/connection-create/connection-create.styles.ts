import { css } from 'lit';

/**
 * - `.buttons`: in a dialog, they are beside each other as far as there is room, because there are up to three.
 * - `.progress`: where it is narrow, only the current step is named.
 */
export const styles = css`
  :host {
    overflow-wrap: anywhere;
  }

  .step {
    display: flex;
    flex-direction: column;
    gap: 20px;
  }

  .form,
  .buttons,
  .notice {
    max-width: 44rem;
  }

  .step[hidden] {
    display: none;
  }

  .dialog .buttons {
    width: 100%;
    margin: 0;
  }

  .dialog::part(dialog) {
    width: min(46rem, 100vw - 24px);
  }

  h2 {
    margin-block-end: 16px;
    font-size: 1.125em;
    font-weight: 600;
  }

  h3,
  h4,
  ol,
  dl {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h3 {
    font-size: 1.143em;
    font-weight: 600;
    line-height: 1.3;
  }

  h3:focus-visible {
    outline: none;
  }

  .step-number {
    display: block;
    margin-block-end: 2px;
    color: var(--_text-muted);
    font-size: 0.75em;
    font-weight: 500;
  }

  h4 {
    font-size: 1em;
    font-weight: 600;
  }

  .progress {
    display: flex;
    gap: 4px;
    max-width: 44rem;
    margin-block-end: 20px;
    list-style: none;
    font-size: 0.8em;

    li {
      flex: 1 1 0;
      min-width: 0;
      padding-block-start: 6px;
      border-block-start: 3px solid var(--_border);
      color: var(--_text-muted);
      overflow-wrap: break-word;
    }

    .done,
    [aria-current] {
      border-color: var(--_accent);
    }

    [aria-current] {
      color: var(--_text);
      font-weight: 600;
    }
  }

  @container (max-width: 34rem) {
    .progress li:not([aria-current]) {
      font-size: 0;
    }

    .progress [aria-current] {
      flex: 3 1 0;
    }
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 12px;
  }

  .card {
    position: relative;
    display: grid;
    grid-template-columns: 24px 1fr 18px;
    gap: 4px 12px;
    align-content: start;
    align-items: center;
    padding: 14px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);

    label {
      grid-area: 1 / 2;
      font-weight: 600;
    }

    /* The whole card can be pressed. */
    label::after {
      content: '';
      position: absolute;
      inset: 0;
      cursor: pointer;
    }

    input {
      grid-area: 1 / 3;
    }

    .icon {
      grid-area: 1 / 1;
      width: 24px;
      height: 24px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .hint {
      grid-column: 2 / -1;
      font-size: 0.875em;
    }
  }

  .card:hover {
    background: var(--_surface-raised);
  }

  .card:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .card:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .card :focus-visible {
    outline: none;
  }

  .review {
    padding: 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);

    .link {
      margin-block-start: 8px;
    }
  }

  .to-do {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding-inline-start: 1.25em;
  }

  .form > .skeleton {
    height: 64px;
  }
`;
