/** The selection section in Japanese. */
import type { SelectionMessages } from '../messages.js';
import { plural, number } from './terms.js';

export const selection: SelectionMessages = {
  select: (label) => `「${label}」を選択`,
  selectAll: 'すべて選択',
  selectAllOf: (count) => plural(count, { other: '# 件の接続をすべて選択' }),
  selectionHint: (selected) => `${selected}。選択した接続を変更するボタンは、リストの下にあります。`,
  selected: (count) => plural(count, { other: '# 件を選択中' }),
  selectedNotShown: (count, notShown) =>
    `${number(count)} 件を選択中（うち ${number(notShown)} 件はこのページ外）`,
  clearSelection: '選択を解除',
  removeSelected: '削除…',
  cannotChange: () => '選択した接続に対して、この操作は行えません。',

  switchOffSelectedTitle: (count) => plural(count, { other: '# 件の接続を無効にしますか？' }),
  switchOffSelectedEffect: '無効にした接続では、誰もこの組織にサインインできません。設定は保持されます。',
  switchOnSelectedTitle: (count) => plural(count, { other: '# 件の接続を有効にしますか？' }),
  switchOnSelectedEffect:
    '有効にした接続は、その接続を許可しているアプリケーションへのサインインに使えるようになります。',
  removeSelectedTitle: (count) => plural(count, { other: '# 件の接続を削除しますか？' }),
  removeSelectedEffect:
    'この組織のメンバーは、削除した接続でサインインできなくなります。接続とそのユーザーはサービスに残りますが、ここから再び追加することはできません。',
  leftOut: (count) => plural(count, { other: '次の # 件は対象外です:' }),
  keepAllOn: '有効のままにする',
  keepAllOff: '無効のままにする',

  'lock-out-selection:last-enabled':
    '表示できる接続の中に、有効なものがなくなります。ほかに有効な接続がない場合、誰も接続を使ってこの組織にサインインできなくなります。',
  'lock-out-selection:signed-in':
    '現在、これらの接続のいずれかを使ってサインインしています。セッションが終了すると、再びサインインできなくなる可能性があります。',
  'lock-out-selection:unchecked': 'ほかに有効のまま残る接続があるかどうかを確認できませんでした。',

  bulkProgress: (done, all) => plural(all, { other: `# 件中 ${number(done)} 件が完了…` }),
  aboutSeconds: (count) => `約 ${number(count)} 秒`,
  aboutMinutes: (count) => plural(count, { other: '約 # 分' }),
  bulkTakes: (duration) =>
    `完了までに${duration}かかります。終わるまでこのページを開いたままにしてください。`,
  bulkTimeLeft: (duration) => `残り時間: ${duration}。このページを開いたままにしてください。`,
  stop: '中止',
  bulkEnabled: (count) => plural(count, { other: '# 件の接続を有効にしました。' }),
  bulkDisabled: (count) => plural(count, { other: '# 件の接続を無効にしました。' }),
  bulkRemoved: (count) => plural(count, { other: '# 件の接続を組織から削除しました。' }),
  alreadyEnabled: (count) => plural(count, { other: '# 件の接続はすでに有効でした。' }),
  alreadyDisabled: (count) => plural(count, { other: '# 件の接続はすでに無効でした。' }),
  alreadyRemoved: (count) => plural(count, { other: '# 件の接続はすでに削除されていました。' }),
  bulkFailed: (count) => plural(count, { other: '次の # 件の接続を変更できませんでした:' }),
  bulkStopped: (count) => plural(count, { other: '# 件は元のままです。' }),
  bulkOvertaken: (count) => plural(count, { other: '次の # 件は、その間に再び切り替えられました:' }),
  bulkPrevented: (count) =>
    plural(count, { other: 'このページによって止められたため、次の # 件は変更されませんでした:' }),
  moreNames: (count) => plural(count, { other: 'ほか # 件' }),
  undoBulk: (count) => plural(count, { other: '# 件を再び有効にする' }),
};
