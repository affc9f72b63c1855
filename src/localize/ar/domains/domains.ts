/** The domains section in Arabic. */
import type { DomainsMessages } from '../../messages.js';
import { copying } from '../strategies/copying.js';
import { number, OPERATOR, plural } from '../terms.js';

/** So many domains, in the genitive: of how many. */
const ofDomains = (count: number): string =>
  plural(count, {
    one: 'نطاق واحد',
    two: 'نطاقين',
    few: '# نطاقات',
    many: '# نطاقًا',
    other: '# نطاق',
  });

export const domains: DomainsMessages = {
  domains: 'النطاقات',
  domainColumn: 'النطاق',
  'domain-status:pending': 'لم يُتحقق منه بعد',
  'domain-status:failed': 'لم يُعثر على السجل',
  'domain-status:verified': 'تم التحقق منه',
  verify: 'تحقق',
  removeDomain: 'إزالة',
  verifyOne: (domain) => `التحقق من ${domain}`,
  removeOne: (domain) => `إزالة ${domain}`,
  addDomain: 'إضافة نطاق',
  domainLimit: (most) => `لا يمكن أن يتجاوز عدد نطاقات المؤسسة ${ofDomains(most)}.`,
  'may-not:add-domains': 'ليس لديك إذن لإضافة نطاقات.',
  'may-not:verify-domains': 'ليس لديك إذن للتحقق من النطاقات.',
  'may-not:remove-domains': 'ليس لديك إذن لإزالة النطاقات.',
  'may-not:use-domains': 'ليس لديك إذن لتغيير نطاقات الاتصالات.',

  loadingDomains: 'جارٍ تحميل النطاقات…',
  domainsLoaded: (count) =>
    plural(count, {
      zero: 'لا توجد نطاقات',
      one: 'نطاق واحد',
      two: 'نطاقان',
      few: '# نطاقات',
      many: '# نطاقًا',
      other: '# نطاق',
    }),
  noDomainsYet: 'لا توجد نطاقات بعد',
  noDomainsAdvice:
    'أضف نطاقات مؤسستك وأثبت أنها ملك لها. يمكن لنطاق تم التحقق منه أن يوجّه الأشخاص إلى اتصال.',
  domainsFailed: 'تعذّر علينا تحميل النطاقات',
  domainsForbidden: 'ليس لديك إذن لعرض النطاقات',
  domainsOutdated: (age) => `حمّلنا هذه النطاقات ${age} وتعذّر علينا تحديثها.`,
  malformedDomains: (count) =>
    plural(count, {
      zero: 'لا توجد نطاقات تعذّرت علينا قراءتها:',
      one: 'تعذّرت علينا قراءة نطاق واحد:',
      two: 'تعذّرت علينا قراءة نطاقين:',
      few: 'تعذّرت علينا قراءة # نطاقات:',
      many: 'تعذّرت علينا قراءة # نطاقًا:',
      other: 'تعذّرت علينا قراءة # نطاق:',
    }),
  searchDomains: 'البحث في النطاقات',
  domainsFound: (count, all) => `${number(count)} من أصل ${ofDomains(all)}`,
  noDomainFound: 'لا توجد نطاقات مطابقة',
  showAllDomains: 'عرض جميع النطاقات',
  pagesOfDomains: 'صفحات النطاقات',
  domainRange: (from, to, all) => `${number(from)}–${number(to)} من ${ofDomains(all)}`,

  addDomainTitle: 'إضافة نطاق',
  domainHint: 'ما يأتي بعد العلامة @ في عناوين البريد الإلكتروني لمؤسستك، مثل acme.com.',
  'domain-problem:missing': 'أدخل نطاقًا.',
  'domain-problem:ip-address': 'هذا عنوان IP. أدخل نطاقًا، مثل acme.com.',
  'domain-problem:single-label': 'لا توجد نقطة في هذا الاسم. أدخل نطاقًا كاملًا، مثل acme.com.',
  'domain-problem:no-domain': 'هذا ليس نطاقًا. أدخل نطاقًا مثل acme.com.',
  domainIsPart: (domain) => `النطاق الوارد فيه هو ${domain}.`,
  domainInAscii: (domain) => `يُكتب في DNS هكذا: ${domain}.`,
  mailboxDomain: (domain) =>
    `${domain} ملك لمزوّد بريد إلكتروني شخصي. لا يمكنك التحقق إلا من نطاق تتحكم في إعدادات DNS الخاصة به.`,
  domainKnown: (domain) => `النطاق ${domain} موجود لدى مؤسستك بالفعل.`,
  add: 'إضافة',
  domainAddFailed: (domain) => `تعذّرت علينا إضافة ${domain}.`,
  domainAddUncertain: (domain) => `تعذّر علينا التأكد مما إذا كان النطاق ${domain} قد أُضيف.`,

  verifyTitle: (domain) => `التحقق من ${domain}`,
  recordIntro: (domain) => `لإثبات أن ${domain} ملك لك، أضف هذا السجل لدى مزوّد DNS.`,
  recordType: 'النوع',
  recordHost: 'المضيف',
  recordHostShort: 'المضيف، إذا كان مزوّد DNS يضيف النطاق تلقائيًا',
  recordValue: 'القيمة',
  recordAdvice:
    'أدخل القيمة من دون علامات اقتباس. قد يستغرق ظهور سجل جديد ما يصل إلى 48 ساعة. يمكنك إغلاق هذه النافذة والتحقق لاحقًا.',
  recordUnknown: `لم يوضّح الخادم السجل المطلوب. تواصل مع ${OPERATOR}.`,
  ...copying,
  verifyNow: 'تحقق الآن',
  recordNotFound: 'لم نعثر على السجل. سنبحث عنه مجددًا من حين إلى آخر ما دامت هذه النافذة مفتوحة.',
  verdictPending: 'لم يكتمل التحقق. سنعيد الفحص من حين إلى آخر ما دامت هذه النافذة مفتوحة.',
  stillUnverified: 'لم يُتحقق من النطاق حتى الآن. راجع السجل، ثم تحقق منه مجددًا.',
  domainVerified: (domain) => `تم التحقق من ${domain}.`,
  verifyFailed: (domain) => `تعذّر علينا التحقق من ${domain}.`,
  verifyUncertain: (domain) => `تعذّر علينا التأكد مما إذا كان التحقق من ${domain} قد تم.`,

  removeDomainTitle: (domain) => `هل تريد إزالة ${domain}؟`,
  removeDomainEffect: 'ستتخلى مؤسستك عن هذا النطاق. لاستخدامه مجددًا، عليك إضافته والتحقق منه بسجل جديد.',
  checkingUses: 'جارٍ البحث عن الاتصالات التي تستخدمه…',
  usesUnknown: 'تعذّرت علينا معرفة الاتصالات التي تستخدمه.',
  notUsed: 'لا يستخدمه أي من الاتصالات التي يمكنك رؤيتها.',
  usedBy: (count) =>
    plural(count, {
      zero: 'لا تستخدمه أي اتصالات:',
      one: 'يستخدمه اتصال واحد:',
      two: 'يستخدمه اتصالان:',
      few: 'تستخدمه # اتصالات:',
      many: 'يستخدمه # اتصالًا:',
      other: 'يستخدمه # اتصال:',
    }),
  dissociateFirst: 'إزالته من هذه الاتصالات أولًا',
  dissociateUnknown: 'لا نعرف ما سيحدث لهذه الاتصالات إذا لم يُزَل منها أولًا.',
  lastDomain: (connection) =>
    `هذا آخر نطاق للاتصال «${connection}»، وهو مفعّل. بعد ذلك لن يوجّه أي عنوان بريد إلكتروني الأشخاص إليه.`,
  domainRemoved: (domain) => `أُزيل ${domain}.`,
  domainRemoveFailed: (domain) => `تعذّرت علينا إزالة ${domain}.`,
  domainRemoveUncertain: (domain) => `تعذّر علينا التأكد مما إذا كان النطاق ${domain} قد أُزيل.`,

  connectionDomainsEffect:
    'عندما لا يحدد تسجيل الدخول أي مؤسسة، يُوجَّه الأشخاص الذين تنتمي عناوين بريدهم الإلكتروني إلى أحد هذه النطاقات إلى هذا الاتصال. لا تحدّ النطاقات ممن يمكنهم تسجيل الدخول عبره.',
  noConnectionDomains: 'لا يوجد نطاق يوجّه إلى هذا الاتصال.',
  unknownConnectionDomains: 'لم يذكر الخادم النطاقات التي توجّه إلى هذا الاتصال.',
  'may-not-use:access': 'ليس لدى مؤسستك إذن لتغيير نطاقات هذا الاتصال.',
  verifiedDomain: 'نطاق تم التحقق منه',
  chooseDomain: 'اختر نطاقًا.',
  noOtherDomain: 'ليس لدى مؤسستك نطاق آخر تم التحقق منه.',
  associate: 'إضافة إلى الاتصال',
  dissociate: 'إزالة',
  dissociateOne: (domain) => `إزالة ${domain} من هذا الاتصال`,
  addNewDomain: 'إضافة نطاق جديد',
  dissociateTitle: (domain) => `هل تريد إزالة ${domain} من هذا الاتصال؟`,
  keepDomain: 'الإبقاء عليه',
  associated: (domain, connection) => `يوجّه ${domain} الآن إلى الاتصال «${connection}».`,
  dissociated: (domain, connection) => `لم يعد ${domain} يوجّه إلى الاتصال «${connection}».`,
  associateFailed: (domain, connection) => `تعذّرت علينا إضافة ${domain} إلى الاتصال «${connection}».`,
  dissociateFailed: (domain, connection) => `تعذّرت علينا إزالة ${domain} من الاتصال «${connection}».`,
  associateUncertain: (domain, connection) =>
    `تعذّر علينا التأكد مما إذا كان ${domain} يوجّه إلى الاتصال «${connection}».`,
};
