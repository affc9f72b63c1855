/** The selection section in Arabic. */
import type { SelectionMessages } from '../messages.js';
import { plural, number, ofConnections } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `تحديد «${label}»`,
  selectAll: 'تحديد الكل',
  selectAllOf: (count) => `تحديد الكل (${ofConnections(count)})`,
  selectionHint: (selected) => `${selected}. أزرار تغيير الاتصالات المحدّدة موجودة أسفل القائمة.`,
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
      one: 'لا يمكنك تغيير الاتصال المحدّد بهذه الطريقة.',
      two: 'لا يمكنك تغيير أي من الاتصالين المحدّدين بهذه الطريقة.',
      other: 'لا يمكنك تغيير أي من الاتصالات المحدّدة بهذه الطريقة.',
    }),

  switchOffSelectedTitle: (count) => `هل تريد تعطيل ${ofConnections(count)}؟`,
  switchOffSelectedEffect: 'لا يمكن لأحد تسجيل الدخول إلى هذه المؤسسة عبر اتصال معطّل. تبقى إعداداته محفوظة.',
  switchOnSelectedTitle: (count) => `هل تريد تفعيل ${ofConnections(count)}؟`,
  switchOnSelectedEffect: 'يمكن للأشخاص استخدام الاتصال المفعّل لتسجيل الدخول إلى التطبيقات التي تسمح به.',
  removeSelectedTitle: (count) => `هل تريد إزالة ${ofConnections(count)}؟`,
  removeSelectedEffect:
    'لن يتمكن أعضاء هذه المؤسسة بعد ذلك من تسجيل الدخول عبر الاتصالات التي تزيلها. تبقى الاتصالات ومستخدموها لدى الخدمة، لكن لا يمكنك إضافة أي اتصال مجددًا من هنا.',
  leftOut: (count) => `جرى استثناء ${ofConnections(count)}:`,
  keepAllOn: 'إبقاؤها مفعّلة',
  keepAllOff: 'إبقاؤها معطّلة',

  'lock-out-selection:last-enabled':
    'لن يبقى أي اتصال مفعّل يمكنك رؤيته. إذا لم يكن هناك اتصال آخر مفعّل، فلن يتمكن أحد من تسجيل الدخول إلى هذه المؤسسة عبر اتصال.',
  'lock-out-selection:signed-in':
    'لقد سجّلت الدخول عبر أحد هذه الاتصالات. عند انتهاء جلستك، قد لا تتمكن من تسجيل الدخول مجددًا.',
  'lock-out-selection:unchecked': 'تعذّر علينا التحقق من بقاء اتصال آخر مفعّلًا.',

  bulkProgress: (done, all) => `اكتمل ${number(done)} من أصل ${number(all)}…`,
  aboutSeconds: (count) => plural(count, { few: 'نحو # ثوانٍ', other: 'نحو # ثانية' }),
  aboutMinutes: (count) =>
    plural(count, {
      one: 'نحو دقيقة واحدة',
      two: 'نحو دقيقتين',
      few: 'نحو # دقائق',
      other: 'نحو # دقيقة',
    }),
  bulkTakes: (duration) => `يستغرق ذلك ${duration}. أبقِ هذه الصفحة مفتوحة حتى ينتهي.`,
  bulkTimeLeft: (duration) => `الوقت المتبقي: ${duration}. أبقِ هذه الصفحة مفتوحة.`,
  stop: 'إيقاف',
  bulkEnabled: (count) => `جرى تفعيل ${ofConnections(count)}.`,
  bulkDisabled: (count) => `جرى تعطيل ${ofConnections(count)}.`,
  bulkRemoved: (count) => `جرت إزالة ${ofConnections(count)} من المؤسسة.`,
  alreadyEnabled: (count) =>
    plural(count, {
      one: 'كان اتصال واحد مفعّلًا من قبل.',
      two: 'كان اتصالان مفعّلين من قبل.',
      few: 'كانت # اتصالات مفعّلة من قبل.',
      many: 'كان # اتصالًا مفعّلًا من قبل.',
      other: 'كان # اتصال مفعّلًا من قبل.',
    }),
  alreadyDisabled: (count) =>
    plural(count, {
      one: 'كان اتصال واحد معطّلًا من قبل.',
      two: 'كان اتصالان معطّلين من قبل.',
      few: 'كانت # اتصالات معطّلة من قبل.',
      many: 'كان # اتصالًا معطّلًا من قبل.',
      other: 'كان # اتصال معطّلًا من قبل.',
    }),
  alreadyRemoved: (count) => `سبقت إزالة ${ofConnections(count)}.`,
  bulkFailed: (count) => `تعذّر علينا تغيير ${ofConnections(count)}:`,
  bulkStopped: (count) => `جرى ترك ${ofConnections(count)} دون تغيير.`,
  bulkOvertaken: (count) => `جرى في هذه الأثناء تبديل حالة ${ofConnections(count)} من جديد:`,
  bulkPrevented: (count) => `لم يجرِ تغيير ${ofConnections(count)} لأن هذه الصفحة منعت ذلك:`,
  moreNames: (count) =>
    plural(count, {
      one: 'وواحد آخر',
      two: 'واثنان آخران',
      few: 'و# أخرى',
      other: 'و# آخر',
    }),
  undoBulk: (count) => `إعادة تفعيل ${ofConnections(count)}`,
};
