/** What the templates of a connection's options show. */
import type { Localize } from '../../localize/localize.js';
import type {
  EditingMessages,
  ListMessages,
  OptionsMessages,
  SettingsMessages,
  StrategiesMessages,
} from '../../localize/messages.js';
import type { Connection } from '../../model/connection.js';
import type { StrategyGuide } from '../ui/strategies/guide.js';
import type { EditingForm } from './editing-form.js';

/** With those of the connection's strategy. */
export type OptionsViewMessages = ListMessages &
  SettingsMessages &
  OptionsMessages &
  EditingMessages &
  StrategiesMessages;

export interface OptionsView {
  readonly localize: Localize<OptionsViewMessages>;
  readonly announce: (text: string) => void;
  readonly connection: Connection;
  /** Of its strategy; undefined until it is loaded. */
  readonly guide: StrategyGuide | undefined;
  readonly form: EditingForm;
  readonly isBusy: boolean;
}
