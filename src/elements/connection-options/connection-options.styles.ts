import { css } from 'lit';

/** `.question`: the values of a change stand below each other, because addresses and certificates are long. */
export const styles = css`
  :host {
    overflow-wrap: anywhere;
  }

  .content {
    display: flex;
    flex-direction: column;
    gap: 20px;
  }

  .content,
  .form,
  .buttons {
    max-width: 44rem;
  }

  .action {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 4px;

    .hint {
      font-size: 0.875em;
    }
  }

  .changes {
    margin: 0 0 12px;

    dt {
      font-weight: 600;
    }

    dd {
      margin: 2px 0;
    }

    dd + dt {
      margin-block-start: 12px;
    }
  }

  .term {
    display: inline-block;
    min-width: 4em;
    color: var(--_text-muted);
  }

  .form > .skeleton {
    height: 44px;
  }
`;
