/** Styles of a connection's icon, and of other icons with its lines. */
import { css } from 'lit';

export const iconStyles = css`
  .icon {
    display: grid;
    flex: none;
    place-items: center;
    width: 36px;
    height: 36px;
    margin-block-start: 2px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface-raised);
    color: var(--_text-muted);
  }

  .icon img,
  .glyph {
    width: 20px;
    height: 20px;
    object-fit: contain;
  }

  .glyph {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon img[hidden],
  .icon img:not([hidden]) + svg {
    display: none;
  }

  @media (forced-colors: active) {
    .icon .glyph {
      stroke: CanvasText;
    }
  }
`;
