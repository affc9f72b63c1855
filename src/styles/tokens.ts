/**
 * Every `--org-*` token that a page can set, with its default. Elements use the private `--_*` alias only. The defaults
 * follow `color-scheme`: a page that sets `color-scheme: light dark` gets both.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_font-family: var(--org-font-family, inherit);
    --_text: var(--org-color-text, light-dark(#1c2128, #e9ecf0));
    --_text-muted: var(--org-color-text-muted, light-dark(#4a535d, #a9b2bd));
    --_surface: var(--org-color-surface, light-dark(#fff, #16191d));
    --_surface-raised: var(--org-color-surface-raised, light-dark(#f5f6f8, #1f2329));
    --_border: var(--org-color-border, light-dark(#dce0e5, #363c44));
    --_accent: var(--org-color-accent, light-dark(#1948b8, #8db0ff));
    --_on-accent: var(--org-color-on-accent, light-dark(#fff, #0c1322));
    --_danger: var(--org-color-danger, light-dark(#961d17, #ff9d94));
    --_danger-surface: var(--org-color-danger-surface, light-dark(#fdf2f1, #2b1817));
    --_warning: var(--org-color-warning, light-dark(#6e4500, #ffc971));
    --_warning-surface: var(--org-color-warning-surface, light-dark(#fff8ea, #292012));
    --_control: var(--org-color-control, light-dark(#77808b, #848d98));
    --_radius: var(--org-radius, 8px);
    --_space: var(--org-space, 16px);
  }
`;
