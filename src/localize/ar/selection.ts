/** The selection section in Arabic. */
import type { SelectionMessages } from '../messages.js';
import { plural, number, ofConnections } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `تحديد «${label}»`,
  selectAll: 'تحديد الكل',
  selectAllOf: (count) => `تحديد الكل (${ofConnections(count)})`,
  selectionHint: 'حدّد اتصالات لتغيير عدة منها دفعة واحدة.',
  selected: (count) =>
    plural(count, {
      zero: 'لم يُحدَّد أي اتصال',
      one: 'حُدّد اتصال واحد',
      two: 'حُدّد اتصالان',
      few: 'حُدّدت # اتصالات',
      many: 'حُدّد # اتصالًا',
      other: 'حُدّد # اتصال',
    }),
  selectedNotShown: (count, notShown) => `المحدَّد: ${number(count)}، منها ${number(notShown)} خارج هذه الصفحة`,
  clearSelection: 'إلغاء التحديد',
  removeSelected: 'إزالة…',
  cannotChange: (count) =>
    plural(count, {
      one: 'لا يمكن تغيير الاتصال المحدّد بهذه الطريقة.',
      two: 'لا يمكن تغيير أي من الاتصالين المحدّدين بهذه الطريقة.',
      other: 'لا يمكن تغيير أي من الاتصالات المحدّدة بهذه الطريقة.',
    }),

  switchOffSelectedTitle: (count) => `هل تريد تعطيل ${ofConnections(count)}؟`,
  switchOffSelectedEffect:
    'لا يمكن لأحد تسجيل الدخول إلى هذه المؤسسة عبر اتصال معطّل حتى يُفعَّل من جديد. تبقى إعداداته محفوظة.',
  switchOnSelectedTitle: (count) => `هل تريد تفعيل ${ofConnections(count)}؟`,
  switchOnSelectedEffect: 'يمكن استخدام الاتصال المفعّل لتسجيل الدخول إلى التطبيقات التي تسمح به.',
  removeSelectedTitle: (count) => `هل تريد إزالة ${ofConnections(count)}؟`,
  removeSelectedEffect:
    'لن يتمكن أعضاء هذه المؤسسة من تسجيل الدخول عبر اتصال أُزيل منها. يبقى الاتصال ومستخدموه لدى الخدمة، لكن لا يمكن إضافته مجددًا من هنا.',
  deleteSingly: 'لحذف اتصال نهائيًا، استخدم قائمته الخاصة.',
  leftOut: (count) => `جرى استثناء ${ofConnections(count)}:`,
  keepAllOn: 'عدم التعطيل',
  keepAllOff: 'عدم التفعيل',

  'lock-out-selection:last-enabled':
    'لن يبقى مفعّلًا أي اتصال آخر يمكنك رؤيته. إذا لم توجد اتصالات أخرى، فلن يتمكن أحد من تسجيل الدخول عبر اتصال تابع لهذه المؤسسة.',
  'lock-out-selection:signed-in':
    'يشمل ذلك الاتصال الذي سجّلت الدخول عبره أنت نفسك. عند انتهاء جلستك، قد لا تتمكن من تسجيل الدخول مجددًا.',
  'lock-out-selection:unchecked': 'تعذّر التحقق من بقاء اتصال آخر مفعّلًا.',

  bulkProgress: (done, all) => `اكتمل ${number(done)} من أصل ${number(all)}…`,
  stop: 'إيقاف',
  bulkEnabled: (count) => `جرى تفعيل ${ofConnections(count)}.`,
  bulkDisabled: (count) => `جرى تعطيل ${ofConnections(count)}.`,
  bulkRemoved: (count) => `جرت إزالة ${ofConnections(count)} من المؤسسة.`,
  bulkFailed: (count) => `تعذّر تغيير ${ofConnections(count)}:`,
  bulkStopped: (count) => `جرى ترك ${ofConnections(count)} دون تغيير.`,
  undoBulk: (count) => `إعادة تفعيل ${ofConnections(count)}`,
};
