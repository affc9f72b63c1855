/**
 * The messages of one language, typed: a language that lacks one does not compile. They are in sections by subject, and
 * each element brings the English of the sections it uses.
 */
import type { CoreMessages } from './messages/core.js';
import type { RemovalMessages } from './messages/removal.js';
import type { RowMenuMessages } from './messages/row-menu.js';
import type { SelectionMessages } from './messages/selection.js';
import type { SettingsMessages } from './messages/settings.js';

export type { CoreMessages, RemovalMessages, RowMenuMessages, SelectionMessages, SettingsMessages };
export type { Language } from './messages/section.js';

/** One language. A message, and what a function returns, is shown as text, never as markup. */
export interface Messages
  extends CoreMessages, RemovalMessages, RowMenuMessages, SelectionMessages, SettingsMessages {}
