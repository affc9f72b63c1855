/** Buttons that decide something, and such as cannot be pressed: dialogs, forms and bars have them. */
import { css } from 'lit';
import { signals } from './signals.js';

export const answers = css`
  ${signals}

  .danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .primary[aria-busy='true'] {
    color: var(--_on-accent);
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .button[aria-disabled='true'] {
    color: var(--_text-muted);
    cursor: not-allowed;
  }
`;
