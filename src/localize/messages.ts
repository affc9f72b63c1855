/**
 * The types of a language's messages: a language with a missing message does not compile. Messages are divided into sections
 * by subject, and each element imports the English of the sections that it uses.
 */
import type { CopyingMessages } from './messages/strategies/copying.js';
import type { CoreMessages } from './messages/core.js';
import type { CreationMessages } from './messages/creation.js';
import type { DetailsMessages } from './messages/details.js';
import type { DomainsMessages } from './messages/domains/domains.js';
import type { EditingMessages } from './messages/editing.js';
import type { ListMessages } from './messages/list.js';
import type { OptionsMessages } from './messages/options.js';
import type { RemovalMessages } from './messages/removal.js';
import type { RowMenuMessages } from './messages/row-menu.js';
import type { SelectionMessages } from './messages/selection.js';
import type { SettingsMessages } from './messages/settings.js';
import type { ServiceValuesMessages, StrategiesMessages } from './messages/strategies.js';
import type { Strategy } from '../model/strategy.js';

export type {
  CopyingMessages,
  CoreMessages,
  CreationMessages,
  DetailsMessages,
  DomainsMessages,
  EditingMessages,
  ListMessages,
  OptionsMessages,
  RemovalMessages,
  RowMenuMessages,
  SelectionMessages,
  ServiceValuesMessages,
  SettingsMessages,
  StrategiesMessages,
};
export type { Language } from './messages/section.js';

/** The messages that a language's file has. */
export interface InitialMessages
  extends CoreMessages, ListMessages, RemovalMessages, RowMenuMessages, SelectionMessages, SettingsMessages {}

/** The sections that are loaded when an element first uses them. */
export type OnDemandSection =
  'creation' | 'details' | 'domains' | 'editing' | 'options' | 'service-values' | Strategy;

/** The messages of one language. They, and the results of their functions, are shown as text, never as markup. */
export interface Messages
  extends
    InitialMessages,
    CreationMessages,
    DetailsMessages,
    DomainsMessages,
    EditingMessages,
    OptionsMessages,
    ServiceValuesMessages,
    StrategiesMessages {}
