/** French, published as `org-connections/localize/fr.js`: importing it is enough. */
import { addTranslation } from './languages.js';
import type { Messages } from './messages.js';
import { core } from './fr/core.js';
import { list } from './fr/list.js';
import { removal } from './fr/removal.js';
import { rowMenu } from './fr/row-menu.js';
import { selection } from './fr/selection.js';
import { settings } from './fr/settings.js';

export const fr: Messages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

addTranslation(fr);
