/** The core section in Japanese. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR } from './terms.js';

export const core: CoreMessages = {
  $code: 'ja',
  $name: '日本語',
  $dir: 'ltr',

  unnamed: '名前のない接続',

  openFailed: '開けませんでした。インターネット接続を確認して、もう一度お試しください。',

  enabled: '有効',
  disabled: '無効',
  stateUnknown: '不明',
  switchingOn: '有効にしています…',
  switchingOff: '無効にしています…',
  stillSwitchingOn: 'まだ有効にしています…',
  stillSwitchingOff: 'まだ無効にしています…',
  switchingLong: (label) => `「${label}」の切り替えに、通常より時間がかかっています。`,
  nowEnabled: (label) => `「${label}」を有効にしました。`,
  nowDisabled: (label) => `「${label}」を無効にしました。`,
  undo: '元に戻す',

  'why-not:no-id': 'サーバーから ID が送られてこなかったため、この接続は切り替えられません。',
  'why-not:access-none': 'この接続はサービス側で管理されているため、ここでは変更できません。',
  'why-not:access-readonly': 'この接続は表示できますが、変更はできません。',
  'why-not:scope-missing': 'この接続を切り替える権限がありません。',
  'why-not:state-unknown': 'この接続が有効かどうかの情報が、サーバーから送られてきませんでした。',

  'lock-out:last-enabled':
    'これは、表示できる中で最後の有効な接続です。ほかに有効な接続がない場合、誰も接続を使ってこの組織にサインインできなくなります。',
  'lock-out:signed-in':
    '現在、この接続を使ってサインインしています。セッションが終了すると、再びサインインできなくなる可能性があります。',
  'lock-out:unchecked': 'ほかに有効な接続があるかどうかを確認できませんでした。',

  switchOffTitle: (label) => `「${label}」を無効にしますか？`,
  switchOnTitle: (label) => `「${label}」を有効にしますか？`,
  switchOffEffect: '再び有効にするまで、この接続では誰もこの組織にサインインできません。設定は保持されます。',
  switchOnEffect:
    '有効にすると、この接続を許可しているアプリケーションへのサインインに使えるようになります。',
  switchOff: '無効にする',
  switchOn: '有効にする',
  keepOn: '有効のままにする',
  keepOff: '無効のままにする',
  cancel: 'キャンセル',
  close: '閉じる',

  loading: '接続を読み込んでいます…',
  retry: '再試行',

  connectionFailed: '接続を読み込めませんでした。',
  switchOnFailed: (label) => `「${label}」を有効にできませんでした。`,
  switchOffFailed: (label) => `「${label}」を無効にできませんでした。`,
  switchUncertain: (label) => `「${label}」が切り替わったかどうかを確認できませんでした。`,
  sessionChanged:
    '別のユーザーまたは組織がサインインしているか、もう一度サインインが行われました。サーバーで確定していなかった変更は破棄しました。続ける前に接続を確認してください。',

  notSignedIn: 'サインインしていません。サインインしてから、もう一度お試しください。',
  'error:unauthorized': 'セッションが終了しました。もう一度サインインしてください。',
  'error:forbidden': `この操作を行う権限がありません。アクセス権については、${OPERATOR}にお問い合わせください。`,
  'error:not-found': 'この項目はもう存在しません。ほかの管理者が削除した可能性があります。',
  'error:conflict': `現在の設定では、サーバーはこの操作を行えません。${OPERATOR}にお問い合わせください。`,
  'error:invalid': `サーバーがリクエストを受け付けませんでした。${OPERATOR}にお問い合わせください。`,
  'error:rate-limited': 'サーバーへのリクエストが多すぎます。しばらく待ってから、もう一度お試しください。',
  'error:unavailable': 'サーバーで問題が発生しています。数分後にもう一度お試しください。',
  'error:mfa-required': '再度、本人確認が必要です。確認するには、もう一度サインインしてください。',
  'error:consent-required': '同意が必要です。同意するには、もう一度サインインしてください。',
  'error:offline': 'オフラインのため、何も送信していません。オンラインに戻ってから、もう一度お試しください。',
  'error:network': 'サーバーに接続できませんでした。インターネット接続を確認して、もう一度お試しください。',
  'error:timeout': 'サーバーの応答に時間がかかりすぎました。もう一度お試しください。',
  'error:session-changed':
    'このページを開いたときとは別のユーザーまたは組織がサインインしています。ページを再読み込みするか、もう一度サインインしてください。',
  'error:aborted': 'リクエストがキャンセルされました。もう一度お試しください。',
  'error:malformed': `サーバーの応答を解釈できませんでした。もう一度お試しください。解決しない場合は、${OPERATOR}にお問い合わせください。`,
  noApi: `このアドレスには接続を管理するサービスがありません。${OPERATOR}にお問い合わせください。`,

  serverSays: (detail) => `サーバーからのメッセージ: 「${detail}」`,
  missingScope: (scope) => `不足している権限: ${scope}。`,
  requestId: (id) => `リクエスト ID: ${id}。`,
  copyDetails: '詳細をコピー',
  copied: '詳細をコピーしました。',
  details: 'サポート窓口向けの詳細',

  waitingForTurn: '順番を待っています…',
  retrying: '失敗しました。再試行しています…',
  waiting: 'リクエストが多すぎます。まもなく再試行します…',
  waitingFor: (duration) => `リクエストが多すぎます。${duration}後に再試行します…`,
};
