/** The service-values section in Arabic. */
import type { ServiceValuesMessages } from '../../messages.js';
import { copying } from './copying.js';
import { OPERATOR } from '../terms.js';

export const serviceValues: ServiceValuesMessages = {
  'value:callback': 'عنوان URL لمعاودة الاتصال (Callback URL)',
  'value:origin': 'الأصل (Origin)',
  'value:acs': 'عنوان URL لخدمة ACS (عنوان الرد)',
  'value:entity-id': 'معرّف الكيان (Audience)',
  'value:realm': 'معرّف الخدمة',
  'value:metadata': 'البيانات الوصفية لهذا الاتصال',
  'value:certificate': 'شهادة توقيع طلباتنا (إذا كانت موقَّعة)',

  provisional: 'قيمة مؤقتة. ستحصل على القيمة النهائية بعد إنشاء الاتصال.',
  valueUnknown: `غير معروفة هنا. للحصول عليها، تواصل مع ${OPERATOR}.`,
  valueAfter: 'ستحصل عليها بعد إنشاء الاتصال.',
  ...copying,

  instructionsTitle: 'تعليمات لموفّر الهوية',
  instructionsIntro: 'هل يدير شخص آخر موفّر الهوية؟ أرسل إليه هذه التعليمات.',
  copyInstructions: 'نسخ التعليمات',
  printInstructions: 'طباعة',
  mailInstructions: 'إرسال بالبريد الإلكتروني',
  instructionsCopied: 'تم نسخ التعليمات.',

  signInLink: 'رابط تسجيل الدخول',
  linkEffect: 'من يفتح هذا الرابط يسجّل الدخول عبر هذا الاتصال، ما دام مفعّلًا.',
};
