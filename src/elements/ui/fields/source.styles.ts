/** Styles of fields for certificates and metadata, and of secrets. */
import { css } from 'lit';

export const sourceStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .source,
  .secret {
    display: flex;
    gap: 8px;
  }

  .source {
    flex-direction: column;
  }

  .secret .input {
    flex: 1;
  }

  .code {
    font-family: ui-monospace, monospace;
    font-size: 0.86em;
    word-break: break-all;
  }

  textarea {
    resize: vertical;
  }

  .file {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
  }

  .file:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .label,
  legend {
    font-weight: 500;
  }

  .field > .facts,
  .choice {
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }

  .choices {
    display: flex;
    flex-direction: column;
    gap: 8px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field > .link,
  .choices > .link {
    align-self: start;
  }

  .doubt {
    color: var(--_warning);
  }

  .changed {
    color: var(--_text-muted);
  }
`;
