/** The editing section in Japanese. */
import type { EditingMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const editing: EditingMessages = {
  edit: '編集',
  optionsOfUnknown: `この種類の接続の設定は、ここでは表示も変更もできません。${OPERATOR}にお問い合わせください。`,
  optionsNotGiven:
    'これらの設定の内容が、サーバーから送られてきませんでした。変更するには、すべての設定を入力してください。',
  optionsHidden: `一部の設定は表示できず、保存すると削除されてしまいます。設定の変更については、${OPERATOR}にお問い合わせください。`,
  otherOptions: (names) => `次の設定はここでは変更できず、そのまま保持されます: ${names}。`,
  wayTitle: '設定の指定方法',
  secretKept: '保存済みのシークレットを引き続き使う場合は、空欄のままにしてください。',

  'need:never-shown':
    'シークレットの内容はこちらには一切表示されません。また、保存すると、保存済みの設定は置き換えられます。シークレットをもう一度貼り付けるか、プロバイダーで新しく作成してください。',
  'need:had-none':
    'このサインイン方法にはクライアント シークレットが必要です。プロバイダーで作成してください。',
  'need:other-application':
    '保存済みのシークレットは、以前に入力されていたアプリケーションのものです。現在入力されているアプリケーションのシークレットを入力してください。',
  'need:unreadable': '保存済みの証明書を読み取れません。もう一度入力してください。',
  'need:missing': 'この項目を入力してください。',

  'note:metadata-read-again':
    '保存時にメタデータが再度読み取られるため、証明書やアドレスが変わる可能性があります。',
  'note:secret-dropped': '保存すると、保存済みのクライアント シークレットは削除されます。',
  'note:secret-omitted': '保存済みのクライアント シークレットは再送信されません。',

  changesTitle: 'これらの変更を保存しますか？',
  before: '変更前',
  after: '変更後',
  notSet: '未設定',
  secretChanged: '入力したシークレット',
  actsAtOnce: 'この接続は有効なため、変更はすぐにサインインに影響します。',
  actsOnceSwitchedOn: 'この接続は無効なため、有効にするまで変更は誰にも影響しません。',
  canStopSignIn: 'この設定が間違っていると、誰もサインインできなくなります。',
  tryAfterwards: '続けて、プライベート ウィンドウでサインインを試してください。',

  readMetadataAgain: 'メタデータを再度読み取る',
  readMetadataAgainHint: 'プロバイダーの証明書やアドレスが変わった後に行ってください。',
  replaceSecret: 'クライアント シークレットを置き換える',
  replaceSecretHint:
    '先にプロバイダーで新しいシークレットを作成してください。古いシークレットは、サインインできることを確認してから削除してください。',
  replaceCertificate: '証明書を置き換える',
  replaceCertificateHint:
    '一度に有効な証明書は 1 つだけです。そのため、プロバイダーが新しい証明書での署名を始めるのと同時に置き換えてください。保存する前に、SHA-256 フィンガープリントをプロバイダー側の値と照合してください。',
  putBack: '元の証明書に戻す',
  putBackHint: 'このページを閉じるか再読み込みするまでは、元に戻せます。',
};
