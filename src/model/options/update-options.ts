/** Builds the options of a connection that is edited. They are replaced as a whole. */
import type { Strategy } from '../strategy.js';
import { inOrder, isGiven } from './create-options.js';
import { changedOptions, storedPem } from './effect.js';
import { fieldsOf, type Field, type OptionName, type Values } from './fields.js';
import { variantOf, type Variant } from './variants.js';

type Stored = Readonly<Record<string, unknown>> | null;

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
  /** The stored variant has no secret. */
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
  strategy: Strategy,
  stored: Stored,
  variant: Variant,
  edits: Values,
  secretOnEdit: SecretOnEdit = 'ask',
): UpdatedOptions | UpdateNeed {
  const given = givenOptions(strategy, stored, variant, edits);
  const missing = fieldsOf(strategy, variant).filter(
    ({ isRequired, name }) => isRequired && !isGiven(given[name]),
  );
  const setting = missing.find(({ type }) => type !== 'secret');
  if (setting) return needOf(setting, stored);
  const [secret] = missing;
  const reason = secret && whySecret(strategy, stored, variant, edits, secretOnEdit);
  if (secret && reason) return { needs: 'secret', name: secret.name, reason };
  const notes = notesOf(strategy, stored, variant);
  if (secret) notes.push('secret-omitted');
  return { options: inOrder(strategy, variant, given), notes };
}

/** What is stored, with the edits; more than a request takes. */
function givenOptions(
  strategy: Strategy,
  stored: Stored,
  variant: Variant,
  edits: Values,
): Record<string, unknown> {
  const given: Record<string, unknown> = {
    ...stored,
    client_secret: undefined,
    signingCert: storedPem(stored),
  };
  for (const { name, isRequired, preset } of fieldsOf(strategy, variant))
    given[name] = edits[name] ?? given[name] ?? (isRequired ? preset : undefined);
  if (!isGiven(given.signingCert)) given.signingCert = storedPem(stored);
  return strategy === 'oidc' ? { ...given, type: variant } : given;
}

function needOf({ name, type }: Field, stored: Stored): UpdateNeed {
  if (type !== 'certificate') return { needs: 'setting', name, reason: 'missing' };
  return { needs: 'certificate', name, reason: isGiven(stored?.cert) ? 'unreadable' : 'missing' };
}

/** Null where the secret can be left out. */
function whySecret(
  strategy: Strategy,
  stored: Stored,
  variant: Variant,
  edits: Values,
  secretOnEdit: SecretOnEdit,
): NeedReason | null {
  if (stored && variantOf(strategy, stored) !== variant) return 'had-none';
  if (secretOnEdit === 'ask') return 'never-shown';
  const changed = changedOptions(strategy, stored, variant, edits);
  return changed.some((name) => OF_APPLICATION.includes(name)) ? 'other-application' : null;
}

/** To whom the secret belongs, and where it is sent: a stored one must never go to another place. */
const OF_APPLICATION: readonly OptionName[] = ['client_id', 'domain', 'tenant_domain', 'discovery_url'];

function notesOf(strategy: Strategy, stored: Stored, variant: Variant): UpdateNote[] {
  if (strategy === 'samlp' && variant === 'metadata-url') return ['metadata-read-again'];
  const hadSecret = strategy === 'oidc' && stored !== null && variantOf(strategy, stored) === 'back_channel';
  return hadSecret && variant === 'front_channel' ? ['secret-dropped'] : [];
}
