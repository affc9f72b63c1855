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
  configurationFailed: 'ここで完全に削除した場合の影響を確認できませんでした。',
  typeName: (name) => `完全に削除するには、名前を入力してください: ${name}`,
  typeNameWrong: (name) => `名前が一致しません。次のとおりに入力してください: ${name}`,
  switchOffInstead: '代わりに無効にする',

  'delete-effect:allow':
    'この接続と、この接続を通じて登録されたすべてのユーザーを完全に削除します。この操作は元に戻せません。',
  'delete-effect:allow-if-empty':
    'この接続を完全に削除します。接続にユーザーが残っている間は、サーバーが削除を拒否します。この操作は元に戻せません。',
  'delete-effect:unknown':
    'この接続を完全に削除します。接続のユーザーがどうなるかはわかりません。この操作は元に戻せません。',

  'why-not-remove:no-id': 'サーバーからこの接続の ID が送られてきませんでした。',
  'why-not-remove:access': '所属する組織には、この接続を削除する権限がありません。',
  'why-not-remove:scope-missing': 'この接続を削除する権限がありません。',

  detached: (label) => `「${label}」を組織から削除しました。接続とそのユーザーは引き続き存在します。`,
  deleted: (label) => `「${label}」を完全に削除しました。`,
  alreadyGone: (label) => `「${label}」はすでに削除されていました。`,
  detachFailed: (label) => `「${label}」を組織から削除できませんでした。`,
  deleteFailed: (label) => `「${label}」を完全に削除できませんでした。`,
  removeUncertain: (label) => `「${label}」が削除されたかどうかを確認できませんでした。`,
};
