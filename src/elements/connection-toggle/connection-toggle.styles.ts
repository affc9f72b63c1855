/**
 * Styles of a switch. Only a change that takes a while shows a spinner: the delay is in the style sheet, so no timer decides
 * state. The switch keeps its place when “Undo” needs a second line.
 */
import { css } from 'lit';

export const styles = css`
  .line {
    display: flex;
    align-items: center;
    align-content: start;
    flex-wrap: wrap;
    gap: 0 8px;
    min-height: 28px;
  }

  .switch {
    display: inline-flex;
    padding: 4px;
    margin: -4px;
    border-radius: 999px;
  }

  .track {
    width: 36px;
    height: 20px;
    padding: 2px;
    border-radius: 999px;
    border: 1px solid transparent;
    background: var(--_control);
  }

  .thumb {
    display: block;
    padding: 2px;
    width: 14px;
    height: 14px;
    border-radius: 50%;
    background: var(--_surface);
    box-shadow: 0 1px 2px rgb(0 0 0 / 25%);
  }

  [aria-checked='true'] .track {
    background: var(--_accent);
  }

  [aria-checked='true'] .thumb {
    margin-inline-start: 16px;
    background: var(--_on-accent);
  }

  [aria-disabled='true'] {
    cursor: not-allowed;

    .track {
      border-color: var(--_control);
      background: none;
    }

    .thumb {
      background: var(--_control);
      box-shadow: none;
    }

    &:not([role]) .thumb {
      margin-inline-start: 8px;
    }
  }

  .saving {
    .track {
      border-color: var(--_control);
      background: none;
    }

    [aria-checked] .thumb {
      background: var(--_surface-raised);
      box-shadow: 0 0 0 1px var(--_control);
    }
  }

  .state {
    line-height: 24px;
    color: var(--_text-muted);
  }

  [aria-checked='true'] + .state {
    color: inherit;
  }

  .thumb::after {
    content: '';
    display: block;
    height: 100%;
    border: 2px solid var(--_accent);
    border-block-start-color: transparent;
    border-radius: inherit;
    opacity: 0;
  }

  [aria-busy='true'] .thumb::after {
    opacity: 1;
    transition: opacity 150ms 250ms;
  }

  .reason {
    max-width: 36ch;
    color: var(--_text-muted);
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }

  @media (prefers-reduced-motion: no-preference) {
    .track,
    .thumb {
      transition: 120ms;
    }

    [aria-busy='true'] .thumb::after {
      animation: spin 900ms linear infinite;
    }
  }

  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }

  @media (forced-colors: active) {
    .track {
      --_control: ButtonText;
      --_surface: Canvas;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      forced-color-adjust: none;
    }

    [aria-disabled='true'] .track {
      --_control: GrayText;
    }
  }
`;
