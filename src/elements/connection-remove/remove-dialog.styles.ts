import { css } from 'lit';

/** `.with-alternative`: three buttons fit on one line in some languages only, and their texts change with the choice. */
export const styles = css`
  .with-alternative::part(dialog-actions) {
    flex-direction: column;
  }

  .form,
  .choices {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  .choices {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choice {
    display: grid;
    grid-template-columns: 24px 1fr;
    column-gap: 8px;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);

    input {
      width: 18px;
      height: 18px;
      margin: 2px;
      accent-color: var(--_accent);
    }

    label {
      font-weight: 600;
      cursor: pointer;
    }

    p {
      grid-column: 2;
      color: var(--_text-muted);
      font-size: 0.9375em;
    }
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
  }

  .unavailable {
    display: block;
    border-style: dashed;
    color: var(--_text-muted);
  }
`;
