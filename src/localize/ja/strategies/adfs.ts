/** AD FS in Japanese. */
import type { AdfsMessages } from '../../messages/strategies.js';

export const adfs: AdfsMessages = {
  'adfs:1':
    '「AD FS の管理」で「証明書利用者信頼の追加」、「要求に対応する」の順に選択し、データを手動で入力します。',
  'adfs:2': 'WS-Federation パッシブ プロトコルのサポートを有効にし、この URL を入力します。',
  'adfs:3': '両方の識別子を追加します。',
  'adfs:4': 'サインインするユーザーに適用するアクセス制御ポリシーを選択します。',
  'adfs:5':
    '証明書利用者信頼を選択し、「操作」で「要求発行ポリシーの編集」、「規則の追加」、「LDAP 属性を要求として送信」の順に選択して、属性ストアを「Active Directory」にします。対応付けは、E-Mail-Addresses を「電子メール アドレス」、Display-Name を「名前」、User-Principal-Name を「名前 ID」、Given-Name を「指定名」、Surname を「姓」とします。',
  'adfs:6':
    'AD FS サーバーの公開名を控えます。サーバーにインターネットからアクセスできない場合は、フェデレーション メタデータをダウンロードします。',

  'adfs:server': 'サーバーを指定',
  'adfs:file': 'メタデータファイルを指定',
  'adfs:file-hint':
    'ファイルの読み取りは 1 回だけです。サーバーのトークン署名証明書が更新されると、新しいファイルをアップロードするまでサインインできなくなります。サーバー名を指定した場合、証明書は自動的に更新されます。',
  'adfs:adfs_server': 'AD FS サーバー',
  'adfs:adfs_server-hint':
    'サーバー名（例: adfs.acme.com）、またはフェデレーション メタデータの URL を入力してください。',
  'adfs:fedMetadataXml': 'フェデレーション メタデータ',
};
