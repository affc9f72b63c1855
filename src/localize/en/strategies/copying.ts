/** The wording for copying values in English, which several sections share. */
import type { CopyingMessages } from '../../messages.js';

export const copying: CopyingMessages = {
  copy: 'Copy',
  copyValue: (name) => `Copy ${name}`,
  valueCopied: (name) => `${name} copied.`,
};
