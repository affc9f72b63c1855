/**
 * The types of a language's messages: a language with a missing message does not compile. Messages are divided into sections
 * by subject, and each element imports the English of the sections that it uses.
 */
import type { CoreMessages } from './messages/core.js';
import type { ListMessages } from './messages/list.js';
import type { RemovalMessages } from './messages/removal.js';
import type { RowMenuMessages } from './messages/row-menu.js';
import type { SelectionMessages } from './messages/selection.js';
import type { SettingsMessages } from './messages/settings.js';

export type {
  CoreMessages,
  ListMessages,
  RemovalMessages,
  RowMenuMessages,
  SelectionMessages,
  SettingsMessages,
};
export type { Language } from './messages/section.js';

/** The messages of one language. They, and the results of their functions, are shown as text, never as markup. */
export interface Messages
  extends CoreMessages, ListMessages, RemovalMessages, RowMenuMessages, SelectionMessages, SettingsMessages {}
