/** PingFederate in Japanese. */
import type { PingFederateMessages } from '../../messages/strategies.js';

export const pingFederate: PingFederateMessages = {
  'pingfederate:1':
    'PingFederate で「System」、「Server」、「Protocol Settings」、「Federation Info」の順に開き、ベース URL をコピーします。',
  'pingfederate:2':
    '「Security」、「Certificate & Key Management」、「Signing & Decryption Keys & Certificates」の順に開きます。署名証明書のメニューで「Export」、「Certificate Only」の順に選択します。',
  'pingfederate:after-1': 'Browser SSO 用の SP 接続を作成し、この接続のメタデータをインポートします。',
  'pingfederate:after-2': 'SP-initiated SSO を選択し、バインディングとして POST と Redirect を許可します。',
  'pingfederate:after-3': 'アダプターをマッピングします。必要なのは Name ID だけです。',
  'pingfederate:after-4': 'アサーションに常に署名し、KeyInfo 要素に証明書を含めます。',
  'pingfederate:after-5': 'SP 接続を有効にします。',

  'pingfederate:pingFederateBaseUrl': 'ベース URL',
  'pingfederate:pingFederateBaseUrl-hint':
    'https://sso.acme.com:9031 のような URL です。ポート 9999 の管理コンソールの URL は使用できません。',
};
