/** Microsoft Entra ID in Arabic. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'افتح entra.microsoft.com، وانتقل إلى «Entra ID» ثم «App registrations»، واختر «New registration». أدخل اسمًا.',
  'waad:2':
    'ضمن «Supported account types»، اختر «Single tenant only». في الإصدارات الأقدم يُسمّى هذا الخيار «Accounts in this organizational directory only».',
  'waad:3': 'اختر «Web» نظامًا أساسيًا لعنوان URI لإعادة التوجيه، وأدخل عنوان URL هذا، ثم اختر «Register».',
  'waad:4': 'في صفحة «Overview»، انسخ «Application (client) ID».',
  'waad:5':
    'ضمن «Certificates & secrets»، اختر «New client secret»، وانسخ «Value» فورًا، وليس «Secret ID». دوّن تاريخ انتهاء صلاحيته.',
  'waad:6': 'ضمن «API permissions»، تحقّق من وجود User.Read في القائمة، واختر «Grant admin consent».',
  'waad:7':
    'ضمن «Enterprise apps»، افتح التطبيق، واضبط «Assignment required» على «Yes» ضمن «Properties»، واحفظ. ثم عيّن الأشخاص الذين سيسجّلون الدخول ضمن «Users and groups».',
  'waad:8': 'انتقل إلى «Entra ID» ثم «Overview»، وانسخ النطاق الأساسي (Primary domain).',
  'waad:after':
    'سجّل تاريخ انتهاء صلاحية سرّ العميل في تقويمك. لا يعرف هذا التاريخ سوى Microsoft، ويتوقف تسجيل الدخول في ذلك اليوم.',

  'waad:tenant_domain': 'النطاق الأساسي أو معرّف المستأجر',
  'waad:tenant_domain-hint': 'مثل acme.onmicrosoft.com.',
  'waad:client_id': 'معرّف التطبيق (العميل)',
  'waad:client_id-hint': 'مثل 0b1c2d3e-4f56-7890-abcd-ef1234567890.',
  'waad:client_secret': 'قيمة سرّ العميل',
  'waad:client_secret-hint': 'القيمة، وليس معرّف السرّ.',
};
