/** The row-menu section in English. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'Settings…',
  viewItem: 'View…',
  removeItem: 'Remove…',
  settingsFor: (label) => `Settings of ${label}`,
  detailsOf: (label) => `Details of ${label}`,
  settingsSaved: (label) => `The settings of ${label} were saved.`,
};
