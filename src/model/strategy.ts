/** The strategies of the My Organization API (contract A3). Others are shown under the server's name for them. */
export const STRATEGIES = ['adfs', 'google-apps', 'oidc', 'okta', 'pingfederate', 'samlp', 'waad'] as const;

/** A strategy that this version of the kit knows. */
export type Strategy = (typeof STRATEGIES)[number];

/** Whether the kit has a name for this strategy. */
export function isKnownStrategy(value: string | null): value is Strategy {
  return (STRATEGIES as readonly (string | null)[]).includes(value);
}
