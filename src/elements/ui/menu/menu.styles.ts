import { css } from 'lit';

export const styles = css`
  .menu {
    position: fixed;
    inset: auto;
    min-width: 12rem;
    max-width: min(20rem, 100vw - 16px);
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875rem;
    box-shadow: 0 8px 24px rgb(0 0 0 / 22%);
  }

  .item {
    display: block;
    width: 100%;
    min-height: 36px;
    padding: 6px 12px;
    border-radius: calc(var(--_radius) * 0.75);
    text-align: start;
  }

  .item:hover,
  .item:focus {
    background: var(--_surface-raised);
  }

  .item:focus-visible {
    outline-offset: -2px;
  }

  .item.danger {
    color: var(--_danger);
  }

  .item[aria-disabled='true'] {
    color: var(--_text-muted);
    cursor: not-allowed;
  }

  .item small {
    display: block;
    font-size: 0.875em;
  }
`;
