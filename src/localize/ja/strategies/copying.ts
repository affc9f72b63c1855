/** The wording for copying values in Japanese, which several sections share. */
import type { CopyingMessages } from '../../messages.js';

export const copying: CopyingMessages = {
  copy: 'コピー',
  copyValue: (name) => `「${name}」をコピー`,
  valueCopied: (name) => `${name}をコピーしました。`,
};
