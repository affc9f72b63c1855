/** Styles of values to copy, below each other in a frame. */
import { css } from 'lit';

export const valuesStyles = css`
  .values {
    display: flex;
    flex-direction: column;
    gap: 4px;
    margin-block-start: 8px;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);

    dt {
      color: var(--_text-muted);
      font-size: 0.875em;
    }

    dt:not(:first-child) {
      margin-block-start: 8px;
    }

    dd,
    .value {
      display: flex;
      gap: 12px;
      align-items: center;
      justify-content: space-between;
      margin: 0;
    }

    dd.hint {
      font-size: 0.875em;
    }

    code {
      min-width: 0;
      font-family: ui-monospace, monospace;
      font-size: 0.93em;
      overflow-wrap: anywhere;
    }

    .button {
      flex: none;
    }
  }
`;
