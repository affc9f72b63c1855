/** What the options are called: in the words of the provider's console where those differ. */
import type { Localize } from '../../../localize/localize.js';
import type { OptionsMessages, StrategiesMessages } from '../../../localize/messages.js';
import type { OptionName } from '../../../model/options/fields.js';
import type { StrategyGuide } from '../strategies/guide.js';

interface LabelView {
  readonly localize: Localize<OptionsMessages & StrategiesMessages>;
  readonly guide: StrategyGuide | undefined;
}

/** The options whose labels are the same for each strategy. */
const COMMON = [
  'client_id',
  'client_secret',
  'digestAlgorithm',
  'icon_url',
  'protocolBinding',
  'signatureAlgorithm',
  'signingCert',
  'signSAMLRequest',
] as const satisfies readonly OptionName[];
const HINTS = ['icon_url', 'signSAMLRequest'] as const satisfies readonly OptionName[];

export function labelOf({ localize, guide }: LabelView, option: OptionName): string {
  const own = guide?.labels[option]?.key;
  if (own) return localize.text(own);
  const common = COMMON.find((name) => name === option);
  return common ? localize.text(`option:${common}`) : option;
}

export function hintOf({ localize, guide }: LabelView, option: OptionName): string | undefined {
  const own = guide?.labels[option]?.hint;
  if (own) return localize.text(own);
  const common = HINTS.find((name) => name === option);
  return common && localize.text(`option:${common}-hint`);
}
