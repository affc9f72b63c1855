/** The settings section in Arabic. */
import type { SettingsMessages } from '../messages.js';
import { plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: 'الاسم التقني',
  connectionId: 'معرّف الاتصال',

  displayName: 'الاسم المعروض',
  displayNameHint: 'يرى الأشخاص هذا الاسم عند تسجيل الدخول.',
  displayNameMissing: 'أدخل اسمًا.',
  displayNameTooLong: (most) =>
    plural(most, {
      one: 'استخدم حرفًا واحدًا على الأكثر.',
      two: 'استخدم حرفين على الأكثر.',
      few: 'استخدم # أحرف على الأكثر.',
      many: 'استخدم # حرفًا على الأكثر.',
      other: 'استخدم # حرف على الأكثر.',
    }),
  showAsButton: 'إظهار زر له في صفحة تسجيل الدخول',
  showAsButtonHint: 'من دون زر، لا يمكن للأشخاص اختيار هذا الاتصال في صفحة تسجيل الدخول لهذه المؤسسة.',
  assignMembershipOnLogin: 'جعل المستخدمين أعضاءً عند تسجيل دخولهم',
  assignMembershipOnLoginHint: 'وإلا فلن يتمكن من تسجيل الدخول سوى الأعضاء والأشخاص المدعوّين.',
  on: 'مفعّل',
  off: 'معطّل',

  'why-not-edit:no-id': 'لم يرسل الخادم معرّفًا لهذا الاتصال.',
  'why-not-edit:access-none': 'يُدار هذا الاتصال نيابةً عنك. لا يمكنك تغييره هنا.',
  'why-not-edit:access-readonly': 'يمكنك عرض هذا الاتصال، ولكن لا يمكنك تغييره.',
  'why-not-edit:access-limited': 'ليس لدى مؤسستك إذن لتغيير هذا الإعداد.',
  'why-not-edit:fixed': 'تحدّد الخدمة هذا الإعداد لجميع الاتصالات.',
  'why-not-edit:scope-missing': 'ليس لديك إذن لتغيير هذا الاتصال.',

  save: 'حفظ',
  saved: 'تم الحفظ.',
  nothingToSave: 'لم تغيّر أي شيء.',
  reset: 'إعادة تعيين',
  saveFailed: 'تعذّر علينا حفظ الإعدادات.',
  saveUncertain: 'تعذّر علينا التأكد مما إذا كانت الإعدادات قد حُفظت.',

  changedMeanwhile: (value) => `تغيّر هذا من مكان آخر. القيمة الجديدة: ${value}.`,
  useTheirs: 'استخدام هذه القيمة',
  lookAgain: 'تغيّر هذا من مكان آخر في هذه الأثناء. راجعه ثم احفظ مرة أخرى.',
  removedMeanwhile: 'أُزيل هذا الاتصال في هذه الأثناء.',

  discardTitle: 'هل تريد تجاهل تغييراتك؟',
  discardEffect: 'لم تحفظ تغييراتك.',
  discard: 'تجاهل التغييرات',
  keepEditing: 'متابعة التحرير',
};
