/** The base of every element's styles. */
import { css } from 'lit';

/**
 * - `:host`: of what is inherited, fonts, spacing between letters and words, and case are the page's choice. What moves text or
 *   keeps it from wrapping would break the layout.
 * - `.skeleton`: a placeholder while something is loading.
 */
export const base = css`
  :host {
    color: var(--_text);
    font-family: var(--_font-family);
    line-height: 1.45;
    text-align: start;
    text-indent: 0;
    white-space: normal;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  p,
  h2,
  ul {
    margin: 0;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .problem {
    padding: var(--_space);
    border: 1px dashed;
    border-radius: var(--_radius);
    background: var(--_danger-surface);
    color: var(--_danger);
    overflow-wrap: anywhere;
  }

  .skeleton {
    display: block;
    border-radius: 4px;
    background: var(--_border);
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 1.6s ease-in-out infinite;
    }
  }

  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }
  }

  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }
`;
