/** What a field of a strategy's form shows. */
import type { Localize } from '../../../localize/localize.js';
import type { OptionsMessages } from '../../../localize/messages.js';
import type { Cleaned } from '../../../model/options/cleaning/codes.js';
import type { Field } from '../../../model/options/fields.js';

export interface OptionFieldView {
  readonly localize: Localize<OptionsMessages>;
  readonly field: Field;
  readonly label: string;
  readonly hint: string | undefined;
  /** Undefined while nothing was entered. Never that of a secret, which stays in its control. */
  readonly value: string | boolean | undefined;
  /** What cleaning has said of it. */
  readonly cleaned: Cleaned | undefined;
  /** What the server has said of it. */
  readonly fault: string | undefined;
  /** Takes a value as it is typed. */
  readonly type: (value: string) => void;
  /** Takes a value that is complete: pasted, chosen, or left. */
  readonly enter: (value: string | boolean) => void;
}

/** The id of an option's control. */
export const idOf = ({ name }: Pick<Field, 'name'>): string => `option-${name}`;
