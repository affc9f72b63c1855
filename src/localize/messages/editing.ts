/** The editing section: what a connection's options are, what a change of them does, and what it needs. */
import type { NeedReason, UpdateNote } from '../../model/options/update-options.js';
import type { Each } from './section.js';

export interface EditingMessages extends Each<'need', NeedReason>, Each<'note', UpdateNote> {
  edit: string;
  /** The strategy is none that the kit knows. */
  optionsOfUnknown: string;
  /** The answer gave no options. */
  optionsNotGiven: string;
  /** Options that can't be shown would be lost. */
  optionsHidden: string;
  /** Options that the kit has no fields for, by their names. */
  otherOptions: (names: string) => string;
  /** Which of the ways to give the settings is used. */
  wayTitle: string;
  /** The hint of a secret that need not be entered. */
  secretKept: string;

  /** The question before saving. */
  changesTitle: string;
  before: string;
  after: string;
  notSet: string;
  secretChanged: string;
  actsAtOnce: string;
  actsOnceSwitchedOn: string;
  canStopSignIn: string;
  /** After saving. */
  tryAfterwards: string;

  readMetadataAgain: string;
  readMetadataAgainHint: string;
  replaceSecret: string;
  replaceSecretHint: string;
  replaceCertificate: string;
  replaceCertificateHint: string;
  putBack: string;
  putBackHint: string;
}
