/** Google Workspace in Japanese. */
import type { GoogleMessages } from '../../messages/strategies.js';

export const googleApps: GoogleMessages = {
  'google-apps:1': 'Google Cloud コンソールで、会社の組織に属するプロジェクトを選択します。',
  'google-apps:2': '「Google Auth Platform」を開いて設定を開始し、利用対象に「内部」を選択します。',
  'google-apps:3': '「クライアント」で「クライアントを作成」、「ウェブ アプリケーション」の順に選択します。',
  'google-apps:4':
    '承認済みの JavaScript 生成元と、承認済みのリダイレクト URI に、これらの値を入力し、「作成」を選択します。そのドメインは、承認済みドメインに自動的に追加されます。',
  'google-apps:5':
    'クライアント ID とクライアント シークレットをコピーします。シークレットは一度しか表示されません。',
  'google-apps:notice':
    'このドメインのユーザーが 「Google でログイン」を選択すると、接続が無効の間でも、この接続に誘導されます。',

  'google-apps:domain': 'Google Workspace のドメイン',
  'google-apps:domain-hint': 'プライマリ ドメインを入力してください（例: acme.com）。',
  'google-apps:client_id': 'クライアント ID',
  'google-apps:client_id-hint': '末尾は .apps.googleusercontent.com です。',
};
