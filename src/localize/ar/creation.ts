/** The creation section in Arabic. */
import type { CreationMessages } from '../messages.js';
import { OPERATOR, number } from './terms.js';

export const creation: CreationMessages = {
  createTitle: 'إضافة اتصال',
  createTitleOf: (type) => `إضافة اتصال: ${type}`,
  progress: 'التقدّم',
  stepOf: (step, all) => `الخطوة ${number(step)} من ${number(all)}`,

  'step:provider': 'موفّر الهوية',
  'step:instructions': 'لدى موفّر الهوية',
  'step:values': 'من موفّر الهوية',
  'step:naming': 'الأسماء',
  'step:review': 'المراجعة',
  'step:finish': 'الإنهاء',

  'step-heading:provider': 'ما الذي يستخدمه أفراد مؤسستك لتسجيل الدخول؟',
  'step-heading:instructions': 'جهّز موفّر الهوية',
  'step-heading:values': 'أدخل ما حصلت عليه من موفّر الهوية',
  'step-heading:naming': 'اختر اسمًا للاتصال',
  'step-heading:review': 'راجع الاتصال ثم أنشئه',
  'step-heading:finish': 'أكمل الإعداد لدى موفّر الهوية',

  'choose:adfs': 'تشغّل Active Directory Federation Services على خوادمك الخاصة.',
  'choose:google-apps': 'لدى أفراد مؤسستك حسابات Google تابعة لها.',
  'choose:oidc': 'أي موفّر آخر يدعم OpenID Connect.',
  'choose:okta': 'يسجّل أفراد مؤسستك الدخول عبر Okta.',
  'choose:pingfederate': 'تشغّل PingFederate على خوادمك الخاصة.',
  'choose:samlp': 'أي موفّر آخر يدعم SAML 2.0، أو إذا كانت مؤسستك تفضّل SAML.',
  'choose:waad': 'لدى أفراد مؤسستك حسابات Microsoft 365 أو Azure تابعة لها.',

  back: 'رجوع',
  next: 'متابعة',
  continueLater: 'المتابعة لاحقًا',
  paused: 'يُحتفظ بما أدخلته ما دامت هذه الصفحة مفتوحة. لا يُحتفظ بأسرار العميل.',
  continueDraft: 'متابعة',
  startOver: 'البدء من جديد',
  secretWiped: 'أدخل سرّ العميل مرة أخرى، إذ لم يُحتفظ به.',

  noStrategy: `لا يمكن إضافة اتصالات هنا. تواصل مع ${OPERATOR}.`,
  strategyNotAllowed: (strategy) => `لا يمكن إضافة اتصالات من النوع ${strategy} هنا. تواصل مع ${OPERATOR}.`,

  valuesIntro: 'يمكنك لصق كل قيمة كما يعرضها موفّر الهوية.',

  technicalNameHint:
    'لا يمكن تغييره لاحقًا، ولا يراه الأشخاص. استخدم أحرفًا إنجليزية وأرقامًا، ويمكنك الفصل بينها بشرطات مفردة.',
  'name:missing': 'أدخل اسمًا.',
  'name:characters': 'استخدم أحرفًا إنجليزية وأرقامًا، ويمكنك الفصل بينها بشرطات مفردة.',
  'name:taken': 'هذا الاسم مستخدم لاتصال آخر.',
  technicalNameUnchecked: 'تعذّر علينا التحقق مما إذا كان هذا الاسم مستخدمًا.',

  reviewIntro: 'يُنشأ الاتصال معطّلًا، ولذلك لا يمكن لأحد تسجيل الدخول عبره بعد.',
  reviewUntested: 'لا يتضمّن إنشاء الاتصال اختباره. جرّب تسجيل الدخول بعد ذلك.',
  change: (step) => `تغيير: ${step}`,
  secretGiven: 'أُدخل ولا يُعرض',
  create: 'إنشاء',
  creating: 'جارٍ الإنشاء…',

  createFailed: 'تعذّر علينا إنشاء الاتصال.',
  createUncertain: 'تعذّر علينا التأكد مما إذا كان الاتصال قد أُنشئ. راجع قائمة الاتصالات قبل إعادة المحاولة.',
  createConflict: `إما أن هذا الاسم التقني مستخدم، وإما أن هذه الخدمة غير مُعدّة لاتصالات جديدة. جرّب اسمًا آخر أولًا، ثم تواصل مع ${OPERATOR}.`,

  created: (label) => `أُنشئ الاتصال «${label}». وهو معطّل الآن.`,
  finalValues: 'هذه القيم نهائية.',
  toDo: 'ما تبقّى عليك فعله',
  toDoValues: 'قارن هذه القيم بالقيم الموجودة لدى موفّر الهوية.',
  toDoAssign: 'تحقّق من أن الأشخاص الذين سيسجّلون الدخول معيَّنون لدى موفّر الهوية.',
  toDoTry: 'جرّب تسجيل الدخول قبل أن تخبر أحدًا.',
  toDoSwitchOn: 'فعّل الاتصال.',
  notYetSwitchedOn: 'لن يتمكن أحد من تسجيل الدخول عبره حتى تفعّله. يمكنك فعل ذلك لاحقًا من القائمة.',
  done: 'تم',
  addAnother: 'إضافة اتصال آخر',
};
