/** Styles of what to do at the provider. */
import { css } from 'lit';

export const atProviderStyles = css`
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
