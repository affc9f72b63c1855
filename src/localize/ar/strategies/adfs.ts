/** AD FS in Arabic. */
import type { AdfsMessages } from '../../messages/strategies.js';

export const adfs: AdfsMessages = {
  'adfs:1': 'في AD FS Management، اختر «Add Relying Party Trust» ثم «Claims aware»، وأدخل البيانات يدويًا.',
  'adfs:2': 'فعّل دعم بروتوكول WS-Federation Passive، وأدخل عنوان URL هذا.',
  'adfs:3': 'أضف المعرّفَين كليهما.',
  'adfs:4': 'اختر سياسة للتحكم في الوصول للأشخاص الذين سيسجّلون الدخول.',
  'adfs:5':
    'حدّد علاقة الثقة، وضمن «Actions» اختر «Edit Claim Issuance Policy…» ثم «Add Rule» ثم «Send LDAP Attributes as Claims» مع مخزن السمات «Active Directory». عيّن E-Mail-Addresses إلى E-Mail Address، وDisplay-Name إلى Name، وUser-Principal-Name إلى Name ID، وGiven-Name إلى Given Name، وSurname إلى Surname.',
  'adfs:6':
    'دوّن الاسم العام لخادم AD FS. إذا تعذّر الوصول إلى الخادم من الإنترنت، فنزّل البيانات الوصفية للاتحاد منه.',

  'adfs:server': 'عبر الخادم',
  'adfs:file': 'عبر ملف البيانات الوصفية',
  'adfs:file-hint':
    'يُقرأ الملف مرة واحدة. عندما يجدّد خادمك شهادة توقيع الرموز المميزة، يتوقف تسجيل الدخول إلى أن ترفع ملفًا جديدًا. أما عند استخدام اسم الخادم، فتُجدَّد الشهادات تلقائيًا.',
  'adfs:adfs_server': 'خادم AD FS',
  'adfs:adfs_server-hint': 'اسمه، مثل adfs.acme.com، أو عنوان URL للبيانات الوصفية للاتحاد.',
  'adfs:fedMetadataXml': 'البيانات الوصفية للاتحاد',
};
