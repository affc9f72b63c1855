/** Builds the options of a new connection. */
import type { Strategy } from '../strategy.js';
import type { Values } from './fields.js';
import type { Variant } from './variants.js';

/**
 * The `options` of a request to create a connection (contract A6): the variant's members only. Optional ones that are empty
 * or not given are left out; where a required choice or flag is not given, it is its preset.
 *
 * @param values cleaned, and without problems
 */
export function createOptions(
  _strategy: Strategy,
  _variant: Variant,
  _values: Values,
): Readonly<Record<string, unknown>> {
  throw new Error('not yet');
}
