/** Arabic, published as `org-connections/localize/ar.js`: importing it is enough. */
import { addTranslation } from './languages.js';
import type { Messages } from './messages.js';
import { core } from './ar/core.js';
import { list } from './ar/list.js';
import { removal } from './ar/removal.js';
import { rowMenu } from './ar/row-menu.js';
import { selection } from './ar/selection.js';
import { settings } from './ar/settings.js';

export const ar: Messages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

addTranslation(ar);
