/** Every text the kit shows, as a typed dictionary: a language that lacks one does not compile. */
import type { WhyNotSwitch } from '../model/connection.js';
import type { Strategy } from '../model/strategy.js';
import type { TransportErrorCode } from '../transport/transport-error.js';

/** One text for each member of a closed set, under `group:member`. */
type Each<Group extends string, Member extends string> = Record<`${Group}:${Member}`, string>;

/** One language. What a function returns is shown as text, never as markup. */
export interface Messages
  extends Each<'strategy', Strategy>, Each<'error', TransportErrorCode>, Each<'why-not', WhyNotSwitch> {
  /** BCP 47: `de`, `pt-BR`. */
  readonly $code: string;
  /** The language's name in itself. */
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';

  /** The heading of the list, and what it is called to people who do not see it. */
  connections: string;
  nameColumn: string;
  strategyColumn: string;
  domainsColumn: string;
  statusColumn: string;
  /** The kind of a connection whose kind the server does not tell. */
  strategyUnknown: string;
  noDomains: string;
  /** A connection that has no name of any kind. */
  unnamed: string;

  enabled: string;
  disabled: string;
  /** The server does not say whether the connection is enabled. */
  stateUnknown: string;
  /** Said once when a switch is confirmed, for people who do not see it. */
  nowEnabled: (label: string) => string;
  nowDisabled: (label: string) => string;

  loading: string;
  /** Said when the list has come. */
  loaded: (count: number) => string;
  empty: string;
  emptyAdvice: string;
  retry: string;
  refresh: string;
  /** A request failed on the way and is sent again. */
  retrying: string;
  /** A request waits because the server asked for it. */
  waiting: string;
  /** The same, with how long, as in `5 seconds`. */
  waitingFor: (duration: string) => string;

  /** Less than a minute ago. */
  momentAgo: string;

  listFailed: string;
  /** What to do when the list's address knows no organization. */
  listNotFound: string;
  /** Rows are shown although reading them again failed; `age` as in `2 minutes ago`. */
  listOutdated: (age: string) => string;
  connectionFailed: string;
  switchOnFailed: (label: string) => string;
  switchOffFailed: (label: string) => string;
  /** Nobody knows whether the server did it. */
  switchUncertain: (label: string) => string;
  /** The server's own words. */
  serverSays: (detail: string) => string;
  missingScope: (scope: string) => string;
  requestId: (id: string) => string;

  /** So many items of the answer could not be understood and are not among the rows. */
  malformed: (count: number) => string;
  /** What an item is called that does not even tell its name; places count from 1. */
  malformedItem: (place: number) => string;
}

/** The texts that take nothing. */
export type PlainKey = { [K in keyof Messages]: Messages[K] extends string ? K : never }[keyof Messages];
