/** What the fields of a strategy need of the form that they are in. */
import type { Cleaned } from '../../../model/options/cleaning/codes.js';
import type { Way } from '../../../model/options/draft.js';
import type { Field, OptionName, Values } from '../../../model/options/fields.js';
import type { Strategy } from '../../../model/strategy.js';

/** The fields that are not shown where a file of metadata fills them in. */
export const FROM_METADATA: readonly OptionName[] = ['signInEndpoint', 'signingCert'];

export interface OptionsForm {
  readonly strategy: Strategy | undefined;
  /** How the settings are given. */
  readonly way: Way | undefined;
  /** The fields of that way. */
  readonly fields: readonly Field[];
  /** Undefined where nothing was entered. Never that of a secret, which stays in its control. */
  valueOf(field: Field): string | boolean | undefined;
  /** What cleaning has said of an option. */
  cleanedOf(option: OptionName): Cleaned | undefined;
  /** What is wrong with an option besides, as text. */
  faultOf(option: OptionName): string | undefined;
  chooseWay(way: Way): void;
  /** Takes a value as it is typed. What was said of it before no longer holds. */
  type(field: Field, value: string): void;
  /**
   * Takes a value that is complete, and cleans it. A secret is judged and not kept.
   *
   * @returns what cleaning says of it; undefined for what is chosen
   */
  enter(field: Field, value: string | boolean): Cleaned | undefined;
  /** Takes what metadata says; nothing where it couldn't be read. */
  enterAll(values: Values): void;
}
