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
  'all-why-not:no-id': 'لا يمكنك تفعيل هذه الاتصالات أو تعطيلها لأن الخادم لم يرسل معرّفاتها.',
  'all-why-not:access-none': 'تُدار هذه الاتصالات نيابةً عنك. لا يمكنك تغييرها هنا.',
  'all-why-not:access-readonly': 'يمكنك عرض هذه الاتصالات، ولكن لا يمكنك تغييرها.',
  'all-why-not:scope-missing': 'يمكنك عرض هذه الاتصالات، ولكن ليس لديك إذن لتغييرها.',
  'all-why-not:state-unknown':
    'لا يمكنك تفعيل هذه الاتصالات أو تعطيلها لأن الخادم لا يوضّح ما إذا كانت مفعّلة.',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  addConnection: 'إضافة اتصال',
  'why-not-add:scope-missing': 'ليس لديك إذن لإضافة اتصالات.',
  'why-not-add:no-strategy': `لا يمكن إضافة اتصالات هنا. تواصل مع ${OPERATOR}.`,

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
  emptyAdvice: 'لن يتمكن أحد من تسجيل الدخول عبر اتصال إلى أن يتوفر اتصال لهذه المؤسسة.',
  emptyContact: `لإضافة اتصال، تواصل مع ${OPERATOR}.`,
  listFailed: 'تعذّر علينا تحميل الاتصالات',
  listForbidden: 'ليس لديك إذن لعرض هذه الاتصالات',
  listNotFound: `لا يعرف الخادم هذه المؤسسة. تواصل مع ${OPERATOR}.`,
  listOutdated: (age) => `حمّلنا هذه الاتصالات ${age} وتعذّر علينا تحديثها.`,
  changeMissed: (label) => `تعذّر علينا تنفيذ آخر تغيير على الاتصال «${label}».`,
  changeUncertain: (label) => `تعذّر علينا التأكد مما إذا كان آخر تغيير على الاتصال «${label}» قد نُفِّذ.`,

  malformed: (count) =>
    plural(count, {
      zero: 'لا توجد اتصالات تعذّرت علينا قراءتها:',
      one: 'تعذّرت علينا قراءة اتصال واحد:',
      two: 'تعذّرت علينا قراءة اتصالين:',
      few: 'تعذّرت علينا قراءة # اتصالات:',
      many: 'تعذّرت علينا قراءة # اتصالًا:',
      other: 'تعذّرت علينا قراءة # اتصال:',
    }),
  malformedItem: (place) => `العنصر رقم ${number(place)} في القائمة`,

  changedElsewhere: 'جرى تغييره للتو من مكان آخر',
  changedElsewhereAll: (labels) => `جرى التغيير من مكان آخر: ${labels}.`,
  manyChangedElsewhere: (count) =>
    plural(count, {
      one: 'غُيّر اتصال واحد من مكان آخر للتو.',
      two: 'غُيّر اتصالان من مكان آخر للتو.',
      few: 'غُيّرت # اتصالات من مكان آخر للتو.',
      many: 'غُيّر # اتصالًا من مكان آخر للتو.',
      other: 'غُيّر # اتصال من مكان آخر للتو.',
    }),

  search: 'البحث في الاتصالات',
  statusFilter: 'تصفية حسب الحالة',
  anyStatus: 'كل الحالات',
  strategyFilter: 'تصفية حسب النوع',
  anyStrategy: 'كل الأنواع',
  sortBy: 'ترتيب حسب',
  unsorted: 'الترتيب الافتراضي',
  ascending: (column) => `${column}، تصاعديًا`,
  descending: (column) => `${column}، تنازليًا`,
  found: (count, all) => `${number(count)} من أصل ${ofConnections(all)}`,
  nothingFound: 'لا توجد اتصالات مطابقة',
  nothingFoundAdvice: 'ابحث عن شيء آخر أو اعرض جميع الاتصالات.',
  showAll: 'عرض جميع الاتصالات',

  pages: 'صفحات الاتصالات',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  pageRange: (from, to, all) => `${number(from)}–${number(to)} من ${ofConnections(all)}`,
};
