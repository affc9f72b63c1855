/** The row-menu section in Arabic. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: 'الإعدادات…',
  viewItem: 'عرض…',
  removeItem: 'إزالة…',
  settingsFor: (label) => `إعدادات «${label}»`,
  detailsOf: (label) => `تفاصيل «${label}»`,
  settingsSaved: (label) => `تم حفظ إعدادات «${label}».`,
};
