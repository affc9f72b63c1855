/** The removal section: removing a connection from its organization, or deleting it. */
import type { WhyNotRemove } from '../../model/permitted.js';
import type { Each } from './section.js';

export interface RemovalMessages
  extends
    Each<'why-not-remove', WhyNotRemove>,
    Each<'delete-effect', 'allow' | 'allow-if-empty' | 'unknown'> {
  remove: string;
  removeTitle: (label: string) => string;
  chooseRemoval: string;
  detach: string;
  detachEffect: string;
  delete: string;
  /** Shown while the effect of deleting is being read. */
  checking: string;
  /** Why the effect of deleting is unknown. */
  configurationFailed: string;
  /** The label of the field that confirms the deletion. */
  typeName: (name: string) => string;
  typeNameWrong: (name: string) => string;
  switchOffInstead: string;

  detached: (label: string) => string;
  deleted: (label: string) => string;
  /** Another admin has already removed it. */
  alreadyGone: (label: string) => string;
  detachFailed: (label: string) => string;
  deleteFailed: (label: string) => string;
  removeUncertain: (label: string) => string;
}
