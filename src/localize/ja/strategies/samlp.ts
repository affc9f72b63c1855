/** SAML in Japanese, for what runs at the provider. */
import type { SamlMessages } from '../../messages/strategies.js';

export const samlp: SamlMessages = {
  'samlp-okta:1':
    'Okta Admin Console で「Applications」、「Applications」の順に開き、「Create App Integration」、「SAML 2.0」、「Next」の順に選択します。',
  'samlp-okta:2':
    '「General Settings」で名前を入力し、「Next」を選択します。「Configure SAML」の「Single sign-on URL」と「Audience URI (SP Entity ID)」に、これらの値を入力し、「Next」を選択します。',
  'samlp-okta:3':
    '「Feedback」で「This is an internal app that we have created」、「Finish」の順に選択します。「Sign On」タブで、メタデータ URL をコピーします。',
  'samlp-okta:4': '「Assignments」タブで「Assign」を選択し、サインインするユーザーを割り当てます。',

  'samlp-entra:1':
    'entra.microsoft.com で「エンタープライズ アプリ」を開き、「新しいアプリケーション」、「独自のアプリケーションの作成」の順に選択します。',
  'samlp-entra:2':
    '「シングル サインオン」で「SAML」を選択し、「応答 URL」と「識別子 (エンティティ ID)」に、これらの値を入力します。',
  'samlp-entra:3': '「SAML 証明書」で、「アプリのフェデレーション メタデータ URL」をコピーします。',
  'samlp-entra:4': '「ユーザーとグループ」で、サインインするユーザーを割り当てます。',

  'samlp-google:1':
    'Google 管理コンソールで「アプリ」、「ウェブアプリとモバイルアプリ」の順に開き、「カスタム SAML アプリの追加」を選択します。',
  'samlp-google:2': 'メタデータをダウンロードします。',
  'samlp-google:3': 'ACS の URL とエンティティ ID に、これらの値を入力し、「署名付き応答」を選択します。',
  'samlp-google:4': '名前 ID に「Primary email」を選択し、「email」にもマッピングします。',
  'samlp-google:5': 'サインインするユーザーのアクセスをオンにします。',

  'samlp-other:1': 'プロバイダーで、SAML 2.0 アプリケーションを作成します。',
  'samlp-other:2': 'Assertion Consumer Service (ACS) URL とエンティティ ID に、これらの値を入力します。',
  'samlp-other:3':
    '応答を POST で送信するようにし、Name ID の形式は unspecified のままにして、アサーションまたは応答に署名します。',
  'samlp-other:4': 'メタデータ URL をコピーするか、メタデータをダウンロードします。',

  'platform:okta': 'Okta',
  'platform:entra': 'Microsoft Entra ID',
  'platform:google': 'Google Workspace',
  'platform:other': 'その他のプロバイダー',

  'samlp:platform': 'どのプロバイダーを使っていますか？',
  'samlp:first':
    'エンティティ ID には、後で決める接続の内部名が含まれます。今は仮の値として入力し、最後に修正してください。',
  'samlp:after': 'プロバイダー側のエンティティ ID がこの値と異なる場合は、この値に置き換えてください。',
  'samlp:metadata-url': 'メタデータ URL',
  'samlp:metadata-url-hint':
    '保存時に 1 回だけ読み取られます。プロバイダーの証明書が変わったら、再度読み取る必要があります。',
  'samlp:file': 'メタデータファイル',
  'samlp:file-hint': 'ファイルはこのブラウザー内で読み取られます。先に進む前に内容を確認できます。',
  'samlp:by-hand': '手動で入力',
  'samlp:metadataUrl': 'メタデータ URL',
  'samlp:metadataUrl-hint': 'https://acme.okta.com/app/exk1a2b3/sso/saml/metadata のような URL です。',
  'samlp:signInEndpoint': 'サインイン URL',
  'samlp:signInEndpoint-hint': 'ユーザーの転送先となる、シングルサインオン サービスの URL です。',
};
