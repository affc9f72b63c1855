/** The domains section in Japanese. */
import type { DomainsMessages } from '../../messages.js';
import { copying } from '../strategies/copying.js';
import { number, OPERATOR, plural } from '../terms.js';

export const domains: DomainsMessages = {
  domains: 'ドメイン',
  domainColumn: 'ドメイン',
  'domain-status:pending': '未検証',
  'domain-status:failed': 'レコードが見つかりません',
  'domain-status:verified': '検証済み',
  verify: '検証',
  removeDomain: '削除',
  verifyOne: (domain) => `${domain} を検証`,
  removeOne: (domain) => `${domain} を削除`,
  addDomain: 'ドメインを追加',
  domainLimit: (most) => `1 つの組織に追加できるドメインは最大 ${number(most)} 件です。`,
  'may-not:add-domains': 'ドメインを追加する権限がありません。',
  'may-not:verify-domains': 'ドメインを検証する権限がありません。',
  'may-not:remove-domains': 'ドメインを削除する権限がありません。',
  'may-not:use-domains': '接続のドメインを変更する権限がありません。',

  loadingDomains: 'ドメインを読み込み中…',
  domainsLoaded: (count) => plural(count, { other: 'ドメイン: # 件' }),
  noDomainsYet: 'まだドメインがありません',
  noDomainsAdvice:
    '組織のドメインを追加し、所有していることを検証してください。検証済みのドメインは、ユーザーを接続に導くことができます。',
  domainsFailed: 'ドメインを読み込めませんでした',
  domainsForbidden: 'ドメインを表示する権限がありません',
  domainsOutdated: (age) => `ドメインを更新できませんでした（最終更新: ${age}）。`,
  malformedDomains: (count) => plural(count, { other: '次の # 件のドメインを読み取れませんでした:' }),
  searchDomains: 'ドメインを検索',
  domainsFound: (count, all) => plural(all, { other: `ドメイン: # 件中 ${number(count)} 件` }),
  noDomainFound: '一致するドメインがありません',
  showAllDomains: 'すべてのドメインを表示',
  pagesOfDomains: 'ドメインのページ',
  domainRange: (from, to, all) => `ドメイン: ${number(all)} 件中 ${number(from)}～${number(to)} 件`,

  addDomainTitle: 'ドメインを追加',
  domainHint: '組織のメールアドレスで @ の後に続く部分です（例: acme.com）。',
  'domain-problem:missing': 'ドメインを入力してください。',
  'domain-problem:ip-address': 'これは IP アドレスです。ドメインを入力してください（例: acme.com）。',
  'domain-problem:single-label':
    'この名前にはピリオドがありません。完全なドメインを入力してください（例: acme.com）。',
  'domain-problem:no-domain': 'これはドメインではありません。ドメインを入力してください（例: acme.com）。',
  domainIsPart: (domain) => `含まれているドメインは ${domain} です。`,
  domainInAscii: (domain) => `DNS では ${domain} と表記されます。`,
  mailboxDomain: (domain) =>
    `${domain} は個人向けメールサービスのドメインです。検証できるのは、DNS を管理しているドメインだけです。`,
  domainKnown: (domain) => `${domain} はすでに組織に追加されています。`,
  add: '追加',
  domainAddFailed: (domain) => `${domain} を追加できませんでした。`,
  domainAddUncertain: (domain) => `${domain} が追加されたかどうかを確認できませんでした。`,

  verifyTitle: (domain) => `${domain} の検証`,
  recordIntro: (domain) =>
    `${domain} を所有していることを証明するには、DNS プロバイダーで次のレコードを追加してください。`,
  recordType: 'タイプ',
  recordHost: 'ホスト',
  recordHostShort: 'ホスト（DNS プロバイダーがドメインを自動的に付加する場合）',
  recordValue: '値',
  recordAdvice:
    '値は引用符なしで入力してください。新しいレコードが参照できるようになるまで、最大 48 時間かかることがあります。この画面を閉じて、後で検証することもできます。',
  recordUnknown: `必要なレコードの情報がサーバーから送られてきませんでした。${OPERATOR}にお問い合わせください。`,
  ...copying,
  verifyNow: '今すぐ検証',
  recordNotFound: 'レコードが見つかりませんでした。この画面が開いている間、ときどき再確認します。',
  verdictPending: '検証がまだ完了していません。この画面が開いている間、ときどき再確認します。',
  stillUnverified: 'ドメインはまだ検証されていません。レコードを確認してから、もう一度検証してください。',
  domainVerified: (domain) => `${domain} は検証済みです。`,
  verifyFailed: (domain) => `${domain} を検証できませんでした。`,
  verifyUncertain: (domain) => `${domain} が検証されたかどうかを確認できませんでした。`,

  removeDomainTitle: (domain) => `${domain} を削除しますか？`,
  removeDomainEffect:
    '組織はこのドメインを手放します。再び使うには、追加し直して新しいレコードで検証する必要があります。',
  checkingUses: 'このドメインを使っている接続を確認中…',
  usesUnknown: 'このドメインを使っている接続を確認できませんでした。',
  notUsed: '表示できる接続の中に、このドメインを使っているものはありません。',
  usedBy: (count) => plural(count, { other: '# 件の接続がこのドメインを使っています:' }),
  dissociateFirst: '先にこれらの接続から削除する',
  dissociateUnknown: '先に削除しない場合、これらの接続がどうなるかはわかりません。',
  lastDomain: (connection) =>
    `有効な接続「${connection}」の最後のドメインです。削除すると、どのメールアドレスもこの接続に導かれなくなります。`,
  domainRemoved: (domain) => `${domain} を削除しました。`,
  domainRemoveFailed: (domain) => `${domain} を削除できませんでした。`,
  domainRemoveUncertain: (domain) => `${domain} が削除されたかどうかを確認できませんでした。`,

  connectionDomainsEffect:
    'ログイン時に組織が指定されていない場合、メールアドレスがこれらのドメインのユーザーはこの接続に導かれます。ドメインによって、この接続でサインインできるユーザーが制限されることはありません。',
  noConnectionDomains: 'この接続に導くドメインはありません。',
  unknownConnectionDomains: 'この接続に導くドメインをサーバーが示しませんでした。',
  'may-not-use:access': '所属する組織には、この接続のドメインを変更する権限がありません。',
  verifiedDomain: '検証済みのドメイン',
  chooseDomain: 'ドメインを選択してください。',
  noOtherDomain: '組織には、ほかに検証済みのドメインがありません。',
  associate: '接続に追加',
  dissociate: '削除',
  dissociateOne: (domain) => `${domain} をこの接続から削除`,
  addNewDomain: '新しいドメインを追加',
  dissociateTitle: (domain) => `${domain} をこの接続から削除しますか？`,
  keepDomain: '残す',
  associated: (domain, connection) => `${domain} は「${connection}」に導くようになりました。`,
  dissociated: (domain, connection) => `${domain} は「${connection}」に導かなくなりました。`,
  associateFailed: (domain, connection) => `${domain} を「${connection}」に追加できませんでした。`,
  dissociateFailed: (domain, connection) => `${domain} を「${connection}」から削除できませんでした。`,
  associateUncertain: (domain, connection) =>
    `${domain} が「${connection}」に導くかどうかを確認できませんでした。`,
};
