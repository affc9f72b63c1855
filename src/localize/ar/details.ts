/** The details section in Arabic. */
import type { DetailsMessages } from '../messages.js';

export const details: DetailsMessages = {
  detailsTitle: 'تفاصيل الاتصال',

  access: 'صلاحية الوصول',
  'access:none': 'يُدار هذا الاتصال نيابةً عنك.',
  'access:readonly': 'يمكن لمؤسستك عرضه.',
  'access:limited': 'يمكن لمؤسستك تفعيله وتعطيله وتغيير بعض إعداداته.',
  'access:full': 'يمكن لمؤسستك تغييره وإزالته.',
  thirdPartyAccess: 'متاح لتطبيقات الجهات الخارجية',
  crossAppAccess: 'Cross App Access',

  'part:options': 'طريقة تسجيل الدخول',
  'part:settings': 'الإعدادات',
  'part:values': 'القيم المطلوبة لموفّر الهوية',
  'part:removal': 'إزالة الاتصال',

  finalForProvider: 'يحتاج موفّر الهوية إلى هذه القيم. وهي نهائية.',
  valuesOfOtherType:
    'لا نعرف الاتصالات من هذا النوع، لذا لا يمكننا تحديد القيم التي يحتاج إليها موفّر الهوية.',
};
