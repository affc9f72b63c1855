import { css } from 'lit';

/**
 * - `.part`: a line above each but the first separates them.
 * - `--_form-width`: the form of the settings is as wide as the other parts.
 */
export const styles = css`
  :host {
    --_form-width: 44rem;

    display: block;
    overflow-wrap: anywhere;
  }

  .details,
  .summary,
  .part {
    display: flex;
    flex-direction: column;
    max-width: 44rem;
  }

  .details {
    gap: 24px;
  }

  .summary {
    gap: 16px;
  }

  .part {
    gap: 12px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_border);
  }

  .dialog::part(dialog) {
    width: min(46rem, 100vw - 24px);
  }

  h2,
  .state {
    display: flex;
    gap: 12px;
    align-items: center;
  }

  h2 {
    margin-block-end: 16px;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }

  h3 {
    margin: 0;
    font-size: 1.067em;
    font-weight: 600;
  }

  :is(h2, .message):focus-visible {
    outline: none;
  }

  .values {
    margin: 0;
  }

  .details > .skeleton {
    height: 44px;
  }
`;
