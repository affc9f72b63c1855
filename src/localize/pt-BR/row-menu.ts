/** The row-menu section in Brazilian Portuguese. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'Configurações…',
  viewItem: 'Ver…',
  removeItem: 'Remover…',
  settingsFor: (label) => `Configurações de “${label}”`,
  detailsOf: (label) => `Detalhes de “${label}”`,
  settingsSaved: (label) => `As configurações de “${label}” foram salvas.`,
};
