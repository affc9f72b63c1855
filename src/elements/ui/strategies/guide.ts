/** What the forms and the assistant know of a strategy, in the words of its provider's console. */
import type { StrategiesMessages } from '../../../localize/messages.js';
import type { Platform, Way } from '../../../model/options/draft.js';
import type { OptionName } from '../../../model/options/fields.js';
import type { ServiceValueName } from '../../../model/identity-provider/service-value.js';

/** The key of a message in a strategy's section. */
export type GuideKey = keyof StrategiesMessages;

/** One step at the provider. */
export interface Instruction {
  readonly key: GuideKey;
  /** What has to be entered there. Default: nothing. */
  readonly values?: readonly ServiceValueName[];
}

/** A label, and what a value looks like. */
export interface OptionLabel {
  readonly key: GuideKey;
  readonly hint?: GuideKey;
}

export interface StrategyGuide {
  /** The strategy's section in English. */
  readonly english: Partial<StrategiesMessages>;
  /** What to do at the provider before the connection is created. */
  instructions(platform: Platform | undefined): readonly Instruction[];
  /** What to do there afterwards. */
  readonly afterwards: readonly Instruction[];
  /** The labels that differ from the common ones. */
  readonly labels: Readonly<Partial<Record<OptionName, OptionLabel>>>;
  /** The labels of the ways to give the settings; empty where there is one only. */
  readonly ways: Readonly<Partial<Record<Way, OptionLabel>>>;
  /** What an admin has to know before the connection is created. */
  readonly notice?: GuideKey;
}
