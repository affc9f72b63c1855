/** Which edits act on the sign-ins of an enabled connection. */
import type { Strategy } from '../strategy.js';
import type { OptionName, Values } from './fields.js';
import type { Variant } from './variants.js';

/** Whether an edit can stop sign-in at once, or cannot. */
export type Effect = 'can-stop-sign-in' | 'harmless';

/**
 * The settings that differ from what is stored, `type` among them where OpenID Connect changes its variant. A secret that is
 * given always differs.
 *
 * @param stored as the API gave them; null where it gave none
 * @param edits cleaned values
 */
export function changedOptions(
  _strategy: Strategy,
  _stored: Readonly<Record<string, unknown>> | null,
  _variant: Variant,
  _edits: Values,
): readonly OptionName[] {
  throw new Error('not yet');
}

/**
 * What a changed setting does to the sign-ins of an enabled connection. Algorithms matter only where requests are signed.
 *
 * @param name one of the changed settings
 * @param stored as the API gave them; null where it gave none
 * @param edits all of them, cleaned
 */
export function effectOf(
  _name: OptionName,
  _stored: Readonly<Record<string, unknown>> | null,
  _edits: Values,
): Effect {
  throw new Error('not yet');
}
