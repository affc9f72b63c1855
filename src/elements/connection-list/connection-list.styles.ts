/** Styles of everything around the rows. Sizes follow a 4-pixel grid; font sizes are 18, 14 and 13 px if the page's is 16. */
import { css } from 'lit';

/**
 * - `.actions`: the button at the end keeps its place, however long the text before it is. In the narrowest layout, it stays beside
 *   the heading, and the age of the list moves below it.
 * - `.tools`: the same height before the list is loaded, so that nothing moves.
 * - `.skeleton`: its border stands for the head of the table. Its rows are gradients instead of elements, because they disappear
 *   as soon as the list is loaded.
 */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .toolbar,
  .actions,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .toolbar {
    min-height: 36px;
    margin-block-end: 12px;
  }

  .actions {
    font-size: 0.875em;
  }

  .toolbar .actions {
    flex: 1;
    justify-content: flex-end;
  }

  .updated,
  .waiting {
    color: var(--_text-muted);
    font-size: 0.93em;
  }

  h2 {
    font-size: 1.125em;
    font-weight: 600;
    letter-spacing: -0.01em;
  }

  .content {
    display: flex;
    flex-direction: column;
    gap: 12px;
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .tools {
    min-height: 36px;
  }

  .skeleton {
    border: 1px solid var(--_border);
    border-block-start: 37px solid var(--_surface-raised);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }

  .skeleton-row {
    --_bar: linear-gradient(var(--_border) 0 0) no-repeat;
    height: 65px;
    border-block-start: 1px solid var(--_border);
    background:
      var(--_bar) var(--_space) / 36px 36px,
      var(--_bar) 64px / 22% 12px,
      var(--_bar) 55% / 12% 12px,
      var(--_bar) 80% / 36px 20px;
  }

  .skeleton-row:dir(rtl) {
    scale: -1 1;
  }

  @container (width <= 48rem) {
    .tools {
      min-height: 80px;
    }

    .skeleton-row {
      height: 113px;
    }
  }

  @container (width <= 30rem) {
    .toolbar {
      align-items: baseline;
      min-height: 60px;
    }

    .toolbar :is(.updated, .waiting) {
      flex-basis: 100%;
      order: 1;
      text-align: end;
    }

    .tools {
      min-height: 151px;
    }

    .skeleton-row {
      height: 174px;
    }
  }
`;
