/** Styles of what to do at the provider, and of values to copy. */
import { css } from 'lit';

export const atProviderStyles = css`
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

  .instructions {
    display: flex;
    flex-direction: column;
    gap: 16px;
    padding-inline-start: 1.6em;

    li::marker {
      color: var(--_text-muted);
      font-weight: 600;
    }
  }

  .hand-on {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);

    .hint {
      flex: 1 1 100%;
    }
  }

  a.button {
    display: inline-flex;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
`;
