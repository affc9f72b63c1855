/** The wording for copying values in Spanish, which several sections share. */
import type { CopyingMessages } from '../../messages.js';

export const copying: CopyingMessages = {
  copy: 'Copiar',
  copyValue: (name) => `Copiar «${name}»`,
  valueCopied: (name) => `${name}: copiado.`,
};
