/**
 * Styles of a dialog. If there is room, its buttons stay visible while the content above them scrolls, with scroll padding for
 * the focus ring.
 */
import { css } from 'lit';

export const styles = css`
  dialog {
    --_inset: clamp(16px, 5vw, 24px);
    width: min(34rem, 100vw - 24px);
    max-width: none;
    max-height: calc(100dvh - 24px);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.9375rem;
    text-align: start;
    overflow: auto;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
    scroll-padding-block: 8px;
    box-shadow: 0 16px 48px rgb(0 0 0 / 30%);
  }

  dialog::backdrop {
    background: rgb(10 14 20 / 55%);
  }

  h2 {
    padding: var(--_inset) var(--_inset) 0;
    font-size: 1.2em;
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.3;
  }

  h2:focus-visible {
    outline: none;
  }

  .body {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 12px var(--_inset) var(--_inset);
  }

  ::slotted(.warning) {
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_warning);
    border-radius: 4px;
    background: var(--_warning-surface);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 16px var(--_inset);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface-raised);
  }

  @media (min-height: 30rem) {
    dialog {
      scroll-padding-block-end: 168px;
    }

    .actions {
      position: sticky;
      inset-block-end: 0;
    }
  }

  @media (max-width: 36rem) {
    .actions {
      flex-direction: column;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog,
    dialog::backdrop {
      animation: appear 140ms ease-out;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
