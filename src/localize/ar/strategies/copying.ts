/** The wording for copying values in Arabic, which several sections share. */
import type { CopyingMessages } from '../../messages.js';

export const copying: CopyingMessages = {
  copy: 'نسخ',
  copyValue: (name) => `نسخ «${name}»`,
  valueCopied: (name) => `تم نسخ ${name}.`,
};
