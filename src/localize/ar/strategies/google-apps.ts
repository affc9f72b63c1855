/** Google Workspace in Arabic. */
import type { GoogleMessages } from '../../messages/strategies.js';

export const googleApps: GoogleMessages = {
  'google-apps:1': 'في Google Cloud Console، اختر مشروعًا تابعًا لمؤسستك.',
  'google-apps:2': 'افتح «Google Auth Platform»، واختر «Get started»، واختر «Internal» في «Audience».',
  'google-apps:3': 'ضمن «Clients»، اختر «Create client» ثم «Web application».',
  'google-apps:4':
    'أدخل هاتين القيمتين في «Authorized JavaScript origins» و«Authorized redirect URIs»، واختر «Create». يضيف Google نطاقهما تلقائيًا إلى النطاقات المعتمدة.',
  'google-apps:5': 'انسخ معرّف العميل وسرّ العميل. لا يعرض Google السرّ إلا مرة واحدة.',
  'google-apps:notice':
    'من يختار «تسجيل الدخول باستخدام Google» من أفراد هذا النطاق يُوجَّه إلى هذا الاتصال، حتى عندما يكون معطّلًا.',

  'google-apps:domain': 'نطاق Google Workspace',
  'google-apps:domain-hint': 'نطاقك الأساسي، مثل acme.com.',
  'google-apps:client_id': 'معرّف العميل (Client ID)',
  'google-apps:client_id-hint': 'ينتهي بـ apps.googleusercontent.com.',
};
