/** The settings section in Arabic. */
import type { SettingsMessages } from '../messages.js';
import { OPERATOR, plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'الاسم التقني',
  connectionId: 'معرّف الاتصال',

  displayName: 'الاسم المعروض',
  displayNameHint: 'ما يراه الأشخاص عند تسجيل الدخول.',
  displayNameMissing: 'اكتب اسمًا.',
  displayNameTooLong: (most) =>
    plural(most, {
      one: 'استخدم حرفًا واحدًا على الأكثر.',
      two: 'استخدم حرفين على الأكثر.',
      few: 'استخدم # أحرف على الأكثر.',
      many: 'استخدم # حرفًا على الأكثر.',
      other: 'استخدم # حرف على الأكثر.',
    }),
  showAsButton: 'إظهاره كزر في صفحة تسجيل الدخول',
  showAsButtonHint: 'وإلا فلا يمكن اختياره في صفحة تسجيل الدخول لهذه المؤسسة.',
  assignMembershipOnLogin: 'جعل المستخدمين أعضاءً عند تسجيل دخولهم',
  assignMembershipOnLoginHint: 'وإلا فلن يتمكن من تسجيل الدخول سوى الأعضاء ومن تمت دعوتهم.',
  on: 'مفعّل',
  off: 'معطّل',

  'why-not-edit:no-id': 'لم يرسل الخادم معرّفًا له.',
  'why-not-edit:access-none': 'يُدار نيابةً عنك، ولا يمكن تغييره هنا.',
  'why-not-edit:access-readonly': 'للقراءة فقط، ولا يمكن تغييره هنا.',
  'why-not-edit:access-limited': 'لا يُسمح لمؤسستك بتغيير ذلك في هذا الاتصال.',
  'why-not-edit:fixed': `يحدّده ${OPERATOR} لجميع الاتصالات.`,
  'why-not-edit:scope-missing': 'ليس لديك إذن لتغيير ذلك.',

  save: 'حفظ',
  saved: 'تم الحفظ.',
  nothingToSave: 'لا توجد تغييرات لحفظها.',
  reset: 'إعادة تعيين',
  saveFailed: 'لم تُحفظ الإعدادات.',
  saveUncertain: 'لا يُعرف هل حُفظت الإعدادات أم لا.',

  changedMeanwhile: (value) => `تغيّر في هذه الأثناء من مكان آخر إلى: ${value}.`,
  useTheirs: 'استخدام هذه القيمة',
  lookAgain: 'غيّر شخص آخر هذا في هذه الأثناء. راجعه ثم احفظ مرة أخرى.',
  removedMeanwhile: 'أُزيل هذا الاتصال في هذه الأثناء.',

  discardTitle: 'هل تريد تجاهل تغييراتك؟',
  discardEffect: 'التغييرات التي أجريتها غير محفوظة.',
  discard: 'تجاهل التغييرات',
  keepEditing: 'متابعة التحرير',
};
