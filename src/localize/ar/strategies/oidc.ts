/** OpenID Connect in Arabic. */
import type { OidcMessages } from '../../messages/strategies.js';

export const oidc: OidcMessages = {
  'oidc:1': 'لدى موفّر الهوية، أنشئ تطبيق ويب يمكنه حفظ سرّ (confidential client).',
  'oidc:2': 'أدخل عنوان URL هذا كعنوان URI لإعادة التوجيه.',
  'oidc:3':
    'اختر تدفق رمز التفويض (authorization code)، مع مصادقة العميل «client_secret_post». لا تعمل الطريقة «client_secret_basic».',
  'oidc:4': 'اسمح بالأذونات (scopes) التالية: openid وprofile وemail.',
  'oidc:5': 'عيّن الأشخاص الذين سيسجّلون الدخول.',
  'oidc:6': 'انسخ جهة الإصدار (issuer) أو عنوان URL للاكتشاف، ومعرّف العميل وسرّ العميل.',

  'oidc:back_channel': 'مع سرّ العميل',
  'oidc:front_channel': 'من دون سرّ العميل',
  'oidc:front_channel-hint':
    'يرسل موفّر الهوية عندئذٍ رموز ID عبر المتصفح (التدفق الضمني). لا تختر هذا إلا إذا لم تتوفر لديه طريقة أخرى.',
  'oidc:discovery_url': 'جهة الإصدار (issuer) أو عنوان URL للاكتشاف',
  'oidc:discovery_url-hint': 'مثل https://login.acme.com.',
};
