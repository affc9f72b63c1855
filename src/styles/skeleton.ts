/** What stands in for something that is still to come, beside what is there already. */
import { css } from 'lit';

export const skeletons = css`
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
