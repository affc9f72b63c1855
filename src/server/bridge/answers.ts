/** What the bridge says of itself, in the words of the API's configuration routes (contract A3). */

const NEEDS_MY_ORGANIZATION =
  'This is not possible here: it needs Auth0’s My Organization API, which this product does not use.';

/** Why a connection can not be deleted through the Management API's organization routes (contract B5). */
export const WHY_NOT_DELETE =
  'Deleting a connection is not possible here. Detaching it has the same effect for this organization.';

/** Why an address of the My Organization API is not answered by a bridge. */
export const WHY_NOT = NEEDS_MY_ORGANIZATION;

/**
 * The body of `GET /config`: without a deletion behavior, as nothing can be deleted, and with no strategy, as nothing
 * can be created. `why_not` is the bridge's own: what is not possible, and why.
 */
export function configuration(whyNotSwitch: string | undefined) {
  const why_not = { delete: WHY_NOT_DELETE, create: NEEDS_MY_ORGANIZATION };
  return {
    allowed_strategies: [],
    why_not: whyNotSwitch === undefined ? why_not : { ...why_not, switch: whyNotSwitch },
  };
}

/** The body of `GET /config/identity-providers`. The Management API sets both flags whatever a profile says. */
export function connectionConfiguration() {
  return {
    organization: { can_set_show_as_button: true, can_set_assign_membership_on_login: true },
    strategies: {},
    why_not: { display_name: NEEDS_MY_ORGANIZATION },
  };
}
