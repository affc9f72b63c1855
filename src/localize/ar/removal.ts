/** The removal section in Arabic. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: 'إزالة',
  removeTitle: (label) => `هل تريد إزالة «${label}»؟`,
  chooseRemoval: 'اختر ما يجب فعله.',
  detach: 'إزالة من المؤسسة',
  detachEffect:
    'لن يتمكن أعضاء هذه المؤسسة من تسجيل الدخول عبره بعد ذلك. يبقى الاتصال ومستخدموه لدى الخدمة، لكن لا يمكن إضافته مجددًا من هنا.',
  delete: 'حذف الاتصال',
  checking: 'جارٍ التحقق…',
  configurationFailed: 'تعذّرت معرفة أثر الحذف هنا.',
  typeName: (name) => `لحذفه، اكتب اسمه: ${name}`,
  typeNameWrong: (name) => `هذا ليس اسمه. اكتب بالضبط: ${name}`,
  switchOffInstead: 'تعطيله بدلًا من ذلك',

  'delete-effect:allow':
    'يُحذف الاتصال نفسه، ويُحذف معه كل مستخدم جاء عن طريقه. لا يمكن التراجع عن هذا الإجراء.',
  'delete-effect:allow-if-empty':
    'يُحذف الاتصال نفسه. يرفض الخادم ذلك ما دام له مستخدمون. لا يمكن التراجع عن هذا الإجراء.',
  'delete-effect:unknown': 'يُحذف الاتصال نفسه. لا يُعرف ما سيحدث لمستخدميه. لا يمكن التراجع عن هذا الإجراء.',

  'why-not-remove:no-id': 'لم يرسل الخادم معرّفًا له.',
  'why-not-remove:access': 'لا يُسمح لمؤسستك بإزالة هذا الاتصال.',
  'why-not-remove:scope-missing': 'ليس لديك إذن لذلك.',

  detached: (label) => `أُزيل الاتصال «${label}» من المؤسسة. لا يزال الاتصال ومستخدموه موجودين.`,
  deleted: (label) => `حُذف الاتصال «${label}».`,
  alreadyGone: (label) => `سبق أن أُزيل الاتصال «${label}».`,
  detachFailed: (label) => `لم يُزَل الاتصال «${label}».`,
  deleteFailed: (label) => `لم يُحذف الاتصال «${label}».`,
  removeUncertain: (label) => `لا يُعرف هل أُزيل الاتصال «${label}» أم لا.`,
};
