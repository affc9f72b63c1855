/** The row-menu section in French. */
import type { RowMenuMessages } from '../messages.js';
import { quote } from './terms.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'Paramètres…',
  viewItem: 'Afficher…',
  removeItem: 'Retirer…',
  settingsFor: (label) => `Paramètres de la connexion ${quote(label)}`,
  detailsOf: (label) => `Détails de la connexion ${quote(label)}`,
  settingsSaved: (label) => `Les paramètres de la connexion ${quote(label)} ont été enregistrés.`,
};
