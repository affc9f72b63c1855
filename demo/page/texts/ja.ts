/** The page's own texts in Japanese. The kit brings its own. */
import type { Texts } from './texts.js';

export const texts: Texts = {
  account: '管理対象:',
  crumbs: '設定 · セキュリティ',
  title: 'シングルサインオン',
  lead:
    'Acme の従業員は、これらの接続を使って Fieldnote にサインインします。接続を無効にしても設定は保持されますが、' +
    '再び有効にするまで、その接続ではサインインできません。',
  back: 'すべての接続',
  helpTitle: '別の接続が必要ですか？',
  help: 'ID プロバイダーのメタデータを用意して、次の宛先にご連絡ください:',
  owner: '担当者',
  copyId: 'ID をコピー',
  openPage: 'ページを開く',
};
