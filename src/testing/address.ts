/** Which of the two APIs an address belongs to, and the path below that API's base. */

/** `my-org`: contract part A. `management`: part B. */
export type ApiName = 'my-org' | 'management';

/** Where a request goes. */
export interface Address {
  readonly api: ApiName;
  readonly path: string;
}

/** Whatever stands before the base: `…/my-org/details` and `…/my-org/v1/details` are one. */
export function addressOf(pathname: string): Address {
  const match = /^.*?\/(?:my-org(?:\/v1)?|(api\/v2))(\/.*)$/.exec(pathname);
  return { api: match?.[1] === undefined ? 'my-org' : 'management', path: match?.[2] ?? pathname };
}
