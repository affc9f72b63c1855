/** The bridge's responses to the API's configuration routes, and its reasons for what it doesn't support (contract A3). */

/** Why the Management API's organization routes can't delete a connection (contract B5). */
export const WHY_NOT_DELETE =
  'Deleting is not possible here. Removing a connection from the organization has the same effect for its members.';

/**
 * Why nothing can be created through the Management API's organization routes. Admins read it in place of a button, so that
 * the list says it as well.
 */
export const WHY_NOT_CREATE =
  'Adding a connection is not possible here. Ask this service’s support team to add one.';

/** Why no domain can be seen or changed through the Management API's organization routes. */
export const WHY_NOT_DOMAINS = 'Managing domains is not possible here. Ask this service’s support team.';

/** Why no provisioning can be seen or changed through the Management API's organization routes. */
export const WHY_NOT_PROVISIONING =
  'Managing provisioning is not possible here. Ask this service’s support team.';

/** Why a bridge doesn't support what needs the My Organization API. Admins read it, who can't change the server. */
export const WHY_NOT = 'This is not possible here. Ask this service’s support team.';

/**
 * The body of `GET /config`. It has no deletion behavior because nothing can be deleted, and no strategies because nothing
 * can be created. `why_not` is the bridge's own member: the reason for each action that isn't possible.
 */
export function configuration(whyNotSwitch: string | undefined) {
  const why_not = { delete: WHY_NOT_DELETE, create: WHY_NOT_CREATE, switch: whyNotSwitch };
  return { allowed_strategies: [], why_not };
}

/** The body of `GET /config/identity-providers`. The Management API can set both flags regardless of the profile. */
export function connectionConfiguration() {
  return {
    organization: { can_set_show_as_button: true, can_set_assign_membership_on_login: true },
    strategies: {},
    why_not: { display_name: WHY_NOT },
  };
}
