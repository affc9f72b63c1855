/** The body of an update as the My Organization API takes it (contract A5), as far as a bridge can do it. */
import { problem, validationProblem } from '../problem.js';
import { WHY_NOT } from './answers.js';
import type { AssociationPatch } from './association.js';

const MEMBERS: Readonly<Record<string, keyof AssociationPatch>> = {
  is_enabled: 'isEnabled',
  show_as_button: 'showAsButton',
  assign_membership_on_login: 'assignMembershipOnLogin',
};

/** What the API changes, and the Management API's organization routes do not. */
const ELSEWHERE = ['display_name', 'options'];

/**
 * The change that a body asks for.
 *
 * @throws Problem as the API has it for unknown members and wrong types; with the reason for what is not possible here
 */
export function readPatch(text: string): AssociationPatch {
  const body = JSON.parse(text) as Record<string, unknown>;
  const names = Object.keys(body);
  if (names.some((name) => ELSEWHERE.includes(name))) throw problem('not-available', WHY_NOT);
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
