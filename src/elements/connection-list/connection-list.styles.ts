/** What stands around the rows. Sizes are on a grid of 4 pixels; texts are 18, 14 and 13 where the page's are 16. */
import { css } from 'lit';

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

  /* However long it is said to take: what stands at its end stays where it is. */
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

  /* What is loaded later has its place from the beginning. */
  .tools {
    min-height: 36px;
  }

  .several {
    min-height: 50px;
  }

  .placeholder,
  .panel {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  .placeholder::before {
    content: '';
    display: block;
    height: 36px;
    background: var(--_surface-raised);
  }

  .placeholder-row {
    display: grid;
    grid-template-columns: 36px 3fr 2fr 3fr 15em;
    align-items: center;
    gap: 12px;
    height: 65px;
    padding-inline: var(--_space);
    border-block-start: 1px solid var(--_border);

    .skeleton {
      width: 60%;
      height: 12px;

      &:first-child {
        width: 36px;
        height: 36px;
      }

      &:last-child {
        width: 36px;
        height: 20px;
      }
    }
  }

  @container (width <= 48rem) {
    .finding {
      min-height: 80px;
    }

    .placeholder-row {
      grid-template-columns: 36px 1fr 36px;
      height: 96px;

      .skeleton:nth-child(3),
      .skeleton:nth-child(4) {
        display: none;
      }
    }
  }

  @container (width <= 30rem) {
    /* The button stays beside the heading, and below it is room for how old everything is. */
    .toolbar {
      align-items: baseline;
      min-height: 60px;
    }

    .toolbar :is(.updated, .waiting) {
      flex-basis: 100%;
      order: 1;
      text-align: end;
    }

    .finding {
      min-height: 151px;
    }
  }
`;
