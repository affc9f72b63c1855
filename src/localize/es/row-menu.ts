/** The row-menu section in Spanish. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'Configuración…',
  viewItem: 'Ver…',
  removeItem: 'Quitar…',
  settingsFor: (label) => `Configuración de «${label}»`,
  detailsOf: (label) => `Detalles de «${label}»`,
  settingsSaved: (label) => `La configuración de «${label}» se guardó.`,
};
