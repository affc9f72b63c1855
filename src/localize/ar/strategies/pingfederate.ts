/** PingFederate in Arabic. */
import type { PingFederateMessages } from '../../messages/strategies.js';

export const pingFederate: PingFederateMessages = {
  'pingfederate:1':
    'في PingFederate، افتح «System» ثم «Server» ثم «Protocol Settings» ثم «Federation Info»، وانسخ عنوان URL الأساسي.',
  'pingfederate:2':
    'افتح «Security» ثم «Certificate & Key Management» ثم «Signing & Decryption Keys & Certificates». في قائمة شهادة التوقيع، اختر «Export» ثم «Certificate Only».',
  'pingfederate:after-1': 'أنشئ اتصال SP لـ Browser SSO، واستورد بياناتنا الوصفية.',
  'pingfederate:after-2': 'اختر SP-initiated SSO، واسمح بطريقتي الربط POST وRedirect.',
  'pingfederate:after-3': 'اضبط تعيين المحوّل (adapter). لا يلزم سوى Name ID.',
  'pingfederate:after-4': 'وقّع التأكيد (assertion) دائمًا، وضمّن الشهادة في عنصر KeyInfo الخاص به.',
  'pingfederate:after-5': 'فعّل اتصال SP.',

  'pingfederate:pingFederateBaseUrl': 'عنوان URL الأساسي',
  'pingfederate:pingFederateBaseUrl-hint':
    'مثل https://sso.acme.com:9031. لا يصلح عنوان وحدة تحكّم المشرف ذو المنفذ 9999.',
};
