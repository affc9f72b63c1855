/** OpenID Connect in Japanese. */
import type { OidcMessages } from '../../messages/strategies.js';

export const oidc: OidcMessages = {
  'oidc:1':
    'プロバイダーで、シークレットを安全に保持できる Web アプリケーション（コンフィデンシャル クライアント）を作成します。',
  'oidc:2': 'リダイレクト URI に、この URL を入力します。',
  'oidc:3':
    '認可コードフローを選択し、クライアント認証を「client_secret_post」にします。「client_secret_basic」は使えません。',
  'oidc:4': 'スコープ openid、profile、email を許可します。',
  'oidc:5': 'サインインするユーザーを割り当てます。',
  'oidc:6':
    '発行者 (issuer) またはディスカバリー URL、クライアント ID、クライアント シークレットをコピーします。',

  'oidc:back_channel': 'クライアント シークレットを使う',
  'oidc:front_channel': 'クライアント シークレットを使わない',
  'oidc:front_channel-hint':
    'この場合、プロバイダーは ID トークンをブラウザー経由で送信します（インプリシットフロー）。ほかの方法に対応していない場合にのみ選択してください。',
  'oidc:discovery_url': '発行者 (issuer) またはディスカバリー URL',
  'oidc:discovery_url-hint': 'https://login.acme.com のような URL です。',
};
