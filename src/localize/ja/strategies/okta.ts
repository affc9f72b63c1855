/** Okta in Japanese. */
import type { OktaMessages } from '../../messages/strategies.js';

export const okta: OktaMessages = {
  'okta:1':
    'Okta Admin Console で「Applications」、「Applications」の順に開き、「Create App Integration」を選択します。',
  'okta:2': '「OIDC - OpenID Connect」と「Web Application」を選択し、「Next」を選択します。',
  'okta:3': '「Sign-in redirect URIs」に、この URL を入力します。',
  'okta:4':
    '同じページの最後にある「Assignments」の「Controlled access」で、サインインするユーザーを指定し、「Save」を選択します。',
  'okta:5':
    'アプリが開きます。「General」タブの「Client Credentials」で、クライアント認証を「Client secret」のままにし、クライアント ID とクライアント シークレットをコピーします。',
  'okta:6': '右上のアカウントメニューから、Okta ドメインをコピーします。',

  'okta:domain': 'Okta ドメイン',
  'okta:domain-hint': 'acme.okta.com のような形式です。',
  'okta:client_id': 'クライアント ID',
  'okta:client_id-hint': '0oa で始まります。',
};
