/** Builds the options of a new connection. */
import type { Strategy } from '../strategy.js';
import { fieldsOf, type Values } from './fields.js';
import { membersOf } from './members.js';
import type { Variant } from './variants.js';

/**
 * The `options` of a request to create a connection (contract A6): the variant's members only. Optional ones that are empty
 * or not given are left out; where a required choice or flag is not given, it is its preset.
 *
 * @param values cleaned, and without problems
 */
export function createOptions(
  strategy: Strategy,
  variant: Variant,
  values: Values,
): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = strategy === 'oidc' ? { type: variant } : {};
  for (const { name, isRequired, preset } of fieldsOf(strategy, variant))
    given[name] = values[name] ?? (isRequired ? preset : undefined);
  return inOrder(strategy, variant, given);
}

/** The members of a request that have a value, in the order of the contract. */
export function inOrder(
  strategy: Strategy,
  variant: Variant,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const members = membersOf(strategy, variant).map((name) => [name, given[name]] as const);
  return Object.fromEntries(members.filter(([, value]) => isGiven(value)));
}

/** Whether a member has a value. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
