/** Styles of the facts about a connection. */
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
      margin: 0;
    }
  }
`;
