/** The options section in Japanese. */
import type { OptionsMessages } from '../messages.js';
import { plural } from './terms.js';

export const options: OptionsMessages = {
  'option:client_id': 'クライアント ID',
  'option:client_secret': 'クライアント シークレット',
  'option:digestAlgorithm': 'ダイジェスト アルゴリズム',
  'option:icon_url': 'アイコンの URL',
  'option:icon_url-hint':
    'サインインページのボタンに使う画像です。https で始まるアドレスを入力してください。',
  'option:protocolBinding': 'リクエストの送信方法',
  'option:signatureAlgorithm': '署名アルゴリズム',
  'option:signingCert': '署名証明書',
  'option:signSAMLRequest': 'プロバイダーへのリクエストに署名する',
  'option:signSAMLRequest-hint':
    'プロバイダーが署名を検証する場合は、オンにする前に、リクエストの署名に使う証明書をプロバイダーに登録する必要があります。',
  'binding:HTTP-Redirect': 'リダイレクト',
  'binding:HTTP-POST': 'POST',

  moreSettings: 'その他の設定',
  optional: '省略可',
  tooLong: (most) => plural(most, { other: '# 文字以内で入力してください。' }),
  useSuggestion: (value) => `${value} を使用`,
  showSecret: '表示',
  fileGiven: (characters) => plural(characters, { other: '# 文字のファイル' }),
  discoveryFailed: (host) =>
    `${host} にインターネットからアクセスできないか、想定した応答が返ってきません。アドレスを確認してください。`,

  'problem:missing': 'この項目を入力してください。',
  'problem:too-long': '長すぎます。',
  'problem:inner-space':
    '途中に空白か改行が含まれています。前後の余分な部分を含めずに、値をコピーし直してください。',
  'problem:control-character': '見えない制御文字が含まれています。値をコピーし直してください。',
  'problem:no-host': 'login.acme.com のような完全なホスト名を入力してください。',
  'problem:e-mail-address': 'これはメールアドレスです。ドメインだけを入力してください。',
  'problem:no-tenant':
    'このアドレスにはテナントが含まれていません。プライマリ ドメインまたはテナント ID を入力してください。',
  'problem:no-url': 'https:// で始まるアドレスを入力してください。',
  'problem:password-in-url':
    'このアドレスにはユーザー名またはパスワードが含まれています。取り除いて入力してください。',
  'problem:not-a-choice': '選択肢から 1 つ選んでください。',
  'problem:private-key':
    '秘密鍵が含まれているため、破棄しました。秘密鍵は誰にも渡さず、証明書だけをエクスポートしてください。',
  'problem:pkcs7':
    'これは PKCS#7 ファイルです。証明書を PEM または .cer ファイル（Base64 か DER）としてエクスポートしてください。',
  'problem:not-a-certificate': '証明書が見つかりませんでした。',
  'problem:several-certificates': '証明書が複数含まれています。署名に使われるものを選択してください。',
  'problem:web-page': 'これは Web ページです。メタデータをファイルとしてダウンロードして使ってください。',
  'problem:document-type':
    'このファイルには、メタデータには必要のない文書型の宣言が含まれているため、読み取りませんでした。',
  'problem:not-metadata': 'フェデレーション メタデータの XML ではありません。',

  'warning:http': 'このアドレスは暗号化されていません。プロバイダーが対応していれば https を使ってください。',
  'warning:private-host':
    '社内ネットワークのアドレスのようです。インターネットからアクセスできる必要があります。',
  'warning:okta-admin-host':
    'これは Admin Console のアドレスです。ユーザーがサインインするのは「-admin」の付かないアドレスです。',
  'warning:unusual-okta-host':
    'Okta が提供するドメインではありません。組織が Okta でカスタムドメインを使っている場合は、このままで問題ありません。',
  'warning:not-an-okta-client-id': 'Okta のクライアント ID は通常 0oa で始まる 20 文字です。',
  'warning:not-a-google-client-id': 'Google のクライアント ID は .apps.googleusercontent.com で終わります。',
  'warning:public-mail-domain':
    'これは個人向けメールサービスのドメインです。組織のドメインを入力してください。',
  'warning:not-an-entra-client-id':
    'アプリケーション (クライアント) ID は、通常 0b1c2d3e-4f56-7890-abcd-ef1234567890 のような形式です。',
  'warning:common-tenant':
    'これはすべての Microsoft アカウントを指します。自社テナントのプライマリ ドメインまたは ID を入力してください。',
  'warning:secret-id-as-secret':
    'シークレット ID またはクライアント ID のようです。サインインにはシークレットの値が必要です。',
  'warning:client-id-as-secret': 'クライアント ID のようです。クライアント シークレットを入力してください。',
  'warning:space-in-secret':
    '途中に空白が含まれています。シークレットだけをコピーしたことを確認してください。',
  'warning:use-entra':
    'これは Microsoft のサインインページです。種類には Microsoft Entra ID が適しています。',
  'warning:google-accounts':
    'これは Google のサインインページです。種類には Google Workspace が適しています。',
  'warning:sign-in-page-as-base': 'サインインページのアドレスのようです。ベース URL にパスは含まれません。',
  'warning:sign-in-page-as-metadata': 'メタデータ URL ではなく、サインイン URL のようです。',
  'warning:metadata-as-sign-in-page': 'サインイン URL ではなく、メタデータ URL のようです。',
  'warning:admin-port':
    'ポート 9999 は PingFederate の管理コンソールのポートです。サインインには通常ポート 9031 を使います。',
  'warning:sha1': 'SHA-1 は推奨されていません。プロバイダーが対応していれば SHA-256 を使ってください。',
  'warning:certificate-expired':
    'この証明書は有効期限が切れています。サインインに失敗する可能性があります。新しい証明書をプロバイダーに依頼してください。',
  'warning:certificate-not-yet-valid':
    'この証明書はまだ有効期間に入っていません。それまではサインインに失敗する可能性があります。',
  'warning:certificate-ends-soon': 'この証明書はまもなく有効期限が切れます。',
  'warning:same-certificate': 'この証明書は、すでにこの接続で使われています。',

  'cleaned:spaces': '前後の空白を削除しました。',
  'cleaned:hidden-characters': '見えない文字を削除しました。',
  'cleaned:host-of-url': 'ホスト名だけを残しました。',
  'cleaned:path-removed': 'パスを削除しました。',
  'cleaned:port-removed': 'ポートを削除しました。',
  'cleaned:lower-case': '大文字を小文字にしました。',
  'cleaned:final-dot': '末尾のドットを削除しました。',
  'cleaned:final-slash': '末尾のスラッシュを削除しました。',
  'cleaned:encoded-host': 'ホスト名を、ブラウザーが送信する形式にしました。',
  'cleaned:fragment-removed': '「#」以降を削除しました。',
  'cleaned:https-added': 'https:// を追加しました。',
  'cleaned:discovery-path-added': 'ディスカバリー ドキュメントのパスを追加しました。',
  'cleaned:tenant-of-url': 'テナントだけを残しました。',
  'cleaned:pem-rewritten': '証明書を PEM 形式にしました。',
  'cleaned:certificate-cut': '証明書より後ろの部分を削除しました。',

  'certificate-refused:too-large': '証明書としては大きすぎます。',

  'metadata-refused:service-provider-only':
    'これはサービス側のメタデータです。ID プロバイダーのメタデータをダウンロードしてください。',
  'metadata-refused:expired': 'このメタデータは有効期限が切れています。もう一度ダウンロードしてください。',
  'metadata-refused:not-xml': 'SAML メタデータではありません。',
  'metadata-refused:too-large': 'メタデータとしては大きすぎます。',

  pasteMetadata: 'メタデータを貼り付け',
  chooseFile: 'ファイルを選択',
  orDropFile: 'または、ここにファイルをドロップしてください。',
  readAnother: '別のものを使用',

  certificateSubject: '発行先',
  certificateIssuer: '発行者',
  certificateFrom: '有効期間の開始',
  certificateTo: '有効期限',
  certificateUntil: (subject, day) => `${subject}（有効期限: ${day}）`,
  whichCertificate: '署名に使われる証明書はどれですか？',
  otherCertificates: (count) => plural(count, { other: '発行元の証明書 # 件を除外しました。' }),
  metadataRead: '読み取ったメタデータ',
  metadataEntityId: 'エンティティ ID',
  metadataEndpoint: 'サインイン URL',
  metadataNameIds: 'Name ID の形式',
  metadataNoEndpoint: 'ブラウザー用のサインイン URL が含まれていません。',
  metadataNoCertificate: '署名証明書が含まれていません。',
  metadataOtherCertificates: (count) => plural(count, { other: 'ほかの証明書 # 件は使用しません。' }),
  metadataUnreadable: 'このページではメタデータを読み取れません。値を手動で入力してください。',
  whichEntity: '使用するプロバイダーはどれですか？',
};
