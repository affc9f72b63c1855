/** Japanese, published as `org-connections/localize/ja.js`: importing it is enough. */
import { addTranslation } from './languages.js';
import type { Messages } from './messages.js';
import { core } from './ja/core.js';
import { list } from './ja/list.js';
import { removal } from './ja/removal.js';
import { rowMenu } from './ja/row-menu.js';
import { selection } from './ja/selection.js';
import { settings } from './ja/settings.js';

export const ja: Messages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

addTranslation(ja);
