/** The service-values section in Japanese. */
import type { ServiceValuesMessages } from '../../messages.js';
import { copying } from './copying.js';
import { OPERATOR } from '../terms.js';

export const serviceValues: ServiceValuesMessages = {
  'value:callback': 'コールバック URL',
  'value:origin': 'オリジン',
  'value:acs': 'ACS URL（応答 URL）',
  'value:entity-id': 'エンティティ ID（オーディエンス）',
  'value:realm': 'サービスの識別子',
  'value:metadata': 'この接続のメタデータ',
  'value:certificate': 'リクエストの署名に使う証明書 (署名する場合)',

  provisional: '仮の値です。最終的な値は、接続を作成すると表示されます。',
  valueUnknown: `ここでは確認できません。この値については、${OPERATOR}にお問い合わせください。`,
  valueAfter: '接続を作成すると表示されます。',
  ...copying,

  instructionsTitle: 'プロバイダーでの手順',
  instructionsIntro: 'プロバイダーの管理者がほかにいる場合は、この手順を送ってください。',
  copyInstructions: '手順をコピー',
  printInstructions: '印刷',
  mailInstructions: 'メールで送信',
  instructionsCopied: '手順をコピーしました。',

  signInLink: 'サインイン用リンク',
  linkEffect: 'このリンクを開くと、接続が有効である間、この接続でサインインできます。',
};
