/** Styles of facts, each a term with its values. Where their container is narrow, the values stand below. */
import { css } from 'lit';

export const factStyles = css`
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
`;
