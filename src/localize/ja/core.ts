/** The core section in Japanese. */
import type { CoreMessages } from '../messages.js';
import { OPERATOR, plural, number } from './terms.js';

export const core: CoreMessages = {
  $code: 'ja',
  $name: '日本語',
  $dir: 'ltr',

  connections: '接続',
  nameColumn: '名前',
  strategyColumn: '種類',
  domainsColumn: 'ドメイン',
  statusColumn: '状態',
  strategyUnknown: '不明な種類',
  noDomains: 'なし',
  unnamed: '名前のない接続',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  actionsColumn: '操作',
  actionsFor: (label) => `「${label}」の操作`,
  openFailed: 'うまくいきませんでした。インターネット接続を確認して、もう一度お試しください。',

  enabled: '有効',
  disabled: '無効',
  stateUnknown: '不明',
  nowEnabled: (label) => `「${label}」を有効にしました。`,
  nowDisabled: (label) => `「${label}」を無効にしました。`,
  undo: '元に戻す',

  'why-not:no-id': '切り替えられません。サーバーから ID が送られてきませんでした。',
  'why-not:access-none': '運営者が管理しているため、ここでは変更できません。',
  'why-not:access-readonly': '読み取り専用のため、ここでは変更できません。',
  'why-not:scope-missing': '切り替える権限がありません。',
  'why-not:state-unknown': '有効かどうかがサーバーから示されていません。',

  'lock-out:last-enabled':
    'これは、あなたが確認できる中で最後の有効な接続です。ほかに有効な接続がない場合、この組織の接続では誰もサインインできなくなります。',
  'lock-out:signed-in':
    'あなた自身がこの接続でサインインしています。セッションが終了すると、再びサインインできなくなる可能性があります。',
  'lock-out:unchecked': 'ほかに有効な接続があるかどうかを確認できませんでした。',

  switchOffTitle: (label) => `「${label}」を無効にしますか？`,
  switchOnTitle: (label) => `「${label}」を有効にしますか？`,
  switchOffEffect: '再び有効にするまで、この接続では誰もこの組織にサインインできません。設定は保持されます。',
  switchOnEffect: '有効にすると、この接続を許可しているアプリケーションにサインインできるようになります。',
  switchOff: '無効にする',
  switchOn: '有効にする',
  keepOn: '有効のままにする',
  keepOff: '無効のままにする',
  cancel: 'キャンセル',
  close: '閉じる',

  loading: '接続を読み込んでいます…',
  loaded: (count) => plural(count, { other: '接続: # 件' }),
  retry: '再試行',
  refresh: '更新',
  updated: (age) => `最終更新: ${age}`,
  momentAgo: 'たった今',

  empty: 'まだ接続がありません',
  emptyAdvice: `接続が追加されるまで、この組織の接続では誰もサインインできません。追加については、${OPERATOR}にお問い合わせください。`,
  listFailed: '接続を読み込めませんでした',
  listForbidden: 'これらの接続を表示する権限がありません',
  listNotFound: `サーバーにこの組織が見つかりません。${OPERATOR}にお問い合わせください。`,
  listOutdated: (age) => `接続を更新できませんでした。表示しているのは${age}の情報です。`,
  connectionFailed: '接続を読み込めませんでした。',
  switchOnFailed: (label) => `「${label}」を有効にできませんでした。`,
  switchOffFailed: (label) => `「${label}」を無効にできませんでした。`,
  switchUncertain: (label) => `「${label}」が切り替わったかどうかを確認できません。`,
  changeMissed: (label) => `「${label}」への最後の変更は行われませんでした。`,
  changeUncertain: (label) => `「${label}」への最後の変更が行われたかどうかを確認できません。`,
  sessionChanged:
    '別の組織またはユーザーがサインインしているか、サインインし直されました。確定していない変更は破棄されました。続ける前に接続を確認してください。',

  'error:unauthorized': 'セッションが終了しました。もう一度サインインしてください。',
  'error:forbidden': `この操作を行う権限がありません。${OPERATOR}にアクセス権を依頼してください。`,
  'error:not-found': 'もう存在しません。ほかの人が削除した可能性があります。',
  'error:conflict': `現在のサーバーの設定では、この操作を行えません。${OPERATOR}にお問い合わせください。`,
  'error:invalid': `サーバーがリクエストを受け付けませんでした。${OPERATOR}にお問い合わせください。`,
  'error:rate-limited': 'サーバーへのリクエストが多すぎます。しばらく待ってから、もう一度お試しください。',
  'error:unavailable': 'サーバーで問題が発生しています。数分後にもう一度お試しください。',
  'error:mfa-required':
    'この操作には、追加の本人確認が必要です。もう一度サインインして本人確認を行ってください。',
  'error:consent-required': 'この操作には同意が必要です。もう一度サインインして同意してください。',
  'error:offline':
    'オフラインのため、何も送信されませんでした。オンラインに戻ってから、もう一度お試しください。',
  'error:network': 'サーバーに接続できませんでした。インターネット接続を確認して、もう一度お試しください。',
  'error:timeout': 'サーバーの応答に時間がかかりすぎました。もう一度お試しください。',
  'error:session-changed':
    'このページは、現在サインインしている組織またはユーザーとは別のもののために表示されています。ページを再読み込みするか、もう一度サインインしてください。',
  'error:aborted': 'リクエストがキャンセルされました。もう一度お試しください。',
  'error:malformed': `サーバーの応答を解釈できませんでした。もう一度お試しください。解決しない場合は、${OPERATOR}にお問い合わせください。`,
  noApi: `このアドレスには接続を管理するサービスがありません。${OPERATOR}にお問い合わせください。`,

  serverSays: (detail) => `サーバーからのメッセージ: 「${detail}」`,
  missingScope: (scope) => `不足している権限: ${scope}。`,
  requestId: (id) => `リクエスト ID: ${id}。`,
  copyDetails: '詳細をコピー',
  copied: '詳細をコピーしました。',
  details: 'サポート窓口向けの詳細',

  malformed: (count) => plural(count, { other: '次の # 件の接続を読み取れませんでした:' }),
  malformedItem: (place) => `リストの ${place} 番目`,

  waitingForTurn: '順番を待っています…',
  retrying: 'うまくいきませんでした。もう一度試しています…',
  waiting: 'サーバーから待機を求められました。まもなく再試行します…',
  waitingFor: (duration) => `サーバーから待機を求められました。${duration}後に再試行します…`,

  changedElsewhere: 'たった今、別の場所で変更されました',
  changedElsewhereAll: (labels) => `別の場所で変更されました: ${labels}。`,

  search: '接続を検索',
  statusFilter: '状態で絞り込む',
  anyStatus: 'すべての状態',
  strategyFilter: '種類で絞り込む',
  anyStrategy: 'すべての種類',
  sortBy: '並べ替え',
  unsorted: '元の順序',
  ascending: (column) => `${column}（昇順）`,
  descending: (column) => `${column}（降順）`,
  found: (count, all) => plural(all, { other: `接続: # 件中 ${number(count)} 件` }),
  nothingFound: '一致する接続がありません',
  nothingFoundAdvice: '検索条件を変更するか、すべての接続を表示してください。',
  showAll: 'すべての接続を表示',

  pages: '接続のページ',
  previousPage: '前のページ',
  nextPage: '次のページ',
  pageRange: (from, to, all) => `接続: ${number(all)} 件中 ${number(from)}～${number(to)} 件`,
};
