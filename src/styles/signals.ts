/** The colors of what fails or warns, for the style sheets that have some of it: a part of each. */
import { css } from 'lit';

export const signals = css`
  :host {
    --_danger: var(--org-color-danger, light-dark(#b3261e, #ff9d94));
    --_danger-surface: var(--org-color-danger-surface, light-dark(#fdf2f1, #2b1817));
    --_warning: var(--org-color-warning, light-dark(#7d4f00, #ffc971));
    --_warning-surface: var(--org-color-warning-surface, light-dark(#fff8ea, #292012));
  }
`;
