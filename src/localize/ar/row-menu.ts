/** The row-menu section in Arabic. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'الإعدادات…',
  removeItem: 'إزالة…',
  settingsFor: (label) => `إعدادات «${label}»`,
  settingsSaved: (label) => `تم حفظ إعدادات «${label}».`,
};
