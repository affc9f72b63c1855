/** Microsoft Entra ID in Japanese. */
import type { EntraMessages } from '../../messages/strategies.js';

export const waad: EntraMessages = {
  'waad:1':
    'entra.microsoft.com で「Entra ID」、「アプリの登録」の順に開き、「新規登録」を選択して、名前を入力します。',
  'waad:2':
    '「サポートされているアカウントの種類」で「シングル テナントのみ」を選択します。以前のコンソールでは「この組織ディレクトリのみに含まれるアカウント」と表示されます。',
  'waad:3':
    'リダイレクト URI のプラットフォームに「Web」を選択し、この URL を入力して、「登録」を選択します。',
  'waad:4': '「概要」ページで、アプリケーション (クライアント) ID をコピーします。',
  'waad:5':
    '「証明書とシークレット」でクライアント シークレットを作成し、シークレット ID ではなく「値」をその場でコピーします。有効期限の日付も控えておきます。',
  'waad:6': '「API のアクセス許可」で、User.Read があることを確認し、管理者の同意を与えます。',
  'waad:7':
    '「エンタープライズ アプリ」でアプリを開き、「プロパティ」の「割り当てが必要ですか？」を「はい」にして保存します。次に「ユーザーとグループ」で、サインインするユーザーを割り当てます。',
  'waad:8': '「Entra ID」、「概要」の順に開き、プライマリ ドメインをコピーします。',
  'waad:after':
    'クライアント シークレットの有効期限の日付を予定表に入れておいてください。その日付がわかるのは Microsoft 側だけで、当日からサインインできなくなります。',

  'waad:tenant_domain': 'プライマリ ドメインまたはテナント ID',
  'waad:tenant_domain-hint': 'acme.onmicrosoft.com のような形式です。',
  'waad:client_id': 'アプリケーション (クライアント) ID',
  'waad:client_id-hint': '0b1c2d3e-4f56-7890-abcd-ef1234567890 のような形式です。',
  'waad:client_secret': 'クライアント シークレットの値',
  'waad:client_secret-hint': 'シークレット ID ではなく、値を入力してください。',
};
