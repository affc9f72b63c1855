/** SAML in Arabic, for what runs at the provider. */
import type { SamlMessages } from '../../messages/strategies.js';

export const samlp: SamlMessages = {
  'samlp-okta:1':
    'في Okta Admin Console، افتح «Applications» ثم «Applications»، واختر «Create App Integration» ثم «SAML 2.0» ثم «Next».',
  'samlp-okta:2':
    'في «General Settings»، أدخل اسمًا واختر «Next». في «Configure SAML»، أدخل هاتين القيمتين في «Single sign-on URL» و«Audience URI (SP Entity ID)»، ثم اختر «Next».',
  'samlp-okta:3':
    'في «Feedback»، اختر «This is an internal app that we have created» ثم «Finish». في علامة التبويب «Sign On»، انسخ عنوان URL للبيانات الوصفية.',
  'samlp-okta:4': 'في علامة التبويب «Assignments»، اختر «Assign»، وعيّن الأشخاص الذين سيسجّلون الدخول.',

  'samlp-entra:1':
    'افتح entra.microsoft.com، وانتقل إلى «Enterprise apps»، واختر «New application» ثم «Create your own application».',
  'samlp-entra:2':
    'ضمن «Single sign-on»، اختر «SAML»، وأدخل هاتين القيمتين في «Reply URL» و«Identifier (Entity ID)».',
  'samlp-entra:3': 'ضمن «SAML Certificates»، انسخ «App Federation Metadata Url».',
  'samlp-entra:4': 'ضمن «Users and groups»، عيّن الأشخاص الذين سيسجّلون الدخول.',

  'samlp-google:1':
    'في وحدة تحكّم المشرف في Google، افتح «التطبيقات» ثم «تطبيقات الويب والتطبيقات المتوافقة مع الأجهزة الجوّالة»، واختر «إضافة تطبيق»، ثم اختر إضافة تطبيق SAML مخصّص.',
  'samlp-google:2': 'نزّل البيانات الوصفية.',
  'samlp-google:3':
    'أدخل هاتين القيمتين كعنوان URL لخدمة ACS ومعرّف الكيان، واختر توقيع الرد بالكامل (Signed response).',
  'samlp-google:4':
    'اختر عنوان البريد الإلكتروني الأساسي (Primary email) كمعرّف Name ID، وعيّنه أيضًا إلى «email».',
  'samlp-google:5': 'فعّل وصول المستخدمين للأشخاص الذين سيسجّلون الدخول.',

  'samlp-other:1': 'لدى موفّر الهوية، أنشئ تطبيق SAML 2.0.',
  'samlp-other:2': 'أدخل هاتين القيمتين كعنوان URL لخدمة Assertion Consumer Service (ACS) ومعرّف الكيان.',
  'samlp-other:3':
    'اضبط إرسال الرد عبر POST، واترك تنسيق Name ID غير محدّد (unspecified)، ووقّع التأكيد (assertion) أو الرد.',
  'samlp-other:4': 'انسخ عنوان URL للبيانات الوصفية، أو نزّل البيانات الوصفية.',

  'platform:okta': 'Okta',
  'platform:entra': 'Microsoft Entra ID',
  'platform:google': 'Google Workspace',
  'platform:other': 'موفّر آخر',

  'samlp:platform': 'ما موفّر الهوية الذي تستخدمه؟',
  'samlp:first':
    'يحتوي معرّف الكيان على الاسم التقني للاتصال، الذي ستختاره لاحقًا. أدخله الآن بصفة مؤقتة، وصحّحه في النهاية.',
  'samlp:after': 'إذا كان معرّف الكيان لدى موفّر الهوية مختلفًا، فاستبدل به هذا المعرّف.',
  'samlp:metadata-url': 'عنوان URL للبيانات الوصفية',
  'samlp:metadata-url-hint':
    'تُقرأ البيانات الوصفية مرة واحدة عند الحفظ. عندما يغيّر موفّر الهوية شهادته، يجب أن تُقرأ مرة أخرى.',
  'samlp:file': 'ملف البيانات الوصفية',
  'samlp:file-hint': 'يُقرأ الملف في هذا المتصفح. يمكنك مراجعة محتواه قبل المتابعة.',
  'samlp:by-hand': 'يدويًا',
  'samlp:metadataUrl': 'عنوان URL للبيانات الوصفية',
  'samlp:metadataUrl-hint': 'مثل https://acme.okta.com/app/exk1a2b3/sso/saml/metadata.',
  'samlp:signInEndpoint': 'عنوان URL لتسجيل الدخول',
  'samlp:signInEndpoint-hint': 'خدمة الدخول الموحّد التي يُوجَّه إليها الأشخاص.',
};
