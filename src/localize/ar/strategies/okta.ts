/** Okta in Arabic. */
import type { OktaMessages } from '../../messages/strategies.js';

export const okta: OktaMessages = {
  'okta:1': 'في Okta Admin Console، افتح «Applications» ثم «Applications»، واختر «Create App Integration».',
  'okta:2': 'اختر «OIDC - OpenID Connect» و«Web Application»، ثم «Next».',
  'okta:3': 'ضمن «Sign-in redirect URIs»، أدخل عنوان URL هذا.',
  'okta:4':
    'في نهاية الصفحة نفسها، ضمن «Assignments»، حدّد في «Controlled access» الأشخاص الذين سيسجّلون الدخول، ثم اختر «Save».',
  'okta:5':
    'سيُفتح التطبيق. في علامة التبويب «General»، ضمن «Client Credentials»، أبقِ «Client secret» طريقةً لمصادقة العميل، وانسخ معرّف العميل وسرّ العميل.',
  'okta:6': 'انسخ نطاق Okta من قائمة حسابك في أعلى اليمين.',

  'okta:domain': 'نطاق Okta',
  'okta:domain-hint': 'مثل acme.okta.com.',
  'okta:client_id': 'معرّف العميل (Client ID)',
  'okta:client_id-hint': 'يبدأ بـ 0oa.',
};
