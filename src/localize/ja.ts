/** Japanese. Published as `org-connections/localize/ja.js`; importing it is enough. */
import { registerLater } from './localize.js';
import type { Messages } from './messages.js';
import { pluralIn } from './plural.js';

const OPERATOR = 'このサービスの運営者';

const plural = pluralIn('ja');

export const ja: Messages = {
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
  openFailed: '開けませんでした。インターネット接続を確認して、もう一度お試しください。',

  enabled: '有効',
  disabled: '無効',
  stateUnknown: '不明',
  nowEnabled: (label) => `「${label}」を有効にしました。`,
  nowDisabled: (label) => `「${label}」を無効にしました。`,

  'why-not:no-id': '切り替えられません。サーバーから ID が送られてきませんでした。',
  'why-not:access-none': '運営者が管理しているため、ここでは変更できません。',
  'why-not:access-readonly': '読み取り専用のため、ここでは変更できません。',
  'why-not:scope-missing': '切り替える権限がありません。',
  'why-not:state-unknown': '有効かどうかがサーバーから示されていません。',

  switchedOff: '現在、この接続では誰もサインインできません。',
  undo: '元に戻す',

  loading: '接続を読み込んでいます…',
  loaded: (count) => plural(count, { other: '接続: # 件' }),
  empty: 'まだ接続がありません',
  emptyAdvice: 'この組織の接続を使ってサインインできる人はいません。',
  retry: '再試行',
  refresh: '更新',
  updated: (age) => `最終更新: ${age}`,
  changedElsewhere: 'たった今、別の場所で変更されました',
  changedElsewhereAll: (labels) => `別の場所で変更されました: ${labels}。`,
  waitingForTurn: '順番を待っています…',
  retrying: 'うまくいきませんでした。もう一度試しています…',
  waiting: 'サーバーから待機を求められました。まもなく再試行します…',
  waitingFor: (duration) => `サーバーから待機を求められました。${duration}後に再試行します…`,

  momentAgo: 'たった今',

  listFailed: '接続を読み込めませんでした',
  listNotFound: `サーバーにこの組織が見つかりません。${OPERATOR}にお問い合わせください。`,
  listOutdated: (age) => `接続を更新できませんでした。表示しているのは${age}の情報です。`,
  connectionFailed: '接続を読み込めませんでした。',
  switchOnFailed: (label) => `「${label}」を有効にできませんでした。`,
  switchOffFailed: (label) => `「${label}」を無効にできませんでした。`,
  switchUncertain: (label) => `「${label}」が切り替わったかどうかを確認できません。`,
  serverSays: (detail) => `サーバーからのメッセージ: 「${detail}」`,
  missingScope: (scope) => `不足している権限: ${scope}。`,
  requestId: (id) => `リクエスト ID: ${id}。`,
  copyDetails: '詳細をコピー',
  copied: '詳細をコピーしました。',
  details: 'サポート窓口向けの詳細',

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
  'error:aborted': 'リクエストがキャンセルされました。もう一度お試しください。',
  'error:malformed': `サーバーの応答を解釈できませんでした。もう一度お試しください。解決しない場合は、${OPERATOR}にお問い合わせください。`,

  malformed: (count) => plural(count, { other: '次の # 件の接続を読み取れませんでした:' }),
  malformedItem: (place) => `リストの ${place} 番目`,

  cancel: 'キャンセル',
  close: '閉じる',
  settingsItem: '設定…',
  removeItem: '削除…',

  'lock-out:last-enabled':
    'これは、あなたが確認できる中で最後の有効な接続です。ほかに接続がない場合、この組織の接続では誰もサインインできなくなります。',
  'lock-out:signed-in':
    'あなた自身がこの接続でサインインしています。セッションが終了すると、再びサインインできなくなる可能性があります。',
  'lock-out:unchecked': 'ほかに有効な接続があるかどうかを確認できませんでした。',
  switchOffTitle: (label) => `「${label}」を無効にしますか？`,
  switchOnTitle: (label) => `「${label}」を有効にしますか？`,
  switchOffEffect: '再び有効にするまで、この接続では誰もサインインできません。設定は保持されます。',
  switchOnEffect: '有効にすると、この接続でサインインできるようになります。',
  switchOff: '無効にする',
  switchOn: '有効にする',
  keepOn: '有効のままにする',
  keepOff: '無効のままにする',

  remove: '削除',
  removeTitle: (label) => `「${label}」を削除しますか？`,
  detach: '組織から削除',
  detachEffect:
    'この組織のメンバーは、この接続でサインインできなくなります。接続とそのユーザーはサービスに残りますが、ここから再び追加することはできません。',
  delete: '接続を完全に削除',
  'delete-effect:allow':
    '接続そのものと、この接続を通じて登録されたすべてのユーザーが削除されます。この操作は元に戻せません。',
  'delete-effect:allow-if-empty':
    '接続そのものが削除されます。ユーザーが残っている間は、サーバーが削除を拒否します。この操作は元に戻せません。',
  'delete-effect:unknown':
    '接続そのものが削除されます。ユーザーがどうなるかはわかりません。この操作は元に戻せません。',
  'why-not-remove:no-id': 'サーバーから ID が送られてきませんでした。',
  'why-not-remove:access': 'あなたの組織は、この接続を削除できません。',
  'why-not-remove:scope-missing': 'この操作を行う権限がありません。',
  configurationFailed: 'ここでの削除の影響を確認できませんでした。',
  chooseRemoval: '行う操作を選択してください。',
  typeName: (name) => `完全に削除するには、名前を入力してください: ${name}`,
  typeNameWrong: (name) => `名前が一致しません。次のとおりに入力してください: ${name}`,
  switchOffInstead: '代わりに無効にする',
  detached: (label) => `「${label}」を組織から削除しました。接続とそのユーザーは引き続き存在します。`,
  deleted: (label) => `「${label}」を完全に削除しました。`,
  alreadyGone: (label) => `「${label}」はすでに削除されていました。`,
  detachFailed: (label) => `「${label}」を組織から削除できませんでした。`,
  deleteFailed: (label) => `「${label}」を完全に削除できませんでした。`,
  removeUncertain: (label) => `「${label}」が削除されたかどうかを確認できません。`,

  'why-not-edit:no-id': 'サーバーから ID が送られてきませんでした。',
  'why-not-edit:access-none': '運営者が管理しているため、ここでは変更できません。',
  'why-not-edit:access-readonly': '読み取り専用のため、ここでは変更できません。',
  'why-not-edit:access-limited': 'あなたの組織は、この接続のこの設定を変更できません。',
  'why-not-edit:fixed': `すべての接続について、${OPERATOR}が設定しています。`,
  'why-not-edit:scope-missing': '変更する権限がありません。',
  settings: '設定',
  settingsFor: (label) => `「${label}」の設定`,
  displayName: '表示名',
  displayNameHint: 'サインインするときに表示される名前です。',
  displayNameMissing: '名前を入力してください。',
  displayNameTooLong: (most) => plural(most, { other: '# 文字以内で入力してください。' }),
  showAsButton: 'サインインページにボタンとして表示する',
  showAsButtonHint: 'オフの場合、メールアドレスのドメインからのみこの接続に進めます。',
  assignMembershipOnLogin: 'サインインしたユーザーをメンバーにする',
  assignMembershipOnLoginHint: 'オフの場合、すでにメンバーである人だけがサインインできます。',
  save: '保存',
  saved: '保存しました。',
  nothingToSave: '保存する変更はありません。',
  reset: 'リセット',
  saveFailed: '設定を保存できませんでした。',
  saveUncertain: '設定が保存されたかどうかを確認できません。',
  changedMeanwhile: (value) => `その間に別の場所で変更されました: ${value}。`,
  useTheirs: 'この値を使用',
  lookAgain: 'その間に、ほかの人がこの設定を変更しました。内容を確認してから、もう一度保存してください。',
  removedMeanwhile: 'その間に、この接続は削除されました。',
  on: 'オン',
  off: 'オフ',
  discardTitle: '変更を破棄しますか？',
  discardEffect: '変更はまだ保存されていません。',
  discard: '変更を破棄',
  keepEditing: '編集を続ける',
};

registerLater(ja);
