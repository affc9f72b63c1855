/** The row-menu section in Spanish. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'Configuración…',
  removeItem: 'Quitar…',
  settingsFor: (label) => `Configuración de «${label}»`,
};
