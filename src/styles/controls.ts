/** Styles of buttons, links, and the focus ring. */
import { css } from 'lit';

export const controls = css`
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .button,
  .link {
    font-weight: 500;
  }

  .button {
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }

  .button:hover {
    background: var(--_surface-raised);
  }

  .button[aria-busy='true'] {
    color: var(--_text-muted);
    cursor: progress;
  }

  .link {
    min-height: 24px;
    padding: 0 2px;
    border-radius: 4px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .primary:is(:hover, [aria-busy='true']) {
    color: var(--_on-accent);
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .button[aria-disabled='true'] {
    color: var(--_text-muted);
    cursor: not-allowed;
  }
`;
