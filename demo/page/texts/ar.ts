/** The page's own texts in Arabic. The kit brings its own. */
import type { Texts } from './texts.js';

export const texts: Texts = {
  account: 'مسؤول',
  crumbs: 'الإعدادات · الأمان',
  title: 'تسجيل الدخول الموحّد',
  lead:
    'يسجّل موظفو Acme الدخول إلى Fieldnote عبر هذه الاتصالات. يحتفظ الاتصال المعطّل بإعداداته، ' +
    'ولا يمكن لمن يستخدمه تسجيل الدخول حتى يُفعَّل من جديد.',
  back: 'كل الاتصالات',
  helpTitle: 'هل تحتاج إلى اتصال آخر؟',
  help: 'جهّز البيانات الوصفية لموفّر الهوية لديك واكتب إلى',
  owner: 'المسؤول',
  copyId: 'نسخ المعرّف',
  openPage: 'فتح صفحته',
};
