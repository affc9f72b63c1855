/** The removal section in Japanese. */
import type { RemovalMessages } from '../messages.js';

export const removal: RemovalMessages = {
  remove: '削除',
  removeTitle: (label) => `「${label}」を削除しますか？`,
  chooseRemoval: '行う操作を選択してください。',
  detach: '組織から削除',
  detachEffect:
    'この組織のメンバーは、この接続でサインインできなくなります。接続とそのユーザーはサービスに残りますが、ここから再び追加することはできません。',
  delete: '接続を完全に削除',
  checking: '確認中…',
  configurationFailed: 'ここでの削除の影響を確認できませんでした。',
  typeName: (name) => `完全に削除するには、名前を入力してください: ${name}`,
  typeNameWrong: (name) => `名前が一致しません。次のとおりに入力してください: ${name}`,
  switchOffInstead: '代わりに無効にする',

  'delete-effect:allow':
    '接続そのものと、この接続を通じて登録されたすべてのユーザーが削除されます。この操作は元に戻せません。',
  'delete-effect:allow-if-empty':
    '接続そのものが削除されます。ユーザーが残っている間は、サーバーが削除を拒否します。この操作は元に戻せません。',
  'delete-effect:unknown':
    '接続そのものが削除されます。ユーザーがどうなるかはわかりません。この操作は元に戻せません。',

  'why-not-remove:no-id': 'サーバーから ID が送られてきませんでした。',
  'why-not-remove:access': 'あなたの組織は、この接続を削除できません。',
  'why-not-remove:scope-missing': 'この操作を行う権限がありません。',

  detached: (label) => `「${label}」を組織から削除しました。接続とそのユーザーは引き続き存在します。`,
  deleted: (label) => `「${label}」を完全に削除しました。`,
  alreadyGone: (label) => `「${label}」はすでに削除されていました。`,
  detachFailed: (label) => `「${label}」を組織から削除できませんでした。`,
  deleteFailed: (label) => `「${label}」を完全に削除できませんでした。`,
  removeUncertain: (label) => `「${label}」が削除されたかどうかを確認できません。`,
};
