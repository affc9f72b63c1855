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
    display: flex;
    max-width: var(--_form-width, 36rem);
  }

  .form {
    flex-direction: column;
    gap: 20px;
  }

  .conflict {
    color: var(--_warning);
  }

  .buttons {
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
    margin-block-start: 20px;
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
