/** The options section in Arabic. */
import type { OptionsMessages } from '../messages.js';
import { plural } from './terms.js';

export const options: OptionsMessages = {
  'option:client_id': 'معرّف العميل (Client ID)',
  'option:client_secret': 'سرّ العميل (Client secret)',
  'option:digestAlgorithm': 'خوارزمية التجزئة (Digest)',
  'option:icon_url': 'عنوان URL للأيقونة',
  'option:icon_url-hint': 'صورة للزر في صفحة تسجيل الدخول، على عنوان يبدأ بـ https.',
  'option:protocolBinding': 'طريقة إرسال الطلبات',
  'option:signatureAlgorithm': 'خوارزمية التوقيع',
  'option:signingCert': 'شهادة التوقيع',
  'option:signSAMLRequest': 'توقيع الطلبات المرسلة إلى موفّر الهوية',
  'option:signSAMLRequest-hint':
    'إذا كان موفّر الهوية يتحقق من التوقيع، فإنه يحتاج إلى شهادة توقيع طلباتنا قبل تفعيل هذا الخيار.',
  'binding:HTTP-Redirect': 'عبر إعادة التوجيه',
  'binding:HTTP-POST': 'عبر POST',

  moreSettings: 'إعدادات أخرى',
  optional: 'اختياري',
  tooLong: (most) =>
    plural(most, {
      one: 'استخدم حرفًا واحدًا على الأكثر.',
      two: 'استخدم حرفين على الأكثر.',
      few: 'استخدم # أحرف على الأكثر.',
      many: 'استخدم # حرفًا على الأكثر.',
      other: 'استخدم # حرف على الأكثر.',
    }),
  useSuggestion: (value) => `استخدام ${value}`,
  showSecret: 'إظهار',
  fileGiven: (characters) =>
    plural(characters, {
      zero: 'ملف من # حرف',
      one: 'ملف من حرف واحد',
      two: 'ملف من حرفين',
      few: 'ملف من # أحرف',
      many: 'ملف من # حرفًا',
      other: 'ملف من # حرف',
    }),
  discoveryFailed: (host) =>
    `يتعذّر الوصول إلى ${host} من الإنترنت، أو أن رده ليس كما هو متوقع. تحقّق من العنوان.`,

  'problem:missing': 'املأ هذا الحقل.',
  'problem:too-long': 'هذه القيمة أطول من اللازم.',
  'problem:inner-space': 'توجد مسافة أو فاصل أسطر داخل القيمة. انسخها مرة أخرى من دون ما يحيط بها.',
  'problem:control-character': 'يوجد حرف تحكّم مخفي داخل القيمة. انسخها مرة أخرى.',
  'problem:no-host': 'أدخل اسم مضيف كاملًا، مثل login.acme.com.',
  'problem:e-mail-address': 'هذا عنوان بريد إلكتروني. أدخل النطاق وحده.',
  'problem:no-tenant': 'لا يحدّد هذا العنوان مستأجرًا (tenant). أدخل نطاقك الأساسي أو معرّف المستأجر.',
  'problem:no-url': 'أدخل عنوانًا يبدأ بـ https.',
  'problem:password-in-url': 'يتضمّن هذا العنوان اسم مستخدم أو كلمة مرور. أدخله من دونهما.',
  'problem:not-a-choice': 'اختر أحد الخيارات.',
  'problem:private-key':
    'يحتوي هذا على مفتاح خاص، ولذلك تجاهلناه. حافظ على سرّية المفتاح، وصدّر الشهادة وحدها.',
  'problem:pkcs7': 'هذا ملف PKCS#7. صدّر الشهادة بتنسيق PEM أو في ملف بامتداد cer (Base64 أو DER).',
  'problem:not-a-certificate': 'تعذّر علينا العثور على شهادة هنا.',
  'problem:several-certificates': 'توجد هنا عدة شهادات. اختر الشهادة المستخدمة في التوقيع.',
  'problem:web-page': 'هذه صفحة ويب. نزّل البيانات الوصفية في ملف، ثم استخدمه.',
  'problem:document-type':
    'يتضمّن هذا الملف إعلانًا عن نوع المستند، وهو ما لا تحتاج إليه البيانات الوصفية أبدًا. لم نقرأ الملف.',
  'problem:not-metadata': 'هذه ليست بيانات وصفية للاتحاد بتنسيق XML.',

  'warning:http': 'هذا العنوان غير مشفّر. استخدم https إذا كان موفّر الهوية يدعمه.',
  'warning:private-host': 'يبدو أن هذا عنوان شبكة داخلية. يجب أن يكون الوصول إليه ممكنًا من الإنترنت.',
  'warning:okta-admin-host':
    'هذا عنوان Admin Console. يسجّل الأشخاص الدخول على العنوان نفسه من دون اللاحقة admin.',
  'warning:unusual-okta-host': 'هذا ليس من نطاقات Okta نفسها. يكون صحيحًا إذا كان لمؤسستك نطاق مخصّص هناك.',
  'warning:not-an-okta-client-id': 'تبدأ معرّفات العملاء لدى Okta عادةً بـ 0oa وتتكوّن من 20 حرفًا.',
  'warning:not-a-google-client-id': 'تنتهي معرّفات العملاء لدى Google بـ apps.googleusercontent.com.',
  'warning:public-mail-domain': 'هذا نطاق خدمة بريد إلكتروني شخصي. أدخل نطاق مؤسستك.',
  'warning:not-an-entra-client-id':
    'عادةً ما يكون معرّف التطبيق (العميل) بهذا الشكل: 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'warning:common-tenant': 'يشمل هذا أي حساب Microsoft. أدخل النطاق الأساسي أو معرّف المستأجر الخاص بك.',
  'warning:secret-id-as-secret': 'يبدو أن هذا معرّف السرّ أو معرّف العميل. يتطلّب تسجيل الدخول قيمة السرّ.',
  'warning:client-id-as-secret': 'يبدو أن هذا معرّف عميل. أدخل سرّ العميل.',
  'warning:space-in-secret': 'توجد مسافة داخل القيمة. تحقّق من أنك نسخت السرّ وحده.',
  'warning:use-entra': 'هذه صفحة تسجيل الدخول لدى Microsoft. النوع Microsoft Entra ID أنسب لها.',
  'warning:google-accounts': 'هذه صفحة تسجيل الدخول لدى Google. النوع Google Workspace أنسب لها.',
  'warning:sign-in-page-as-base': 'يبدو أن هذا عنوان صفحة لتسجيل الدخول. لا يتضمّن عنوان URL الأساسي مسارًا.',
  'warning:sign-in-page-as-metadata': 'يبدو أن هذا عنوان URL لتسجيل الدخول، وليس عنوان URL للبيانات الوصفية.',
  'warning:metadata-as-sign-in-page': 'يبدو أن هذا عنوان URL للبيانات الوصفية، وليس عنوان URL لتسجيل الدخول.',
  'warning:admin-port':
    'المنفذ 9999 خاص بوحدة تحكّم المسؤول في PingFederate. يستخدم تسجيل الدخول عادةً المنفذ 9031.',
  'warning:sha1': 'خوارزمية SHA-1 قديمة. استخدم SHA-256 إذا كان موفّر الهوية يدعمها.',
  'warning:certificate-expired':
    'انتهت صلاحية هذه الشهادة. قد يفشل تسجيل الدخول. اطلب شهادة أحدث من موفّر الهوية.',
  'warning:certificate-not-yet-valid': 'لم تبدأ صلاحية هذه الشهادة بعد. قد يفشل تسجيل الدخول حتى ذلك الحين.',
  'warning:certificate-ends-soon': 'تنتهي صلاحية هذه الشهادة قريبًا.',
  'warning:same-certificate': 'هذه الشهادة موجودة بالفعل في هذا الاتصال.',

  'cleaned:spaces': 'أُزيلت المسافات المحيطة بالقيمة.',
  'cleaned:hidden-characters': 'أُزيلت الأحرف المخفية.',
  'cleaned:host-of-url': 'أُبقي على اسم المضيف فقط.',
  'cleaned:path-removed': 'أُزيل المسار.',
  'cleaned:port-removed': 'أُزيل المنفذ.',
  'cleaned:lower-case': 'حُوّلت الأحرف الكبيرة إلى أحرف صغيرة.',
  'cleaned:final-dot': 'أُزيلت النقطة من النهاية.',
  'cleaned:final-slash': 'أُزيلت الشرطة المائلة من النهاية.',
  'cleaned:encoded-host': 'كُتب اسم المضيف كما ترسله المتصفحات.',
  'cleaned:fragment-removed': 'أُزيل ما يلي العلامة «#».',
  'cleaned:https-added': 'أُضيف البروتوكول https.',
  'cleaned:discovery-path-added': 'أُضيف مسار مستند الاكتشاف.',
  'cleaned:tenant-of-url': 'أُبقي على المستأجر فقط.',
  'cleaned:pem-rewritten': 'كُتبت الشهادة بتنسيق PEM.',
  'cleaned:certificate-cut': 'أُزيل ما يلي الشهادة.',

  'certificate-refused:too-large': 'هذا أكبر من أن يكون شهادة.',

  'metadata-refused:service-provider-only': 'هذه بيانات وصفية لخدمة. نزّل البيانات الوصفية لموفّر الهوية.',
  'metadata-refused:expired': 'انتهت صلاحية هذه البيانات الوصفية. نزّلها مرة أخرى.',
  'metadata-refused:not-xml': 'هذه ليست بيانات وصفية لـ SAML.',
  'metadata-refused:too-large': 'هذا أكبر من أن يكون بيانات وصفية.',

  pasteMetadata: 'لصق البيانات الوصفية',
  chooseFile: 'اختيار ملف',
  orDropFile: 'أو أفلت ملفًا هنا.',
  readAnother: 'استخدام غيرها',

  certificateSubject: 'صادرة إلى',
  certificateIssuer: 'صادرة عن',
  certificateFrom: 'صالحة من',
  certificateTo: 'صالحة حتى',
  certificateUntil: (subject, day) => `${subject}، صالحة حتى ${day}`,
  whichCertificate: 'ما الشهادة المستخدمة في التوقيع؟',
  otherCertificates: (count) =>
    plural(count, {
      zero: 'لم تُستثنَ أي شهادة لجهات الإصدار.',
      one: 'استُثنيت شهادة واحدة لجهة الإصدار.',
      two: 'استُثنيت شهادتان لجهتَي الإصدار.',
      few: 'استُثنيت # شهادات لجهات الإصدار.',
      many: 'استُثنيت # شهادةً لجهات الإصدار.',
      other: 'استُثنيت # شهادة لجهات الإصدار.',
    }),
  metadataRead: 'البيانات الوصفية المقروءة',
  metadataEntityId: 'معرّف الكيان',
  metadataEndpoint: 'عنوان URL لتسجيل الدخول',
  metadataNameIds: 'تنسيقات Name ID',
  metadataNoEndpoint: 'لا تتضمّن عنوان URL لتسجيل الدخول عبر المتصفح.',
  metadataNoCertificate: 'لا تتضمّن شهادة توقيع.',
  metadataOtherCertificates: (count) =>
    plural(count, {
      zero: 'لم تُترك أي شهادة أخرى.',
      one: 'تُركت شهادة أخرى واحدة.',
      two: 'تُركت شهادتان أخريان.',
      few: 'تُركت # شهادات أخرى.',
      many: 'تُركت # شهادة أخرى.',
      other: 'تُركت # شهادة أخرى.',
    }),
  metadataUnreadable: 'لا يمكن لهذه الصفحة قراءة البيانات الوصفية. أدخل القيم يدويًا.',
  whichEntity: 'أي موفّر هوية تستخدم؟',
};
