/** The row-menu section in Japanese. */
import type { RowMenuMessages } from '../messages.js';

export const rowMenu: RowMenuMessages = {
  settingsItem: '設定…',
  viewItem: '表示…',
  removeItem: '削除…',
  settingsFor: (label) => `「${label}」の設定`,
  detailsOf: (label) => `「${label}」の詳細`,
  settingsSaved: (label) => `「${label}」の設定を保存しました。`,
};
