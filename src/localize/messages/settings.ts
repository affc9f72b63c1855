/** The settings section: the form with a connection's settings. */
import type { WhyNotEdit } from '../../model/permitted.js';
import type { Each } from './section.js';

export interface SettingsMessages extends Each<'why-not-edit', Exclude<WhyNotEdit, 'server'>> {
  /** The facts about a connection that nobody can change here. */
  technicalName: string;
  connectionId: string;

  displayName: string;
  displayNameHint: string;
  displayNameMissing: string;
  displayNameTooLong: (most: number) => string;
  showAsButton: string;
  showAsButtonHint: string;
  assignMembershipOnLogin: string;
  assignMembershipOnLoginHint: string;
  /** The states of an on/off setting. */
  on: string;
  off: string;

  save: string;
  saved: string;
  nothingToSave: string;
  reset: string;
  saveFailed: string;
  saveUncertain: string;

  /** Another admin has changed a setting while it was being edited. */
  changedMeanwhile: (value: string) => string;
  useTheirs: string;
  lookAgain: string;
  removedMeanwhile: string;

  /** The question before unsaved changes are discarded. */
  discardTitle: string;
  discardEffect: string;
  discard: string;
  keepEditing: string;
}
