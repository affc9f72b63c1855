/** The wording for copying values in German, which several sections share. */
import type { CopyingMessages } from '../../messages.js';

export const copying: CopyingMessages = {
  copy: 'Kopieren',
  copyValue: (name) => `${name} kopieren`,
  valueCopied: (name) => `${name} wurde kopiert.`,
};
