/** The row-menu section in German. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'Einstellungen …',
  viewItem: 'Ansehen …',
  removeItem: 'Entfernen …',
  settingsFor: (label) => `Einstellungen von ${label}`,
  detailsOf: (label) => `Details zu ${label}`,
  settingsSaved: (label) => `Die Einstellungen von ${label} wurden gespeichert.`,
};
