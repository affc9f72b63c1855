/** The JSON of what only dialogs ask for (contract A3), as in `my-organization.wire.ts`. Loaded with the first of them. */
import type { Configuration, ConnectionConfiguration } from '../model/configuration.js';
import { isJson } from './json.js';
import type { whyNot } from './my-organization.wire.js';

/** Given instead of imported: an import would have bundlers make a file of what it needs, which every page would wait for. */
export type WhyNot = typeof whyNot;

const DELETION: ReadonlyMap<unknown, Configuration['deletionBehavior']> = new Map([
  ['allow', 'allow'],
  ['allow_if_empty', 'allow-if-empty'],
]);

/** What deleting means (route 1). */
export function parseConfiguration(json: unknown, why: WhyNot): Configuration | string {
  if (!isJson(json)) return 'The configuration could not be read.';
  return Object.freeze({
    deletionBehavior: DELETION.get(json['connection_deletion_behavior']) ?? null,
    ...why(json, 'delete', 'whyNotDelete'),
  });
}

/** Which settings may be set (route 2). */
export function parseConnectionConfiguration(json: unknown, why: WhyNot): ConnectionConfiguration | string {
  const organization = isJson(json) ? json['organization'] : undefined;
  if (!isJson(json) || !isJson(organization)) return 'The configuration of connections could not be read.';
  return Object.freeze({
    canSetShowAsButton: flag(organization['can_set_show_as_button']),
    canSetAssignMembershipOnLogin: flag(organization['can_set_assign_membership_on_login']),
    ...why(json, 'display_name', 'whyNotSetDisplayName'),
  });
}

function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
