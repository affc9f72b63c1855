/** The row-menu section in Spanish. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'Configuración…',
  removeItem: 'Quitar…',
  settingsFor: (label) => `Configuración de «${label}»`,
  settingsSaved: (label) => `La configuración de «${label}» se ha guardado.`,
};
