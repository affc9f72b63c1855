/** Arabic. Published as `org-connections/localize/ar.js`; importing it is enough. */
import { registerLater } from './localize.js';
import type { Messages } from './messages.js';
import { pluralIn } from './plural.js';

const OPERATOR = 'الفريق المسؤول عن هذه الخدمة';

const plural = pluralIn('ar');
/** A number as the language writes it. */
const number = (count: number): string => plural(count, { other: '#' });
/** So many connections, in the genitive: after what is done to them, or of how many. */
const ofConnections = (count: number): string =>
  plural(count, {
    zero: '# اتصال',
    one: 'اتصال واحد',
    two: 'اتصالين',
    few: '# اتصالات',
    many: '# اتصالًا',
    other: '# اتصال',
  });

export const ar: Messages = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',

  connections: 'الاتصالات',
  nameColumn: 'الاسم',
  strategyColumn: 'النوع',
  domainsColumn: 'النطاقات',
  statusColumn: 'الحالة',
  strategyUnknown: 'نوع غير معروف',
  noDomains: 'لا يوجد',
  unnamed: 'اتصال بلا اسم',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'الإجراءات',
  actionsFor: (label) => `إجراءات «${label}»`,
  openFailed: 'تعذّر الفتح. تحقّق من اتصالك بالإنترنت ثم أعد المحاولة.',

  enabled: 'مفعّل',
  disabled: 'معطّل',
  stateUnknown: 'غير معروف',
  nowEnabled: (label) => `الاتصال «${label}» مفعّل الآن.`,
  nowDisabled: (label) => `الاتصال «${label}» معطّل الآن.`,

  'why-not:no-id': 'يتعذّر تفعيله أو تعطيله: لم يرسل الخادم معرّفًا له.',
  'why-not:access-none': 'يُدار نيابةً عنك، ولا يمكن تغييره هنا.',
  'why-not:access-readonly': 'للقراءة فقط، ولا يمكن تغييره هنا.',
  'why-not:scope-missing': 'ليس لديك إذن لتفعيله أو تعطيله.',
  'why-not:state-unknown': 'لا يوضّح الخادم هل هو مفعّل أم لا.',

  undo: 'تراجع',

  loading: 'جارٍ تحميل الاتصالات…',
  loaded: (count) =>
    plural(count, {
      zero: 'لا توجد اتصالات',
      one: 'اتصال واحد',
      two: 'اتصالان',
      few: '# اتصالات',
      many: '# اتصالًا',
      other: '# اتصال',
    }),
  empty: 'لا توجد اتصالات بعد',
  emptyAdvice: `لا يمكن لأحد تسجيل الدخول عبر اتصال تابع لهذه المؤسسة إلى أن يتوفر واحد. للحصول على اتصال، تواصل مع ${OPERATOR}.`,
  retry: 'إعادة المحاولة',
  refresh: 'تحديث',
  updated: (age) => `آخر تحديث: ${age}`,
  changedElsewhere: 'جرى تغييره للتو من مكان آخر',
  changedElsewhereAll: (labels) => `جرى التغيير من مكان آخر: ${labels}.`,
  waitingForTurn: 'بانتظار دوره…',
  retrying: 'لم تنجح المحاولة. تجري إعادة المحاولة…',
  waiting: 'طلب الخادم الانتظار. ستُعاد المحاولة بعد لحظات…',
  waitingFor: (duration) => `طلب الخادم الانتظار. المدة المتبقية لإعادة المحاولة: ${duration}…`,

  momentAgo: 'قبل لحظات',

  listFailed: 'تعذّر تحميل الاتصالات',
  listForbidden: 'ليس لديك إذن لعرض هذه الاتصالات',
  listNotFound: `لا يعرف الخادم هذه المؤسسة. تواصل مع ${OPERATOR}.`,
  listOutdated: (age) => `جرى تحميل هذه الاتصالات ${age} وتعذّر تحديثها.`,
  connectionFailed: 'تعذّر تحميل الاتصال.',
  switchOnFailed: (label) => `لم يُفعَّل الاتصال «${label}».`,
  switchOffFailed: (label) => `لم يُعطَّل الاتصال «${label}».`,
  switchUncertain: (label) => `لا يُعرف هل تغيّرت حالة الاتصال «${label}» أم لا.`,
  serverSays: (detail) => `رسالة الخادم: «${detail}»`,
  missingScope: (scope) => `الإذن المفقود: ${scope}.`,
  requestId: (id) => `معرّف الطلب: ${id}.`,
  copyDetails: 'نسخ التفاصيل',
  copied: 'نُسخت التفاصيل.',
  details: 'تفاصيل لفريق الدعم',

  'error:unauthorized': 'انتهت جلستك. سجّل الدخول مرة أخرى.',
  'error:forbidden': `ليس لديك إذن لذلك. اطلب الوصول من ${OPERATOR}.`,
  'error:not-found': 'لم يعد موجودًا. ربما أزاله شخص ما.',
  'error:conflict': `لا يستطيع الخادم تنفيذ ذلك بإعداداته الحالية. تواصل مع ${OPERATOR}.`,
  'error:invalid': `لم يقبل الخادم الطلب. تواصل مع ${OPERATOR}.`,
  'error:rate-limited': 'يتلقى الخادم طلبات أكثر من اللازم. انتظر لحظة ثم أعد المحاولة.',
  'error:unavailable': 'يواجه الخادم مشكلة. أعد المحاولة بعد بضع دقائق.',
  'error:mfa-required': 'يتطلب ذلك إثباتًا إضافيًا لهويتك. سجّل الدخول مرة أخرى لتقديمه.',
  'error:consent-required': 'يتطلب ذلك موافقتك. سجّل الدخول مرة أخرى لمنحها.',
  'error:offline': 'أنت غير متصل بالإنترنت، لذلك لم يُرسل أي شيء. أعد المحاولة عند عودة الاتصال بالإنترنت.',
  'error:network': 'تعذّر الوصول إلى الخادم. تحقّق من اتصالك بالإنترنت ثم أعد المحاولة.',
  'error:timeout': 'استغرق الخادم وقتًا أطول من اللازم للرد. أعد المحاولة.',
  'error:aborted': 'أُلغي الطلب. أعد المحاولة.',
  'error:malformed': `تعذّر فهم رد الخادم. أعد المحاولة، وإذا استمرت المشكلة فتواصل مع ${OPERATOR}.`,

  malformed: (count) =>
    plural(count, {
      zero: 'لا توجد اتصالات تعذّرت قراءتها:',
      one: 'تعذّرت قراءة اتصال واحد:',
      two: 'تعذّرت قراءة اتصالين:',
      few: 'تعذّرت قراءة # اتصالات:',
      many: 'تعذّرت قراءة # اتصالًا:',
      other: 'تعذّرت قراءة # اتصال:',
    }),
  malformedItem: (place) => `العنصر رقم ${place} في القائمة`,

  cancel: 'إلغاء',
  close: 'إغلاق',
  settingsItem: 'الإعدادات…',
  removeItem: 'إزالة…',

  'lock-out:last-enabled':
    'هذا آخر اتصال مفعّل يمكنك رؤيته. إذا لم يوجد غيره، فلن يتمكن أحد من تسجيل الدخول عبر اتصال تابع لهذه المؤسسة.',
  'lock-out:signed-in': 'لقد سجّلت الدخول أنت نفسك عبره. عند انتهاء جلستك، قد لا تتمكن من تسجيل الدخول مجددًا.',
  'lock-out:unchecked': 'تعذّر التحقق من وجود اتصال آخر مفعّل.',
  switchOffTitle: (label) => `هل تريد تعطيل «${label}»؟`,
  switchOnTitle: (label) => `هل تريد تفعيل «${label}»؟`,
  switchOffEffect: 'لن يتمكن أحد من تسجيل الدخول عبره حتى يُفعَّل من جديد. تبقى إعداداته محفوظة.',
  switchOnEffect: 'سيصبح تسجيل الدخول عبره ممكنًا بعد ذلك.',
  switchOff: 'تعطيل',
  switchOn: 'تفعيل',
  keepOn: 'إبقاؤه مفعّلًا',
  keepOff: 'إبقاؤه معطّلًا',

  remove: 'إزالة',
  removeTitle: (label) => `هل تريد إزالة «${label}»؟`,
  detach: 'إزالة من المؤسسة',
  detachEffect:
    'لن يتمكن أعضاء هذه المؤسسة من تسجيل الدخول عبره بعد ذلك. يبقى الاتصال ومستخدموه لدى الخدمة، لكن لا يمكن إضافته مجددًا من هنا.',
  delete: 'حذف الاتصال',
  'delete-effect:allow':
    'يُحذف الاتصال نفسه، ويُحذف معه كل مستخدم جاء عن طريقه. لا يمكن التراجع عن هذا الإجراء.',
  'delete-effect:allow-if-empty':
    'يُحذف الاتصال نفسه. يرفض الخادم ذلك ما دام له مستخدمون. لا يمكن التراجع عن هذا الإجراء.',
  'delete-effect:unknown': 'يُحذف الاتصال نفسه. لا يُعرف ما سيحدث لمستخدميه. لا يمكن التراجع عن هذا الإجراء.',
  'why-not-remove:no-id': 'لم يرسل الخادم معرّفًا له.',
  'why-not-remove:access': 'لا يُسمح لمؤسستك بإزالة هذا الاتصال.',
  'why-not-remove:scope-missing': 'ليس لديك إذن لذلك.',
  configurationFailed: 'تعذّرت معرفة أثر الحذف هنا.',
  chooseRemoval: 'اختر ما يجب فعله.',
  typeName: (name) => `لحذفه، اكتب اسمه: ${name}`,
  typeNameWrong: (name) => `هذا ليس اسمه. اكتب بالضبط: ${name}`,
  switchOffInstead: 'تعطيله بدلًا من ذلك',
  detached: (label) => `أُزيل الاتصال «${label}» من المؤسسة. لا يزال الاتصال ومستخدموه موجودين.`,
  deleted: (label) => `حُذف الاتصال «${label}».`,
  alreadyGone: (label) => `سبق أن أُزيل الاتصال «${label}».`,
  detachFailed: (label) => `لم يُزَل الاتصال «${label}».`,
  deleteFailed: (label) => `لم يُحذف الاتصال «${label}».`,
  removeUncertain: (label) => `لا يُعرف هل أُزيل الاتصال «${label}» أم لا.`,

  'why-not-edit:no-id': 'لم يرسل الخادم معرّفًا له.',
  'why-not-edit:access-none': 'يُدار نيابةً عنك، ولا يمكن تغييره هنا.',
  'why-not-edit:access-readonly': 'للقراءة فقط، ولا يمكن تغييره هنا.',
  'why-not-edit:access-limited': 'لا يُسمح لمؤسستك بتغيير ذلك في هذا الاتصال.',
  'why-not-edit:fixed': `يحدّده ${OPERATOR} لجميع الاتصالات.`,
  'why-not-edit:scope-missing': 'ليس لديك إذن لتغيير ذلك.',
  settings: 'الإعدادات',
  settingsFor: (label) => `إعدادات «${label}»`,
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
  showAsButtonHint: 'وإلا فلا يؤدي إليه سوى نطاق عنوان البريد الإلكتروني.',
  assignMembershipOnLogin: 'جعل المستخدمين أعضاءً عند تسجيل دخولهم',
  assignMembershipOnLoginHint: 'وإلا فلن يتمكن من تسجيل الدخول سوى الأعضاء الحاليين.',
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
  on: 'مفعّل',
  off: 'معطّل',
  discardTitle: 'هل تريد تجاهل تغييراتك؟',
  discardEffect: 'التغييرات التي أجريتها غير محفوظة.',
  discard: 'تجاهل التغييرات',
  keepEditing: 'متابعة التحرير',

  search: 'البحث في الاتصالات',
  statusFilter: 'تصفية حسب الحالة',
  anyStatus: 'كل الحالات',
  strategyFilter: 'تصفية حسب النوع',
  anyStrategy: 'كل الأنواع',
  sortBy: 'ترتيب حسب',
  unsorted: 'الترتيب الأصلي',
  ascending: (column) => `${column}، تصاعديًا`,
  descending: (column) => `${column}، تنازليًا`,
  found: (count, all) => `${number(count)} من أصل ${ofConnections(all)}`,
  nothingFound: 'لا يوجد اتصال مطابق',
  nothingFoundAdvice: 'غيّر البحث أو اعرض جميع الاتصالات.',
  showAll: 'عرض جميع الاتصالات',

  choose: (label) => `تحديد «${label}»`,
  chooseAll: 'تحديد الكل',
  chooseHint: 'حدّد اتصالات لتغيير عدة منها دفعة واحدة.',
  chosen: (count) =>
    plural(count, {
      zero: 'لم يُحدَّد أي اتصال',
      one: 'حُدّد اتصال واحد',
      two: 'حُدّد اتصالان',
      few: 'حُدّدت # اتصالات',
      many: 'حُدّد # اتصالًا',
      other: 'حُدّد # اتصال',
    }),
  chooseNone: 'إلغاء التحديد',
  removeSeveral: 'إزالة…',
  cannotAny: (count) =>
    plural(count, {
      one: 'لا يمكن تغيير الاتصال المحدّد بهذه الطريقة.',
      two: 'لا يمكن تغيير أي من الاتصالين المحدّدين بهذه الطريقة.',
      other: 'لا يمكن تغيير أي من الاتصالات المحدّدة بهذه الطريقة.',
    }),
  switchOffSeveralTitle: (count) => `هل تريد تعطيل ${ofConnections(count)}؟`,
  switchOffSeveralEffect: 'لا يمكن لأحد تسجيل الدخول عبر اتصال معطّل حتى يُفعَّل من جديد. تبقى إعداداته محفوظة.',
  removeSeveralTitle: (count) => `هل تريد إزالة ${ofConnections(count)}؟`,
  removeSeveralEffect:
    'لن يتمكن أعضاء هذه المؤسسة من تسجيل الدخول عبر اتصال أُزيل منها. يبقى الاتصال ومستخدموه لدى الخدمة، لكن لا يمكن إضافته مجددًا من هنا.',
  deleteSingly: 'لحذف اتصال نهائيًا، استخدم قائمته الخاصة.',
  'lock-out-several:last-enabled':
    'لن يبقى مفعّلًا أي اتصال آخر يمكنك رؤيته. إذا لم توجد اتصالات أخرى، فلن يتمكن أحد من تسجيل الدخول عبر اتصال تابع لهذه المؤسسة.',
  'lock-out-several:signed-in':
    'يشمل ذلك الاتصال الذي سجّلت الدخول عبره أنت نفسك. عند انتهاء جلستك، قد لا تتمكن من تسجيل الدخول مجددًا.',
  'lock-out-several:unchecked': 'تعذّر التحقق من بقاء اتصال آخر مفعّلًا.',
  leftOut: (count) => `جرى استثناء ${ofConnections(count)}:`,
  keepAllOn: 'عدم التعطيل',
  working: (done, all) => `اكتمل ${number(done)} من أصل ${number(all)}…`,
  stop: 'إيقاف',
  severalEnabled: (count) => `جرى تفعيل ${ofConnections(count)}.`,
  severalDisabled: (count) => `جرى تعطيل ${ofConnections(count)}.`,
  severalRemoved: (count) => `جرت إزالة ${ofConnections(count)} من المؤسسة.`,
  notDone: (count) => `تعذّر تغيير ${ofConnections(count)}:`,
  stopped: (count) => `جرى ترك ${ofConnections(count)} دون تغيير.`,
  undoSeveral: (count) => `إعادة تفعيل ${ofConnections(count)}`,
};

registerLater(ar);
