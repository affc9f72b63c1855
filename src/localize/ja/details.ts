/** The details section in Japanese. */
import type { DetailsMessages } from '../messages.js';

export const details: DetailsMessages = {
  detailsTitle: '接続の詳細',

  access: 'アクセス権',
  'access:none': 'この接続はサービス側で管理されています。',
  'access:readonly': '所属する組織は、この接続を表示できます。',
  'access:limited': '所属する組織は、この接続の有効・無効を切り替え、一部の設定を変更できます。',
  'access:full': '所属する組織は、この接続を変更および削除できます。',
  thirdPartyAccess: 'サードパーティ製アプリケーションでの利用',
  crossAppAccess: 'Cross App Access',

  'part:options': 'サインインの方法',
  'part:settings': '設定',
  'part:values': 'プロバイダーに登録する値',
  'part:removal': '接続の削除',

  finalForProvider: 'プロバイダーには次の値が必要です。これらは確定した値です。',
  valuesOfOtherType: 'この種類の接続には対応していないため、プロバイダーに必要な値を表示できません。',
};
