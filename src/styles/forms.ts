/**
 * Styles of forms: their fields, messages and buttons, and the facts beside them. Where the container is narrow, the values of
 * facts stand below their terms.
 */
import { css } from 'lit';

export const forms = css`
  .form {
    display: flex;
    flex-direction: column;
    gap: 20px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
    margin-block-start: 20px;
  }

  .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .field label {
    font-weight: 500;
  }

  .input {
    width: 100%;
    min-height: 36px;
    padding: 6px 10px;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .input[readonly] {
    border-color: var(--_border);
    background: var(--_surface-raised);
    color: var(--_text-muted);
  }

  .input[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .flag {
    display: grid;
    grid-template-columns: 24px 1fr;
    column-gap: 8px;

    input {
      width: 18px;
      height: 18px;
      margin: 2px;
      accent-color: var(--_accent);
    }

    input[aria-disabled='true'] {
      opacity: 0.55;
      cursor: not-allowed;
    }

    .notes {
      grid-column: 2;
    }
  }

  .notes {
    font-size: 0.875em;
  }

  .hint {
    color: var(--_text-muted);
  }

  .error {
    color: var(--_danger);
  }

  .warning {
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_warning);
    background: var(--_warning-surface);
  }

  .waiting {
    color: var(--_text-muted);
  }

  .facts {
    display: grid;
    grid-template-columns: fit-content(12rem) 1fr;
    gap: 4px 16px;
    margin: 0;
    font-size: 0.93em;

    dt {
      grid-column: 1;
      color: var(--_text-muted);
    }

    dd {
      grid-column: 2;
      min-width: 0;
      margin: 0;
      overflow-wrap: anywhere;
    }
  }

  @container (max-width: 28rem) {
    .facts {
      display: block;

      dd {
        margin-block-end: 8px;
      }
    }
  }

  summary {
    width: fit-content;
    border-radius: 4px;
    color: var(--_accent);
    font-weight: 500;
    cursor: pointer;
  }

  .disclosed {
    display: flex;
    flex-direction: column;
    gap: 20px;
    margin-block-start: 16px;
  }
`;
