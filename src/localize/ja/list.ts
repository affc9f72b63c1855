/** The list section in Japanese. */
import type { ListMessages } from '../messages.js';
import { OPERATOR, plural, number } from './terms.js';

export const list: ListMessages = {
  connections: '接続',
  nameColumn: '名前',
  strategyColumn: '種類',
  domainsColumn: 'ドメイン',
  statusColumn: '状態',
  strategyUnknown: '不明な種類',
  noDomains: 'なし',

  readOnly: '読み取り専用',
  notSwitchable: '切り替え不可',
  'all-why-not:no-id': 'サーバーから ID が送られてこなかったため、これらの接続は切り替えられません。',
  'all-why-not:access-none': 'これらの接続はサービス側で管理されているため、ここでは変更できません。',
  'all-why-not:access-readonly': 'これらの接続は表示できますが、変更はできません。',
  'all-why-not:scope-missing': 'これらの接続は表示できますが、変更する権限がありません。',
  'all-why-not:state-unknown':
    '有効かどうかの情報がサーバーから送られてこなかったため、これらの接続は切り替えられません。',

  'strategy:adfs': 'ADFS',
  'strategy:google-apps': 'Google Workspace',
  'strategy:oidc': 'OpenID Connect',
  'strategy:okta': 'Okta',
  'strategy:pingfederate': 'PingFederate',
  'strategy:samlp': 'SAML',
  'strategy:waad': 'Microsoft Entra ID',

  addConnection: '接続を追加',
  'why-not-add:scope-missing': '接続を追加する権限がありません。',
  'why-not-add:no-strategy': `ここでは接続を追加できません。${OPERATOR}にお問い合わせください。`,

  actionsColumn: '操作',
  actionsFor: (label) => `「${label}」の操作`,

  loaded: (count) => plural(count, { other: '接続: # 件' }),
  refresh: '更新',
  updated: (age) => `最終更新: ${age}`,
  momentAgo: 'たった今',

  empty: 'まだ接続がありません',
  emptyAdvice: 'この組織に接続が追加されるまで、誰も接続を使ってサインインできません。',
  emptyContact: `追加については、${OPERATOR}にお問い合わせください。`,
  listFailed: '接続を読み込めませんでした',
  listForbidden: 'これらの接続を表示する権限がありません',
  listNotFound: `サーバーにこの組織が見つかりません。${OPERATOR}にお問い合わせください。`,
  listOutdated: (age) => `接続を更新できませんでした（最終更新: ${age}）。`,
  changeMissed: (label) => `「${label}」への最後の変更を反映できませんでした。`,
  changeUncertain: (label) => `「${label}」への最後の変更が反映されたかどうかを確認できませんでした。`,

  malformed: (count) => plural(count, { other: '次の # 件の接続を読み取れませんでした:' }),
  malformedItem: (place) => `リストの ${number(place)} 番目`,

  changedElsewhere: 'たった今、別の場所で変更されました',
  changedElsewhereAll: (labels) => `別の場所で変更されました: ${labels}。`,
  manyChangedElsewhere: (count) =>
    plural(count, { other: 'たった今、別の場所で # 件の接続が変更されました。' }),

  search: '接続を検索',
  statusFilter: '状態で絞り込む',
  anyStatus: 'すべての状態',
  strategyFilter: '種類で絞り込む',
  anyStrategy: 'すべての種類',
  sortBy: '並べ替え',
  unsorted: '既定の順序',
  ascending: (column) => `${column}（昇順）`,
  descending: (column) => `${column}（降順）`,
  found: (count, all) => plural(all, { other: `接続: # 件中 ${number(count)} 件` }),
  nothingFound: '一致する接続がありません',
  nothingFoundAdvice: '別の条件で検索するか、すべての接続を表示してください。',
  showAll: 'すべての接続を表示',

  pages: '接続のページ',
  previousPage: '前のページ',
  nextPage: '次のページ',
  pageRange: (from, to, all) => `接続: ${number(all)} 件中 ${number(from)}～${number(to)} 件`,
};
