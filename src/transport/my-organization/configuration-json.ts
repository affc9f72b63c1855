/** The configuration in the API's JSON (contract A3) on one side, in the model on the other. */
import type { Configuration, ConnectionConfiguration } from '../../model/configuration.js';
import { UnreadableAnswer } from '../http/request.js';
import { isJson, whyNot, type Json } from './json.js';

const DELETION: ReadonlyMap<unknown, Configuration['deletionBehavior']> = new Map([
  ['allow', 'allow'],
  ['allow_if_empty', 'allow-if-empty'],
]);

/**
 * What deleting means, and what can be created.
 *
 * @throws UnreadableAnswer
 */
export function parseConfiguration(json: unknown): Configuration {
  if (!isJson(json)) throw new UnreadableAnswer('The configuration could not be read.');
  return Object.freeze({
    deletionBehavior: DELETION.get(json['connection_deletion_behavior']) ?? null,
    allowedStrategies: textsOrNull(json, 'allowed_strategies'),
    ...whyNot(json, 'delete', 'whyNotDelete'),
    ...whyNot(json, 'create', 'whyNotCreate'),
  });
}

/**
 * Which settings of a connection can be changed.
 *
 * @throws UnreadableAnswer
 */
export function parseConnectionConfiguration(json: unknown): ConnectionConfiguration {
  const organization = isJson(json) ? json['organization'] : undefined;
  if (!isJson(json) || !isJson(organization))
    throw new UnreadableAnswer('The configuration of connections could not be read.');
  return Object.freeze({
    canSetShowAsButton: flagOrNull(organization, 'can_set_show_as_button'),
    canSetAssignMembershipOnLogin: flagOrNull(organization, 'can_set_assign_membership_on_login'),
    ...whyNot(json, 'display_name', 'whyNotSetDisplayName'),
  });
}

/** A member that isn't what it should be counts as not said: the settings that are known can still be changed. */
function flagOrNull(json: Json, member: string): boolean | null {
  const value = json[member];
  return typeof value === 'boolean' ? value : null;
}

/** The texts of a list, as for a flag: a list that isn't one counts as not said. */
function textsOrNull(json: Json, member: string): readonly string[] | null {
  const value = json[member];
  if (!Array.isArray(value)) return null;
  return Object.freeze(value.filter((entry) => typeof entry === 'string'));
}
