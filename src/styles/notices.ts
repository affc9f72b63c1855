/** Styles of notices, panels and error messages: above the rows, inside them, or in place of them. */
import { css } from 'lit';

export const notices = css`
  .panel {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 234px;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    overflow-wrap: anywhere;

    .button {
      margin-block-start: 8px;
    }
  }

  .headline {
    font-size: 1.143em;
    font-weight: 600;
  }

  .headline,
  .advice {
    max-width: 52ch;
    text-wrap: balance;
  }

  .advice {
    color: var(--_text-muted);
  }

  .failure {
    border-color: var(--_danger);
    background: var(--_danger-surface);

    .headline {
      color: var(--_danger);
    }
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px var(--_space);
    padding: 12px var(--_space);
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-surface);
    overflow-wrap: anywhere;

    strong {
      color: var(--_warning);
    }

    p {
      flex: 1 1 24ch;
    }

    ul {
      flex: 1 1 100%;
      padding-inline-start: 1.25em;
    }

    bdi {
      display: inline;
    }
  }

  .notice.message {
    border-color: var(--_border);
    background: var(--_surface-raised);
  }

  .refusal,
  .refused .link,
  .line ~ .waiting {
    max-width: 36ch;
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }

  .refusal {
    color: var(--_danger);
  }

  .line ~ .waiting {
    color: var(--_text-muted);
  }

  [data-copied]::before {
    content: '✓ ';
  }
`;
