/** English as a whole, for pages that replace messages or translate them. An element imports only the sections it uses. */
import type { Messages } from '../messages.js';
import { core } from './core.js';
import { list } from './list.js';
import { removal } from './removal.js';
import { rowMenu } from './row-menu.js';
import { selection } from './selection.js';
import { settings } from './settings.js';

export const en: Messages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };
