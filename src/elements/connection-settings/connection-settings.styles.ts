import { css } from 'lit';

/**
 * - `.buttons`: in a dialog, the dialog lays them out, like those of every other one.
 * - `.question`: one backdrop for both dialogs, so that the page does not become darker. That of the settings fades out while
 *   that of the question fades in.
 */
export const styles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }

  .form,
  .buttons {
    max-width: var(--_form-width, 36rem);
  }

  .conflict {
    color: var(--_warning);
  }

  .dialog .buttons {
    display: contents;
  }

  .dialog:has(.question)::part(dialog)::backdrop {
    background: none;
  }

  @media (prefers-reduced-motion: no-preference) {
    .dialog:has(.question)::part(dialog)::backdrop {
      transition: background 140ms ease-out;
    }
  }

  .form > .skeleton {
    height: 44px;
  }
`;
