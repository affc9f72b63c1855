/** Microsoft Entra ID in Arabic. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'افتح entra.microsoft.com، وانتقل إلى «Entra ID» ثم «App registrations»، واختر «New registration».',
  'waad:2': 'ضمن «Supported account types»، اختر الحسابات الموجودة في هذا الدليل المؤسسي فقط.',
  'waad:3': 'اختر «Web» نظامًا أساسيًا لعنوان URI لإعادة التوجيه، وأدخل عنوان URL هذا.',
  'waad:4': 'في صفحة «Overview»، انسخ «Application (client) ID».',
  'waad:5': 'ضمن «Certificates & secrets»، أنشئ سرّ العميل، وانسخ قيمته فورًا. دوّن تاريخ انتهاء صلاحيته.',
  'waad:6': 'ضمن «API permissions»، تحقّق من وجود User.Read في القائمة، وامنح موافقة المسؤول.',
  'waad:7':
    'ضمن «Enterprise apps»، افتح «Properties» للتطبيق، واجعل التعيين مطلوبًا، وعيّن الأشخاص الذين سيسجّلون الدخول.',
  'waad:8': 'انسخ النطاق الأساسي (Primary domain) من صفحة النظرة العامة على دليلك.',
  'waad:after':
    'سجّل تاريخ انتهاء صلاحية سرّ العميل في تقويمك. لا يعرف هذا التاريخ سوى Microsoft، ويتوقف تسجيل الدخول في ذلك اليوم.',

  'waad:tenant_domain': 'النطاق الأساسي أو معرّف المستأجر',
  'waad:tenant_domain-hint': 'مثل acme.onmicrosoft.com.',
  'waad:client_id': 'معرّف التطبيق (العميل)',
  'waad:client_id-hint': 'مثل 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'قيمة سرّ العميل',
  'waad:client_secret-hint': 'القيمة، وليس معرّف السرّ.',
};
