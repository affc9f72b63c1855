/** The wording for copying values in French, which several sections share. */
import type { CopyingMessages } from '../../messages.js';
import { quote } from '../terms.js';

export const copying: CopyingMessages = {
  copy: 'Copier',
  copyValue: (name) => `Copier ${quote(name)}`,
  valueCopied: (name) => `${name}\u202f: copié.`,
};
