/** The list section in Arabic. */
import type { ListMessages } from '../messages.js';
import { OPERATOR, plural, number, ofConnections } from './terms.js';

export const list: ListMessages = {
  connections: 'الاتصالات',
  nameColumn: 'الاسم',
  strategyColumn: 'النوع',
  domainsColumn: 'النطاقات',
  statusColumn: 'الحالة',
  strategyUnknown: 'نوع غير معروف',
  noDomains: 'لا يوجد',

  readOnly: 'للقراءة فقط',
  notSwitchable: 'يتعذّر تبديل حالته',
  'all-why-not:no-id': 'يتعذّر تفعيل هذه الاتصالات أو تعطيلها: لم يرسل الخادم معرّفاتها.',
  'all-why-not:access-none': 'تُدار هذه الاتصالات نيابةً عنك، ولا يمكن تغييرها هنا.',
  'all-why-not:access-readonly': 'يمكنك رؤية هذه الاتصالات، ولكن لا يمكنك تغييرها.',
  'all-why-not:scope-missing': 'يمكنك رؤية هذه الاتصالات، ولكن ليس لديك إذن لتغييرها.',
  'all-why-not:state-unknown': 'لا يوضّح الخادم هل هذه الاتصالات مفعّلة أم لا، ولذلك يتعذّر تبديل حالتها.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: 'الإجراءات',
  actionsFor: (label) => `إجراءات «${label}»`,

  loaded: (count) =>
    plural(count, {
      zero: 'لا توجد اتصالات',
      one: 'اتصال واحد',
      two: 'اتصالان',
      few: '# اتصالات',
      many: '# اتصالًا',
      other: '# اتصال',
    }),
  refresh: 'تحديث',
  updated: (age) => `آخر تحديث: ${age}`,
  momentAgo: 'قبل لحظات',

  empty: 'لا توجد اتصالات بعد',
  emptyAdvice: `لا يمكن لأحد تسجيل الدخول عبر اتصال تابع لهذه المؤسسة إلى أن يتوفر واحد. للحصول على اتصال، تواصل مع ${OPERATOR}.`,
  listFailed: 'تعذّر تحميل الاتصالات',
  listForbidden: 'ليس لديك إذن لعرض هذه الاتصالات',
  listNotFound: `لا يعرف الخادم هذه المؤسسة. تواصل مع ${OPERATOR}.`,
  listOutdated: (age) => `جرى تحميل هذه الاتصالات ${age} وتعذّر تحديثها.`,
  changeMissed: (label) => `لم يُنفَّذ آخر تغيير على الاتصال «${label}».`,
  changeUncertain: (label) => `لا يُعرف هل نُفِّذ آخر تغيير على الاتصال «${label}» أم لا.`,

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

  changedElsewhere: 'جرى تغييره للتو من مكان آخر',
  changedElsewhereAll: (labels) => `جرى التغيير من مكان آخر: ${labels}.`,
  manyChangedElsewhere: (count) =>
    plural(count, {
      one: 'غُيّر اتصال واحد في مكان آخر للتو.',
      two: 'غُيّر اتصالان في مكان آخر للتو.',
      few: 'غُيّرت # اتصالات في مكان آخر للتو.',
      many: 'غُيّر # اتصالًا في مكان آخر للتو.',
      other: 'غُيّر # اتصال في مكان آخر للتو.',
    }),

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

  pages: 'صفحات الاتصالات',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  pageRange: (from, to, all) => `${number(from)}–${number(to)} من ${ofConnections(all)}`,
};
