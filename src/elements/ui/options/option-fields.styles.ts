/** Styles of the fields of a strategy: the choice between ways, and the settings that are seldom needed. */
import { css } from 'lit';

export const optionFieldsStyles = css`
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  input[type='radio'] {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .platforms {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;

    legend {
      margin-block-end: 8px;
    }

    .hint {
      flex: 1 1 100%;
      font-size: 0.875em;
    }
  }

  .radio {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
  }
`;
