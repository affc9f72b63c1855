/** The row-menu section in Japanese. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: '設定…',
  removeItem: '削除…',
  settingsFor: (label) => `「${label}」の設定`,
  settingsSaved: (label) => `「${label}」の設定を保存しました。`,
};
