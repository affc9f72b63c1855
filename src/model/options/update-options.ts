/** Builds the options of a connection that is edited. They are replaced as a whole. */
import type { Strategy } from '../strategy.js';
import type { OptionName, Values } from './fields.js';
import type { Variant } from './variants.js';

/** Whether an edit without a new secret asks for one, or trusts the API to keep the old one where it is left out. */
export type SecretOnEdit = 'ask' | 'omit';

/** What else happens when the options are saved. */
export type UpdateNote =
  /** Auth0 reads the metadata URL again, which can bring another certificate. */
  | 'metadata-read-again'
  /** The stored secret is lost, because the new variant has none. */
  | 'secret-dropped'
  /** The secret is left out; the API has to keep the stored one, which no document promises. */
  | 'secret-omitted';

/** Why something has to be given before the options can be saved. */
export type NeedReason =
  /** The API never returns the secret, and saving replaces all settings. */
  | 'never-shown'
  /** The variant that is left has no secret. */
  | 'had-none'
  /** The secret belongs to another application: the client id, or the host to which it is sent, changes. */
  | 'other-application'
  /** The stored certificate cannot be read. */
  | 'unreadable'
  /** It is required and neither stored nor given. */
  | 'missing';

/** What has to be given first. */
export interface UpdateNeed {
  readonly needs: 'secret' | 'certificate' | 'setting';
  /** The field in which to give it. */
  readonly name: OptionName;
  readonly reason: NeedReason;
}

/** The complete options to send. */
export interface UpdatedOptions {
  readonly options: Readonly<Record<string, unknown>>;
  readonly notes: readonly UpdateNote[];
}

/**
 * The `options` of a request to change a connection (contract A6): what is stored and the API takes, then the edits. The
 * stored certificate is sent back as PEM. Nothing that the API does not know is sent.
 *
 * @param stored as the API gave them; null where it gave none
 * @param variant the one to save, which can be another one than the stored
 * @param edits cleaned values of the fields that were changed; empty text takes an optional setting away
 */
export function updateOptions(
  _strategy: Strategy,
  _stored: Readonly<Record<string, unknown>> | null,
  _variant: Variant,
  _edits: Values,
  _secretOnEdit: SecretOnEdit = 'ask',
): UpdatedOptions | UpdateNeed {
  throw new Error('not yet');
}
