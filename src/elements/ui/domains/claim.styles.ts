/** Styles of the dialogs about domains. */
import { css } from 'lit';

export const claimStyles = css`
  .content {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  .intro:focus-visible {
    outline: none;
  }

  .doubt {
    color: var(--_warning);
  }

  .failed .link {
    font-size: 0.875em;
  }

  .uses {
    margin: 0;
    padding-inline-start: 1.4em;
  }
`;
