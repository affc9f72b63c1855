/** Which of the two APIs a URL belongs to, and the path below that API's base. */

/** `my-org`: contract part A. `management`: part B. */
export type ApiName = 'my-org' | 'management';

/** The API and path of a request. */
export interface Address {
  readonly api: ApiName;
  readonly path: string;
}

/** Ignores what precedes the base, and the version: `…/my-org/details` and `…/my-org/v1/details` are the same. */
export function addressOf(pathname: string): Address {
  const match = /^.*?\/(?:my-org(?:\/v1)?|(api\/v2))(\/.*)$/.exec(pathname);
  return { api: match?.[1] === undefined ? 'my-org' : 'management', path: match?.[2] ?? pathname };
}
