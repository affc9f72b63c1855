/** The core section in Arabic. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',

  unnamed: 'اتصال بلا اسم',

  openFailed: 'لم ينجح ذلك. تحقّق من اتصالك بالإنترنت ثم أعد المحاولة.',

  enabled: 'مفعّل',
  disabled: 'معطّل',
  stateUnknown: 'غير معروف',
  switchingOn: 'جارٍ التفعيل…',
  switchingOff: 'جارٍ التعطيل…',
  stillSwitchingOn: 'ما زال التفعيل جاريًا…',
  stillSwitchingOff: 'ما زال التعطيل جاريًا…',
  switchingLong: (label) => `يستغرق تبديل حالة «${label}» وقتًا أطول من المعتاد.`,
  nowEnabled: (label) => `الاتصال «${label}» مفعّل الآن.`,
  nowDisabled: (label) => `الاتصال «${label}» معطّل الآن.`,
  undo: 'تراجع',

  'why-not:no-id': 'يتعذّر تفعيله أو تعطيله: لم يرسل الخادم معرّفًا له.',
  'why-not:access-none': 'يُدار نيابةً عنك، ولا يمكن تغييره هنا.',
  'why-not:access-readonly': 'للقراءة فقط، ولا يمكن تغييره هنا.',
  'why-not:scope-missing': 'ليس لديك إذن لتفعيله أو تعطيله.',
  'why-not:state-unknown': 'لا يوضّح الخادم هل هو مفعّل أم لا.',

  'lock-out:last-enabled':
    'هذا آخر اتصال مفعّل يمكنك رؤيته. إذا لم يوجد غيره، فلن يتمكن أحد من تسجيل الدخول عبر اتصال تابع لهذه المؤسسة.',
  'lock-out:signed-in': 'لقد سجّلت الدخول أنت نفسك عبره. عند انتهاء جلستك، قد لا تتمكن من تسجيل الدخول مجددًا.',
  'lock-out:unchecked': 'تعذّر التحقق من وجود اتصال آخر مفعّل.',

  switchOffTitle: (label) => `هل تريد تعطيل «${label}»؟`,
  switchOnTitle: (label) => `هل تريد تفعيل «${label}»؟`,
  switchOffEffect:
    'لن يتمكن أحد من تسجيل الدخول عبره إلى هذه المؤسسة حتى يُفعَّل من جديد. تبقى إعداداته محفوظة.',
  switchOnEffect: 'بعد ذلك يمكن استخدامه لتسجيل الدخول إلى التطبيقات التي تسمح به.',
  switchOff: 'تعطيل',
  switchOn: 'تفعيل',
  keepOn: 'إبقاؤه مفعّلًا',
  keepOff: 'إبقاؤه معطّلًا',
  cancel: 'إلغاء',
  close: 'إغلاق',

  loading: 'جارٍ تحميل الاتصالات…',
  retry: 'إعادة المحاولة',

  connectionFailed: 'تعذّر تحميل الاتصال.',
  switchOnFailed: (label) => `لم يُفعَّل الاتصال «${label}».`,
  switchOffFailed: (label) => `لم يُعطَّل الاتصال «${label}».`,
  switchUncertain: (label) => `لا يُعرف هل تغيّرت حالة الاتصال «${label}» أم لا.`,
  sessionChanged:
    'سُجّل الدخول الآن باسم مؤسسة أخرى أو شخص آخر، أو سجّلت الدخول من جديد. أُلغيت التغييرات التي لم تؤكَّد. تحقّق من الاتصالات قبل المتابعة.',

  notSignedIn: 'لم تسجّل الدخول. سجّل الدخول ثم أعد المحاولة.',
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
  'error:session-changed':
    'هذه الصفحة لمؤسسة أو لشخص غير المسجَّل دخوله الآن. أعد تحميل الصفحة أو سجّل الدخول مرة أخرى.',
  'error:aborted': 'أُلغي الطلب. أعد المحاولة.',
  'error:malformed': `تعذّر فهم رد الخادم. أعد المحاولة، وإذا استمرت المشكلة فتواصل مع ${OPERATOR}.`,
  noApi: `لا توجد خدمة للاتصالات على هذا العنوان. تواصل مع ${OPERATOR}.`,

  serverSays: (detail) => `رسالة الخادم: «${detail}»`,
  missingScope: (scope) => `الإذن المفقود: ${scope}.`,
  requestId: (id) => `معرّف الطلب: ${id}.`,
  copyDetails: 'نسخ التفاصيل',
  copied: 'نُسخت التفاصيل.',
  details: 'تفاصيل لفريق الدعم',

  waitingForTurn: 'بانتظار دوره…',
  retrying: 'لم تنجح المحاولة. تجري إعادة المحاولة…',
  waiting: 'طلب الخادم الانتظار. ستُعاد المحاولة بعد لحظات…',
  waitingFor: (duration) => `طلب الخادم الانتظار. المدة المتبقية لإعادة المحاولة: ${duration}…`,
};
