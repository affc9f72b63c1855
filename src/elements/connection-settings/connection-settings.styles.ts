import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }

  .form {
    display: flex;
    flex-direction: column;
    gap: 20px;
    max-width: 36rem;
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
      margin: 0;
    }
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

  .conflict {
    color: var(--_warning);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
  }

  .form > .skeleton {
    height: 44px;
  }
`;
