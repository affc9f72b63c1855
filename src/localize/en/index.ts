/** The English of what `import 'org-connections'` registers, for pages that replace messages or translate them. */
import type { InitialMessages } from '../messages.js';
import { core } from './core.js';
import { list } from './list.js';
import { removal } from './removal.js';
import { rowMenu } from './row-menu.js';
import { selection } from './selection.js';
import { settings } from './settings.js';

export const en: InitialMessages = { ...core, ...list, ...removal, ...rowMenu, ...selection, ...settings };
