/**
 * Brazilian Portuguese, for every Portuguese unless a page registers another. Published as
 * `org-connections/localize/pt-BR.js`: importing it is enough.
 */
import { addTranslation } from './languages.js';
import type { Messages } from './messages.js';
import { core } from './pt-BR/core.js';
import { list } from './pt-BR/list.js';
import { removal } from './pt-BR/removal.js';
import { rowMenu } from './pt-BR/row-menu.js';
import { selection } from './pt-BR/selection.js';
import { settings } from './pt-BR/settings.js';

export const ptBR: Messages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };

addTranslation(ptBR);
