/** What the steps of the assistant show. */
import type { Localize } from '../../localize/localize.js';
import type {
  CreationMessages,
  ListMessages,
  OptionsMessages,
  ServiceValuesMessages,
  SettingsMessages,
  StrategiesMessages,
} from '../../localize/messages.js';
import type { Connection } from '../../model/connection.js';
import type { DraftStep } from '../../model/options/draft.js';
import type { NameAtProvider, SignInService } from '../../model/identity-provider/service-value.js';
import type { Strategy } from '../../model/strategy.js';
import type { OrganizationStore } from '../../store/organization-store.js';
import type { StrategyGuide } from '../ui/strategies/guide.js';
import type { CreationForm, Settable } from './creation-form.js';

/** The messages of the assistant, with those of the strategy that is chosen. */
export type AssistantMessages = ListMessages &
  SettingsMessages &
  OptionsMessages &
  CreationMessages &
  ServiceValuesMessages &
  StrategiesMessages;

export interface AssistantView {
  readonly localize: Localize<AssistantMessages>;
  readonly announce: (text: string) => void;
  readonly form: CreationForm;
  /** The strategies that can be chosen. */
  readonly strategies: readonly Strategy[];
  /** The step that is shown. */
  readonly step: DraftStep;
  /** Of the chosen strategy; undefined on the first step. */
  readonly guide: StrategyGuide | undefined;
  readonly service: SignInService;
  readonly nameAtProvider: NameAtProvider;
  readonly settable: Settable;
  /** Whether the names of the other connections are known. */
  readonly areNamesKnown: boolean;
  readonly hasSecret: boolean;
  /** Whether a secret was entered before and wiped since. */
  readonly isSecretWiped: boolean;
  readonly isBusy: boolean;
  /** Goes back to a step. */
  readonly go: (step: DraftStep) => void;
}

/** What the last step shows. */
export interface FinishView extends Pick<
  AssistantView,
  'localize' | 'announce' | 'guide' | 'service' | 'nameAtProvider'
> {
  readonly connection: Connection;
  readonly strategy: Strategy | undefined;
  /** The page's address at which people sign in with it; empty where it gives none. */
  readonly link: string;
  readonly store: OrganizationStore | undefined;
}
