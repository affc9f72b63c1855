/** Reads the body of an update, in the My Organization API's format (contract A5), as far as a bridge supports it. */
import { problem, validationProblem } from '../problem.js';
import { WHY_NOT } from './answers.js';
import type { AssociationPatch } from './association.js';

const MEMBERS: Readonly<Record<string, keyof AssociationPatch>> = {
  is_enabled: 'isEnabled',
  show_as_button: 'showAsButton',
  assign_membership_on_login: 'assignMembershipOnLogin',
};

/** Members that the My Organization API can change but the Management API's organization routes can't. */
const UNSUPPORTED = ['display_name', 'options'];

/**
 * The requested change.
 *
 * @throws Problem the API's own for unknown members and wrong types; one with the reason for unsupported members
 */
export function readPatch(text: string): AssociationPatch {
  const body = JSON.parse(text) as Record<string, unknown>;
  const names = Object.keys(body);
  if (names.some((name) => UNSUPPORTED.includes(name))) throw problem('not-available', WHY_NOT);
  const errors = names.flatMap((name) => {
    const detail = whyNot(name, body[name]);
    return detail === undefined
      ? []
      : [{ detail, field: `data/${name}`, pointer: `/${name}`, source: 'body' }];
  });
  if (errors.length > 0) throw validationProblem(errors);
  return Object.fromEntries(names.map((name) => [MEMBERS[name], body[name]])) as AssociationPatch;
}

function whyNot(name: string, value: unknown): string | undefined {
  if (!Object.hasOwn(MEMBERS, name)) return 'is not allowed';
  return typeof value === 'boolean' ? undefined : 'must be boolean';
}
