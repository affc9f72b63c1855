/** The wording for copying values, which several sections share. */

export interface CopyingMessages {
  copy: string;
  copyValue: (name: string) => string;
  /** Announced to screen-reader users. */
  valueCopied: (name: string) => string;
}
