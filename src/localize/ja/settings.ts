/** The settings section in Japanese. */
import type { SettingsMessages } from '../messages.js';
import { OPERATOR, plural } from './terms.js';

export const settings: SettingsMessages = {
  technicalName: '技術名',
  connectionId: '接続 ID',

  displayName: '表示名',
  displayNameHint: 'サインインするときに表示される名前です。',
  displayNameMissing: '名前を入力してください。',
  displayNameTooLong: (most) => plural(most, { other: '# 文字以内で入力してください。' }),
  showAsButton: 'サインインページにボタンとして表示する',
  showAsButtonHint: 'オフの場合、この組織のサインインページでこの接続を選ぶことはできません。',
  assignMembershipOnLogin: 'サインインしたユーザーをメンバーにする',
  assignMembershipOnLoginHint: 'オフの場合、メンバーと招待された人だけがサインインできます。',
  on: 'オン',
  off: 'オフ',

  'why-not-edit:no-id': 'サーバーから ID が送られてきませんでした。',
  'why-not-edit:access-none': '運営者が管理しているため、ここでは変更できません。',
  'why-not-edit:access-readonly': '読み取り専用のため、ここでは変更できません。',
  'why-not-edit:access-limited': 'あなたの組織は、この接続のこの設定を変更できません。',
  'why-not-edit:fixed': `すべての接続について、${OPERATOR}が設定しています。`,
  'why-not-edit:scope-missing': '変更する権限がありません。',

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

  discardTitle: '変更を破棄しますか？',
  discardEffect: '変更はまだ保存されていません。',
  discard: '変更を破棄',
  keepEditing: '編集を続ける',
};
