/** The service-values section: what an identity provider has to be given, each value with a button that copies it. */
import type { ServiceValueName } from '../../model/identity-provider/service-value.js';
import type { Each } from './section.js';

export interface ServiceValuesMessages extends Each<'value', ServiceValueName> {
  /** After a value that is only certain once the connection is created. */
  provisional: string;
  /** In place of a value that the page has not given. */
  valueUnknown: string;
  valueAfter: string;

  copy: string;
  copyValue: (name: string) => string;
  /** Announced to screen-reader users. */
  valueCopied: (name: string) => string;
}
