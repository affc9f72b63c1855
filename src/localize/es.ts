/** Spanish, published as `org-connections/localize/es.js`: importing it is enough. */
import { addTranslation } from './languages.js';
import type { Messages } from './messages.js';
import { core } from './es/core.js';
import { list } from './es/list.js';
import { removal } from './es/removal.js';
import { rowMenu } from './es/row-menu.js';
import { selection } from './es/selection.js';
import { settings } from './es/settings.js';

export const es: Messages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

addTranslation(es);
