/** The removal section in Arabic. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'إزالة',
  removeTitle: (label) => `هل تريد إزالة «${label}»؟`,
  chooseRemoval: 'اختر ما تريد فعله.',
  detach: 'إزالة من المؤسسة',
  detachEffect:
    'لن يتمكن أعضاء هذه المؤسسة بعد ذلك من تسجيل الدخول عبره. يبقى الاتصال ومستخدموه لدى الخدمة، لكن لا يمكنك إضافته مجددًا من هنا.',
  delete: 'حذف الاتصال',
  checking: 'جارٍ التحقق…',
  configurationFailed: 'تعذّرت علينا معرفة أثر الحذف هنا.',
  typeName: (name) => `لحذفه، اكتب اسمه: ${name}`,
  typeNameWrong: (name) => `هذا ليس اسمه. اكتب بالضبط: ${name}`,
  switchOffInstead: 'تعطيله بدلًا من ذلك',

  'delete-effect:allow': 'يحذف هذا الإجراء الاتصال وكل مستخدم جاء عن طريقه. لا يمكنك التراجع عن هذا الإجراء.',
  'delete-effect:allow-if-empty':
    'يحذف هذا الإجراء الاتصال. يرفض الخادم ذلك ما دام للاتصال مستخدمون. لا يمكنك التراجع عن هذا الإجراء.',
  'delete-effect:unknown':
    'يحذف هذا الإجراء الاتصال. لا نعرف ما سيحدث لمستخدميه. لا يمكنك التراجع عن هذا الإجراء.',

  'why-not-remove:no-id': 'لم يرسل الخادم معرّفًا لهذا الاتصال.',
  'why-not-remove:access': 'ليس لدى مؤسستك إذن لإزالة هذا الاتصال.',
  'why-not-remove:scope-missing': 'ليس لديك إذن لإزالة هذا الاتصال.',

  detached: (label) => `أُزيل الاتصال «${label}» من المؤسسة. لا يزال الاتصال ومستخدموه موجودين.`,
  deleted: (label) => `حُذف الاتصال «${label}».`,
  alreadyGone: (label) => `سبق أن أُزيل الاتصال «${label}».`,
  detachFailed: (label) => `تعذّرت علينا إزالة الاتصال «${label}».`,
  deleteFailed: (label) => `تعذّر علينا حذف الاتصال «${label}».`,
  removeUncertain: (label) => `تعذّر علينا التأكد مما إذا كان الاتصال «${label}» قد أُزيل.`,
};
