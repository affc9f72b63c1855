/** The bridge's responses to the API's configuration routes, and its reasons for what it doesn't support (contract A3). */

const NEEDS_MY_ORGANIZATION =
  'This is not possible here: it needs Auth0’s My Organization API, which this product does not use.';

/** Why the Management API's organization routes can't delete a connection (contract B5). */
export const WHY_NOT_DELETE =
  'Deleting a connection is not possible here. Detaching it has the same effect for this organization.';

/** Why a bridge doesn't support a route of the My Organization API. */
export const WHY_NOT = NEEDS_MY_ORGANIZATION;

/**
 * The body of `GET /config`. It has no deletion behavior because nothing can be deleted, and no strategies because nothing
 * can be created. `why_not` is the bridge's own member: the reason for each action that isn't possible.
 */
export function configuration(whyNotSwitch: string | undefined) {
  const why_not = { delete: WHY_NOT_DELETE, create: NEEDS_MY_ORGANIZATION, switch: whyNotSwitch };
  return { allowed_strategies: [], why_not };
}

/** The body of `GET /config/identity-providers`. The Management API can set both flags regardless of the profile. */
export function connectionConfiguration() {
  return {
    organization: { can_set_show_as_button: true, can_set_assign_membership_on_login: true },
    strategies: {},
    why_not: { display_name: NEEDS_MY_ORGANIZATION },
  };
}
