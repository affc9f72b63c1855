/** The row-menu section in German. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'Einstellungen …',
  removeItem: 'Entfernen …',
  settingsFor: (label) => `Einstellungen von ${label}`,
  settingsSaved: (label) => `Die Einstellungen von ${label} wurden gespeichert.`,
};
