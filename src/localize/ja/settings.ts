/** The settings section in Japanese. */
import type { SettingsMessages } from '../messages.js';
import { plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: '内部名',
  connectionId: '接続 ID',

  displayName: '表示名',
  displayNameHint: 'この名前がサインイン時に表示されます。',
  displayNameMissing: '名前を入力してください。',
  displayNameTooLong: (most) => plural(most, { other: '# 文字以内で入力してください。' }),
  showAsButton: 'サインインページにボタンとして表示する',
  showAsButtonHint: 'ボタンがない場合、この組織のサインインページでこの接続を選ぶことはできません。',
  assignMembershipOnLogin: 'サインインしたユーザーをメンバーにする',
  assignMembershipOnLoginHint: 'オフの場合、メンバーと招待された人だけがサインインできます。',
  on: 'オン',
  off: 'オフ',

  'why-not-edit:no-id': 'サーバーからこの接続の ID が送られてきませんでした。',
  'why-not-edit:access-none': 'この接続はサービス側で管理されているため、ここでは変更できません。',
  'why-not-edit:access-readonly': 'この接続は表示できますが、変更はできません。',
  'why-not-edit:access-limited': '所属する組織には、この設定を変更する権限がありません。',
  'why-not-edit:fixed': 'この設定は、すべての接続についてサービス側で決められています。',
  'why-not-edit:scope-missing': 'この接続を変更する権限がありません。',

  save: '保存',
  saved: '保存しました。',
  nothingToSave: '変更した項目はありません。',
  reset: 'リセット',
  saveFailed: '設定を保存できませんでした。',
  saveUncertain: '設定が保存されたかどうかを確認できませんでした。',

  changedMeanwhile: (value) => `別の場所で変更されました。新しい値: ${value}。`,
  useTheirs: 'この値を使用',
  lookAgain: 'その間に、別の場所で設定が変更されました。内容を確認してから、もう一度保存してください。',
  removedMeanwhile: 'その間に、この接続は削除されました。',

  discardTitle: '変更を破棄しますか？',
  discardEffect: '変更はまだ保存されていません。',
  discard: '変更を破棄',
  keepEditing: '編集を続ける',
};
