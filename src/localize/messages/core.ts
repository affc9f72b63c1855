/**
 * The core section: switches and their confirmation, all errors, and waiting. It is part of the first file that a page loads,
 * so that an element can always show its state.
 */
import type { WhyNotSwitch } from '../../model/connection.js';
import type { LockOutReason } from '../../model/lock-out.js';
import type { TransportErrorCode } from '../../transport/transport-error.js';
import type { Each, Language } from './section.js';

export interface CoreMessages
  extends
    Language,
    Each<'why-not', Exclude<WhyNotSwitch, 'server'>>,
    Each<'lock-out', LockOutReason>,
    Each<'error', TransportErrorCode> {
  /** The label of a connection without any name. */
  unnamed: string;

  /** A feature that the admin opened could not be loaded. */
  openFailed: string;

  enabled: string;
  disabled: string;
  /** The server does not say whether the connection is enabled. */
  stateUnknown: string;
  /** The state while a switch is being saved, once that is noticeable. */
  switchingOn: string;
  switchingOff: string;
  /** The same after several seconds. */
  stillSwitchingOn: string;
  stillSwitchingOff: string;
  /** Announced to screen-reader users at the same time. */
  switchingLong: (label: string) => string;
  /** Announced to screen-reader users when the server has confirmed a switch. */
  nowEnabled: (label: string) => string;
  nowDisabled: (label: string) => string;
  /** The button beside a switch that was just switched off. */
  undo: string;

  /** The confirmation dialog of a switch. */
  switchOffTitle: (label: string) => string;
  switchOnTitle: (label: string) => string;
  switchOffEffect: string;
  switchOnEffect: string;
  switchOff: string;
  switchOn: string;
  keepOn: string;
  keepOff: string;
  cancel: string;
  close: string;

  loading: string;
  retry: string;

  connectionFailed: string;
  switchOnFailed: (label: string) => string;
  switchOffFailed: (label: string) => string;
  /** It is unknown whether the server has switched the connection. */
  switchUncertain: (label: string) => string;
  /** Another session answers than the one the page was rendered for. Everything was dropped, and is read again. */
  sessionChanged: string;

  /** The advice of `error:unauthorized` if nobody was signed in before. */
  notSignedIn: string;
  /** The advice if a web server or a router answers, as where the proxy is not mounted. */
  noApi: string;
  /** The server's own explanation. */
  serverSays: (detail: string) => string;
  missingScope: (scope: string) => string;
  requestId: (id: string) => string;
  /** The button that copies the details for a help desk to the clipboard. */
  copyDetails: string;
  copied: string;
  /** The label of the field that is shown instead if the clipboard can't be used. */
  details: string;

  /** The request waits for others, so that the server does not get too many at once. */
  waitingForTurn: string;
  /** The request failed in transit and is sent again. */
  retrying: string;
  /** The request waits because the server limits the rate. */
  waiting: string;
  /** The same with the time left, as in `5 seconds`. */
  waitingFor: (duration: string) => string;
}
