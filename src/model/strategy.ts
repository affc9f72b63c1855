/** The kinds of connection the My Organization API offers (contract A3). Others may appear and are shown as they are. */
export const STRATEGIES = ['adfs', 'google-apps', 'oidc', 'okta', 'pingfederate', 'samlp', 'waad'] as const;

/** A kind of connection that this version of the kit knows. */
export type Strategy = (typeof STRATEGIES)[number];

/** Whether the kit has a name of its own for this kind. */
export function isKnownStrategy(value: string | null): value is Strategy {
  return (STRATEGIES as readonly (string | null)[]).includes(value);
}
