import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }

  .content {
    display: flex;
    flex-direction: column;
    gap: 12px;
    max-width: 44rem;
  }

  .content:focus-visible {
    outline: none;
  }

  .list {
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }

  .item {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding: 6px 12px;

    &:not(:first-child) {
      border-block-start: 1px solid var(--_border);
    }

    .button {
      flex: none;
    }
  }

  bdi,
  .ascii {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .ascii {
    color: var(--_text-muted);
    font-size: 0.875em;
  }

  .choice {
    display: flex;
    gap: 8px;

    .input {
      flex: 1;
      min-width: 0;
    }

    .button {
      flex: none;
      min-height: 36px;
    }
  }

  .add-new {
    align-self: flex-start;
  }

  .content > .skeleton {
    height: 44px;
  }

  @media (max-width: 36rem) {
    .choice {
      flex-direction: column;
    }
  }
`;
