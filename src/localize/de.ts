/** German, published as `org-connections/localize/de.js`: importing it is enough. */
import { addTranslation } from './languages.js';
import type { Messages } from './messages.js';
import { core } from './de/core.js';
import { list } from './de/list.js';
import { removal } from './de/removal.js';
import { rowMenu } from './de/row-menu.js';
import { selection } from './de/selection.js';
import { settings } from './de/settings.js';

export const de: Messages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

addTranslation(de);
