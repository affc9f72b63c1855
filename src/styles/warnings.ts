/** The colors of what warns, for the style sheets that have some of it: a part of each. */
import { css } from 'lit';

export const warnings = css`
  :host {
    --_warning: var(--org-color-warning, light-dark(#7d4f00, #ffc971));
    --_warning-surface: var(--org-color-warning-surface, light-dark(#fff8ea, #292012));
  }
`;
