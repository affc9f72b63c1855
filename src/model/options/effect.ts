/** Which edits act on the sign-ins of an enabled connection. */
import { pemOf } from '../certificate/pem.js';
import type { Strategy } from '../strategy.js';
import { fieldsOf, type Field, type OptionName, type Values } from './fields.js';
import { variantOf, type Variant } from './variants.js';

/** Whether an edit can stop sign-in at once, or cannot. */
export type Effect = 'can-stop-sign-in' | 'harmless';

type Stored = Readonly<Record<string, unknown>> | null;

/**
 * The settings that differ from what is stored, `type` among them where OpenID Connect changes its variant, and those that
 * only another variant has. A secret that is given always differs.
 *
 * @param stored as the API gave them; null where it gave none
 * @param edits cleaned values
 */
export function changedOptions(
  strategy: Strategy,
  stored: Stored,
  variant: Variant,
  edits: Values,
): readonly OptionName[] {
  const fields = fieldsOf(strategy, variant);
  const before = variantOf(strategy, stored);
  const known = fieldsOf(strategy, before).map(({ name }) => name);
  const changed = fields
    .filter((field) => !known.includes(field.name) || isChanged(field, stored, edits))
    .map(({ name }) => name);
  return strategy === 'oidc' && variant !== before ? ['type', ...changed] : changed;
}

function isChanged({ name, type, preset = '' }: Field, stored: Stored, edits: Values): boolean {
  const edit = edits[name];
  if (edit === undefined) return false;
  if (type === 'secret') return edit !== '';
  const before = type === 'certificate' ? storedPem(stored) : stored?.[name];
  return edit !== (before ?? preset);
}

/** The certificate of a connection as PEM; null if it has none, or it cannot be read. */
export function storedPem(stored: Stored): string | null {
  return typeof stored?.cert === 'string' ? pemOf(stored.cert) : null;
}

/**
 * What a changed setting does to the sign-ins of an enabled connection. Algorithms matter only where requests are signed.
 * Signing can stop sign-in both ways: some providers cannot check signatures yet, others require them.
 *
 * @param name one of the changed settings
 * @param stored as the API gave them; null where it gave none
 * @param edits all of them, cleaned
 */
export function effectOf(name: OptionName, stored: Stored, edits: Values): Effect {
  const isSigned = (edits.signSAMLRequest ?? stored?.signSAMLRequest) === true;
  const isAlgorithm = name === 'signatureAlgorithm' || name === 'digestAlgorithm';
  return name === 'icon_url' || (isAlgorithm && !isSigned) ? 'harmless' : 'can-stop-sign-in';
}
